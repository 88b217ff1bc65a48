using System.Buffers;
using System.Globalization;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>The one form in which texts leave every reader, so that the same content gives the same reading.</summary>
internal static class NormalText
{
    private static readonly SearchValues<char> PlainAscii =
        SearchValues.Create(string.Concat(Range(' ', '~')));

    // Characters that stay what they are in NFC, whatever stands beside them of these, and show; ends of lines apart. No soft hyphen, and no Greek signs that
    // are another one in NFC.
    private static readonly SearchValues<char> Settled = SearchValues.Create(
        string.Concat(Range(' ', '~').Append('\n').Concat(Range('\u00A0', '\u00AC')).Concat(Range('\u00AE', '\u024F')).Concat(Range('\u0388', '\u03CE')).Concat(Range('\u0400', '\u045F'))) + "–—‘’‚“”„•…€☐☒");

    /// <summary>Unicode form NFC, no control characters, nothing struck through, lines trimmed and separated by <c>\n</c>; empty when nothing visible is in it.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainAscii))
            return text.Trim();
        if (!text.AsSpan().ContainsAnyExcept(Settled))
            return text.Contains('\n') ? string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries)).Trim() : text.Trim();
        var lines = Printable(MarkedText.Plain(text)).Normalize(NormalizationForm.FormC).Split('\n', StringSplitOptions.TrimEntries);
        var normal = string.Join('\n', lines).Trim();
        return normal.EnumerateRunes().Any(IsVisible) ? normal : "";
    }

    /// <summary>Whether anything visible is in a text, what is struck through included.</summary>
    public static bool Shows(string text) =>
        (!MarkedText.HasMarks(text) && text.AsSpan().ContainsAnyInRange('!', '~')) || Of(MarkedText.Seen(text)).Length > 0;

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

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
