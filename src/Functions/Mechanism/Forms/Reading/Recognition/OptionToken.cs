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

    /// <summary>
    /// The text with its crosses as empty boxes where ticks and crosses are the only marks and every option has one: then a cross is a no.
    /// </summary>
    public static string WithoutCrosses(string text, int options)
    {
        var boxes = Box().Matches(text).Select(box => box.Value).ToList();
        var crosses = boxes.Count(Crossed().IsMatch);
        var isEitherOr = boxes.Count >= options && crosses > 0 && crosses < boxes.Count && boxes.TrueForAll(box => Crossed().IsMatch(box) || Checked().IsMatch(box));
        return isEitherOr ? Box().Replace(text, box => Crossed().IsMatch(box.Value) ? "☐" : box.Value) : text;
    }

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
            tokens.Add(new(!IsEmpty(cell, box.Index), ""));
            at = box.Index + box.Length;
        }
        AddText(tokens, cell[at..]);
    }

    // Looked at in its place: what stands around it may be what makes it a box.
    private static bool IsEmpty(string cell, int at) => EmptyBox().Match(cell, at) is { Success: true } empty && empty.Index == at;

    private static void AddText(List<OptionToken> tokens, string text)
    {
        var trimmed = NormalText.Of(text).Trim(' ', ',', ';', '•', '·', '|', '/');
        if (trimmed.Length > 0)
            tokens.Add(new(null, trimmed));
    }

    private const string Filled = """[■◼●⬛⚫◾⬤]\uFE0F?|🟩|🟦|🟢|🔵""";
    private const string Drawn = """[☒☑✓✔✗✘✅❌✖✕☓⌧⛝⊠⊗⦿◉◙▣√\u2BBD\u2BBF\u2612\uF0FE\uF0FD\uF0FC\uF0FB\uF052]\uFE0F?|🗹|🗷|🗵|🗸|🗴|🔘|🆇|🅇|❎""";
    private const string Empty = """[☐□▢❏❑❒⬜◻◽○◯❍⚪⭕\uF0A8\uF06F\uF071\uF072\uF0A3]\uFE0F?|🔲|🔳|⬚|\[[ _.\u00A0\u2007\u2003]*\]|\([ _.\u00A0\u2007\u2003]*\)|\{[ _.\u00A0]*\}|<[ _.\u00A0]*>|\|[ _\u00A0]+\||(?<=^\s*)_{2,}(?=\s)""";
    private const string Typed = """\[\s*[xXхХ×✓✔✗✘]\s*\]|\(\s*[xXхХ×✓✔✗✘]\s*\)|\{\s*[xXхХ×]\s*\}|<\s*[xXхХ×]\s*>|\|\s*[xXхХ×]\s*\||(?<=^\s*)_+[xXхХ×]_+(?=\s)|[\[(]\s*[*•●]\s*[\])](?=\s*\p{L})|(?<=^\s*)[xXхХ×](?=\s|$)|(?<=\s)[xXхХ×](?=\s*$)""";

    [GeneratedRegex("[☒✗✘❌✖✕☓⌧⛝⊠⊗xXхХ×❎\uF0FD\uF0FB\u2612]|🗷|🗵|🗴|🆇|🅇", RegexOptions.CultureInvariant)]
    private static partial Regex Crossed();

    [GeneratedRegex("[☑✓✔✅√\uF0FE\uF0FC]|🗹|🗸", RegexOptions.CultureInvariant)]
    private static partial Regex Checked();

    [GeneratedRegex(Typed + "|" + Drawn + "|" + Filled + "|" + Empty, RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(Empty, RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBox();

    [GeneratedRegex(Filled, RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
