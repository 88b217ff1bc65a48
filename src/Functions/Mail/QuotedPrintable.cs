using System.Text;

namespace MimFunctions.Mail;

/// <summary>Quoted-printable (RFC 2045 section 6.7): text stays readable in the pickup folder and survives every relay, 7-bit ones included.</summary>
internal static class QuotedPrintable
{
    // 76 with the "=" of a soft break.
    private const int LongestLine = 75;
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Appends the text as lines that end with CRLF, whatever its own line ends are.</summary>
    public static void Append(StringBuilder to, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            AppendLine(to, line);
            to.Append("\r\n");
        }
    }

    private static void AppendLine(StringBuilder to, string line)
    {
        Span<char> token = stackalloc char[12];
        var (column, at) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            var length = Encode(rune, isFirst: column == 0, isLast: at == line.Length, token);
            if (column + length > LongestLine)
            {
                to.Append("=\r\n");
                column = 0;
                length = Encode(rune, isFirst: true, isLast: at == line.Length, token);
            }

            to.Append(token[..length]);
            column += length;
        }
    }

    /// <summary>A letter is never split: lenient readers decode line by line.</summary>
    private static int Encode(Rune rune, bool isFirst, bool isLast, Span<char> token)
    {
        if (IsPlain(rune, isFirst, isLast))
        {
            token[0] = (char)rune.Value;
            return 1;
        }

        Span<byte> bytes = stackalloc byte[4];
        var count = rune.EncodeToUtf8(bytes);
        for (var i = 0; i < count; i++)
            (token[3 * i], token[(3 * i) + 1], token[(3 * i) + 2]) = ('=', Hex[bytes[i] >> 4], Hex[bytes[i] & 15]);
        return 3 * count;
    }

    // Relays eat spaces at the end of a line, read a leading dot as their own, and some mailboxes escape a leading "From ".
    private static bool IsPlain(Rune rune, bool isFirst, bool isLast) => rune.Value switch
    {
        ' ' or '\t' => !isLast,
        '.' or 'F' or '-' => !isFirst,
        '=' => false,
        _ => rune.Value is > ' ' and <= '~',
    };
}
