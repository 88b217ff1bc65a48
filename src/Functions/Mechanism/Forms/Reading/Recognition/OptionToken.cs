using System.Text.RegularExpressions;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>A piece of a line of check boxes: a box, or the text beside one.</summary>
/// <param name="Ticked">State of the box; null for text.</param>
/// <param name="Text">Text; empty for a box.</param>
internal readonly partial record struct OptionToken(bool? Ticked, string Text)
{
    /// <summary>Splits a line into boxes and texts.</summary>
    public static List<OptionToken> Split(string line)
    {
        var tokens = new List<OptionToken>();
        var cells = line.Split(TextMarks.CellBorder);
        // In a row of cells without drawn boxes the empty cells are the boxes that were left alone.
        var emptyIsBox = cells.Length > 1 && !EmptyBox().IsMatch(line);
        foreach (var cell in cells)
            if (string.IsNullOrWhiteSpace(cell))
                AddEmpty(tokens, emptyIsBox);
            else
                AddCell(tokens, cell);
        return tokens;
    }

    /// <summary>
    /// The text with its discs and filled squares as mere bullets, unless empty ones stand in it too: only beside those they are ticked boxes.
    /// </summary>
    public static string WithoutBullets(string text) =>
        Bullet().IsMatch(text) && !EmptyBox().IsMatch(text) ? Bullet().Replace(text, "•") : text;

    private static void AddEmpty(List<OptionToken> tokens, bool isBox)
    {
        if (isBox)
            tokens.Add(new(false, ""));
    }

    private static void AddCell(List<OptionToken> tokens, string cell)
    {
        var at = 0;
        foreach (var box in Box().EnumerateMatches(cell))
        {
            AddText(tokens, cell[at..box.Index]);
            tokens.Add(new(!EmptyBox().IsMatch(cell.AsSpan(box.Index, box.Length)), ""));
            at = box.Index + box.Length;
        }
        AddText(tokens, cell[at..]);
    }

    private static void AddText(List<OptionToken> tokens, string text)
    {
        var trimmed = NormalText.Of(text).Trim(' ', ',', ';', '•', '·', '|', '/');
        if (trimmed.Length > 0)
            tokens.Add(new(null, trimmed));
    }

    private const string Filled = """[■◼●⬛⚫◾⬤]\uFE0F?""";
    private const string Drawn = """[☒☑✓✔✗✘✅❌✖✕⊠⊗⦿◉◙▣√\u2BBD\u2BBF\u2612\uF0FE\uF0FD\uF0FC\uF0FB\uF052]\uFE0F?|🗹|🗷|🗵|🗸|🔘|🆇|❎""";
    private const string Empty = """[☐□▢❏❑❒⬜◻◽○◯❍⚪⭕\uF0A8\uF06F\uF071\uF072\uF0A3]\uFE0F?|🔲|🔳|⬚|\[[ _.\u00A0\u2007\u2003]*\]|\([ _.\u00A0\u2007\u2003]*\)""";
    private const string Typed = """\[\s*[xXхХ×✓✔✗✘]\s*\]|\(\s*[xXхХ×✓✔✗✘]\s*\)|(?<=^\s*)[xXхХ×](?=\s|$)|(?<=\s)[xXхХ×](?=\s*$)""";

    [GeneratedRegex(Typed + "|" + Drawn + "|" + Filled + "|" + Empty, RegexOptions.CultureInvariant)]
    private static partial Regex Box();

    [GeneratedRegex(Empty, RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBox();

    [GeneratedRegex(Filled, RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
