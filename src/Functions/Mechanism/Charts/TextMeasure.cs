using System.Text;

namespace MimFunctions.Mechanism.Charts;

/// <summary>
/// How wide text will be, roughly: an SVG has no lines that break by themselves, and the hub has no fonts. The widths are those of Liberation Sans
/// and a little more, so that what fits here fits in the fonts of <see cref="Platform.Pages.Page"/> too.
/// </summary>
internal static class TextMeasure
{
    /// <summary>Size of the text in charts, in CSS pixels.</summary>
    public const double TextSize = 13;

    /// <summary>Width of a text in CSS pixels.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>The text in lines no wider than this; broken between words, and within a word only where it alone is too wide.</summary>
    public static IReadOnlyList<string> Lines(string text, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return line.Length > 0 || lines.Count == 0 ? [.. lines, line] : lines;
    }

    private static IEnumerable<string> Pieces(string word, double width)
    {
        var piece = new StringBuilder();
        var used = 0.0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && used + Width(rune) > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += Width(rune);
        }

        yield return piece.ToString();
    }

    private static double Width(Rune rune) => TextSize * rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.28,
        ' ' or 'f' or 't' or 'r' or '-' or '(' or ')' or '/' => 0.36,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.9,
        >= 'A' and <= 'Z' => 0.71,
        >= 0x1100 => 1.02,
        _ => 0.58,
    };
}
