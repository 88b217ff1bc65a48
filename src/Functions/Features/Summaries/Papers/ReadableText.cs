using System.Text;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>Text as it can be shown: characters that neither HTML nor XML has a way to write are left out.</summary>
internal static class ReadableText
{
    /// <summary>The text without control characters and noncharacters; line ends become <c>\n</c>, half a surrogate pair becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
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
