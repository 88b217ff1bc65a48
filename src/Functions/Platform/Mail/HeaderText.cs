using System.Text;
using MimeKit;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// Text in a header: folded (RFC 5322 section 2.2.3), as encoded-words where it isn't plain ASCII (RFC 2047). Whatever the text holds,
/// it stays inside its header: control characters, CR and LF among them, become spaces. By hand, because MimeKit makes encoded-words longer
/// than RFC 2047 allows, and writes a quoted word between two of them without a space (decision 5).
/// </summary>
internal static class HeaderText
{
    private const int LongestLine = 76;
    private const int LongestPlainWord = 60;

    // 48 characters of base64, so that =?utf-8?B?…?= is 60 long and stands on one line with the name of its header.
    private const int BytesOfAWord = 36;

    /// <summary>A header of free text, such as the subject.</summary>
    public static Header Of(HeaderId name, string text) => Fold(name.ToHeaderName(), Words(OneLine(text), phrase: false));

    /// <summary>A header of one mailbox, such as To.</summary>
    /// <exception cref="ArgumentException">The address is not one.</exception>
    public static Header Of(HeaderId name, Mailbox mailbox)
    {
        var address = $"<{AddressRules.OnTheWire(mailbox.Address)}>";
        var shown = OneLine(mailbox.Name);
        return Fold(name.ToHeaderName(), shown.Length == 0 ? [address] : [.. Words(shown, phrase: true), address]);
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    private static IEnumerable<string> Words(string text, bool phrase)
    {
        var words = text.Split(' ');
        var plain = words.All(w => w.Length is > 0 and <= LongestPlainWord && w.All(c => c is > ' ' and <= '~')
            && !w.Contains("=?", StringComparison.Ordinal));
        if (!plain)
            return Encoded(text);
        return phrase ? Quoted(text) : words;
    }

    // Folding inside a quoted string is legal but some readers keep the break, so long names are encoded instead.
    private static IEnumerable<string> Quoted(string text) => text.Length <= LongestPlainWord
        ? [$"\"{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""]
        : Encoded(text);

    private static IEnumerable<string> Encoded(string text)
    {
        var bytes = new List<byte>(BytesOfAWord);
        var letter = new byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(letter);
            if (bytes.Count + count > BytesOfAWord)
            {
                yield return Word(bytes);
                bytes.Clear();
            }

            bytes.AddRange(letter.AsSpan(0, count));
        }

        if (bytes.Count > 0)
            yield return Word(bytes);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";

    private static Header Fold(string name, IEnumerable<string> words)
    {
        var line = new StringBuilder();
        var column = name.Length + 1;
        foreach (var word in words)
        {
            if (column + 1 + word.Length > LongestLine && column > name.Length + 1)
            {
                line.Append("\r\n");
                column = 0;
            }

            line.Append(' ').Append(word);
            column += 1 + word.Length;
        }

        var header = new Header(Encoding.UTF8, name, "");
        header.SetRawValue(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
        return header;
    }
}
