using System.Buffers;
using System.Globalization;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>The one form in which texts leave every reader, so that the same content gives the same reading.</summary>
internal static class NormalText
{
    private static readonly SearchValues<char> PlainAscii =
        SearchValues.Create(string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)));

    /// <summary>Unicode form NFC, no control characters, nothing struck through, lines trimmed and separated by <c>\n</c>; empty when nothing visible is in it.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainAscii))
            return text.Trim();
        var lines = Printable(MarkedText.Plain(text)).Normalize(NormalizationForm.FormC).Split('\n', StringSplitOptions.TrimEntries);
        var normal = string.Join('\n', lines).Trim();
        return normal.EnumerateRunes().Any(IsVisible) ? normal : "";
    }

    private static string Printable(string text)
    {
        var result = new StringBuilder(text.Length);
        // Runes, not chars: half a surrogate pair becomes U+FFFD here and would make Normalize throw.
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            _ = rune.Value switch
            {
                '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => result.Append('\n'),
                '\t' or TextMarks.CellBorder => result.Append(' '),
                // The last two are no characters: Normalize refuses the one, XML can't hold either.
                0xFEFF or 0xFFFE or 0xFFFF => result,
                _ => Rune.IsControl(rune) ? result : result.Append(rune),
            };
        return result.ToString();
    }

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
}
