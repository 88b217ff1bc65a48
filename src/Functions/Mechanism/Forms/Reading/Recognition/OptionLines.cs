using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>
/// Options drawn as a table, as lines with a box each: answers as heads of columns ("yes", "no") with marks under them, options as heads of columns
/// with marks in the row below, 1 and 0 in front.
/// </summary>
internal static partial class OptionLines
{
    /// <summary>The text with a line for each option of such a table; as it is where it holds none.</summary>
    public static string Drawn(FieldDefinition field, string text)
    {
        if (!text.Contains('\n'))
            return text;
        var lines = text.Split('\n');
        if (AreFigures(lines))
            return string.Join('\n', lines.Select(line => Figure().Replace(line, figure => figure.Value.Contains('1') ? "☒ " : "☐ ")));
        return text.Contains(TextMarks.CellBorder) ? string.Join('\n', Lines(field, [.. lines.Select(Cells)])) : text;
    }

    private static IEnumerable<string> Lines(FieldDefinition field, string[][] rows)
    {
        string[]? answers = null;
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row];
            if (IsHeadOfAnswers(cells))
                answers = cells;
            else if (answers is not null && Answered(field, answers, cells) is { } line)
                yield return line;
            else if (row + 1 < rows.Length && IsHeadOfOptions(field, cells) && Marks(rows[row + 1]) is { } marks && marks.Length == cells.Length)
            {
                for (var column = 0; column < cells.Length; column++)
                    if (cells[column].Length > 0)
                        yield return $"{TextMarks.Box(marks[column])} {cells[column]}";
                row++;
            }
            else
                yield return string.Join(TextMarks.CellBorder, cells);
        }
    }

    // "Asylum | x | ": heads stand over the last columns, as the option has one of its own.
    private static string? Answered(FieldDefinition field, string[] answers, string[] cells)
    {
        var columns = answers.SkipWhile(answer => answer.Length == 0).ToArray();
        if (cells.Length <= columns.Length || Marks(cells[^columns.Length..]) is not { } marks)
            return null;
        var option = string.Join(' ', cells[..^columns.Length]).Trim();
        return TickedOptions.Find(field, LabelVariants.WithoutNumber(option)) is null
            ? null
            : $"{option} {string.Join(' ', columns.Zip(marks, (answer, mark) => $"{TextMarks.Box(mark)} {answer}"))}";
    }

    private static bool IsHeadOfAnswers(string[] cells)
    {
        var said = cells.Where(cell => cell.Length > 0).Select(Answers.Word).ToArray();
        return said.Length > 1 && Array.TrueForAll(said, answer => answer is not null) && said.Distinct().Count() == 2;
    }

    private static bool IsHeadOfOptions(FieldDefinition field, string[] cells) =>
        cells.Count(cell => cell.Length > 0) > 1 && Array.TrueForAll(cells, cell => cell.Length == 0 || TickedOptions.Find(field, cell) is not null);

    // Whether each cell is ticked; null when one holds something else, or none is marked.
    private static bool[]? Marks(string[] cells)
    {
        var marks = cells.Select(cell => cell.Length == 0 ? [new OptionToken(false, "")] : OptionToken.Split(cell)).ToArray();
        return Array.TrueForAll(marks, mark => mark is [{ Ticked: not null }]) && Array.Exists(marks, mark => mark[0].Ticked == true) ? [.. marks.Select(mark => mark[0].Ticked == true)] : null;
    }

    private static string[] Cells(string line) => line.Split(TextMarks.CellBorder, StringSplitOptions.TrimEntries);

    // Numbers in front of options are 1, 2, 3; nobody counts with 0 and 1 alone.
    private static bool AreFigures(string[] lines)
    {
        var written = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        return Array.TrueForAll(written, line => Figure().IsMatch(line)) && Array.Exists(written, line => line.TrimStart().StartsWith('0')) && Array.Exists(written, line => line.TrimStart().StartsWith('1'));
    }

    [GeneratedRegex(@"^\s*[01]\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
