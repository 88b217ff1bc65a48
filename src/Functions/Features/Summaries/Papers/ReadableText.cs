using System.Buffers;
using System.Text;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>Text as it can be shown: characters that neither HTML nor XML has a way to write are left out.</summary>
internal static class ReadableText
{
    // What lines may end with beside \n, what is left out, and halves of pairs, whose other half must be looked at.
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c is not ('\n' or '\t') && (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE'))]);

    /// <summary>The text without control characters and noncharacters; line ends become <c>\n</c>, half a surrogate pair becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        // Nearly every text can be shown as it stands: it is not copied.
        if (!text.AsSpan().ContainsAny(Doubtful))
            return text;
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (CanBeShown(rune))
                readable.Append(rune.ToString());
        }

        return readable.ToString();
    }

    // Noncharacters (Unicode 16.0 section 23.7) are errors in HTML; the other controls are errors in XML too.
    private static bool CanBeShown(Rune rune) =>
        rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE);
}
