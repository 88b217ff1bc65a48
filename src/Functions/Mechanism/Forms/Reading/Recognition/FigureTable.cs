using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>One table of figures: its head, and the rows below it.</summary>
/// <param name="table">The rows, the head first.</param>
/// <param name="field">The field that it is.</param>
internal sealed class FigureTable(IReadOnlyList<IReadOnlyList<TextCell>> table, FieldDefinition field)
{
    private readonly ColumnLabels labels = ColumnLabels.Of(field);
    private readonly List<Finding> remarks = [];

    /// <summary>The rows that hold something; a head that comes again on the next page is none.</summary>
    public IReadOnlyList<ReadRow> Rows => [.. Read().Select(AsRow).OfType<ReadRow>()];

    /// <summary>What is to be said of rows that go on in the next one, and of what is struck through.</summary>
    public IEnumerable<Finding> Remarks => remarks;

    /// <summary>What was passed over because it stands under no column of the form.</summary>
    /// <param name="isLabel">Whether a cell of the head is the label of the whole table, which needs no column.</param>
    public IEnumerable<Finding> UnknownColumns(Func<TextCell, bool> isLabel)
    {
        var passed = table.Skip(1).SelectMany(row => row).Where(cell => IsFilled(cell) && Column(cell) is null).GroupBy(Head)
            .Select(group => group.Key ?? group.First());
        return table[0].Where(head => IsFilled(head) && Column(head) is null).Union(passed)
            .Where(cell => !isLabel(cell))
            .Select(cell => Unread.Finding(
                FileRules.UnknownColumn, Place(cell), $"This is no column of \"{field.Worded}\"; it was not read.{Below(cell)}", cell.Text, field.Id));
    }

    private string Below(TextCell head)
    {
        var below = table.Skip(1).SelectMany(row => row).Where(cell => cell != head && Head(cell) == head).Select(cell => NormalText.Of(cell.Text)).Where(text => text.Length > 0).ToList();
        return below.Count == 0 ? "" : $" In it stands: “{string.Join(" | ", below)}”.";
    }

    private ReadRow? AsRow(List<ReadCell> cells) => TableRows.Row(field, cells);

    private List<List<ReadCell>> Read()
    {
        var (rows, above) = (new List<List<ReadCell>>(), new Dictionary<string, TextCell>());
        foreach (var row in table.Skip(1).Where(row => labels.ShareOf(row) == 0))
        {
            var cells = Cells(row, above);
            if (!row.Any(cell => IsFilled(cell) && Column(cell) is not null))
                continue;
            if (rows.Count > 0 && IsRest(row, cells, rows[^1]))
                Join(rows[^1], cells);
            else
                rows.Add(cells);
        }

        return rows;
    }

    private List<ReadCell> Cells(IReadOnlyList<TextCell> row, Dictionary<string, TextCell> above)
    {
        var cells = new List<ReadCell>();
        foreach (var cell in row)
        {
            if (NormalText.Of(MarkedText.Struck(cell.Text)) is { Length: > 0 } struck)
                remarks.Add(Unread.Finding(FileRules.Struck, Place(cell), $"Text in \"{field.Worded}\" is struck through; it was not read.", struck, field.Id));
            if (Column(cell) is not { } column)
                continue;
            if (!cell.Continues)
                above[column.Id] = cell;
            cells.Add(new(column.Id, Text(cell, column, above), Place(cell)));
        }

        return cells;
    }

    /// <summary>Whether a row holds nothing but the rest of words in the row above: its first column and its numbers are empty, and the words go on.</summary>
    private bool IsRest(IReadOnlyList<TextCell> row, List<ReadCell> cells, List<ReadCell> before)
    {
        var filled = cells.Where(cell => NormalText.Of(cell.Text).Length > 0).ToList();
        return !row.Any(cell => cell.Continues) && filled.Count < cells.Count && filled.Count > 0 && NormalText.Of(cells[0].Text).Length == 0
            && filled.TrueForAll(cell => field.Column(cell.Column)!.Kind == ColumnKind.Text && before.Exists(b => b.Column == cell.Column && GoesOn(NormalText.Of(b.Text), NormalText.Of(cell.Text))))
            && field.Columns!.Where(column => column.Kind == ColumnKind.Number).All(column => !filled.Exists(cell => cell.Column == column.Id));
    }

    // "Border police," and "annual report": the first is no end. "Police" and "and border guard": the second is no beginning.
    private static bool GoesOn(string first, string rest) => first.Length > 0 && (first[^1] is ',' or ';' or '/' or '(' or '&' || Ands.Any(and => rest.StartsWith(and, StringComparison.Ordinal)));

    private static readonly string[] Ands = ["and ", "or ", "und ", "oder ", "et ", "ou ", "& ", "/ "];

    private void Join(List<ReadCell> before, List<ReadCell> rest)
    {
        foreach (var cell in rest.Where(cell => NormalText.Of(cell.Text).Length > 0))
        {
            var at = before.FindIndex(b => b.Column == cell.Column);
            before[at] = before[at] with { Text = $"{before[at].Text} {cell.Text}" };
            remarks.Add(Unread.Finding(FileRules.RowGoesOn, cell.Where, $"This row holds only the rest of the row above; it was read as part of that row.", cell.Text, field.Id));
        }
    }

    // Words in merged cells hold for every row beside them; a number repeated would be counted twice.
    private static string Text(TextCell cell, ColumnDefinition column, Dictionary<string, TextCell> above) =>
        cell.RepeatsAbove && column.Kind == ColumnKind.Text && above.TryGetValue(column.Id, out var said) ? said.Text : cell.Text;

    private ColumnDefinition? Column(TextCell cell) => Head(cell) is { } head ? labels.Find(head.Text) : null;

    private TextCell? Head(TextCell cell) => table[0].FirstOrDefault(head => cell.Column >= head.Column && cell.Column < head.Column + head.Span);

    private static bool IsFilled(TextCell cell) => NormalText.Of(cell.Text).Length > 0;

    private static Place Place(TextCell cell) => Domain.Forms.Place.Figure(cell.Where.Table!.Value, cell.Where.Row!.Value, cell.Where.Column!.Value);
}
