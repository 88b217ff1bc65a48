using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>One table of figures: its head, and the rows below it.</summary>
/// <param name="table">The rows, the head first.</param>
/// <param name="field">The field that it is.</param>
internal sealed class FigureTable(IReadOnlyList<IReadOnlyList<TextCell>> table, FieldDefinition field)
{
    private const int MostFindings = 5;

    private readonly ColumnLabels labels = ColumnLabels.Of(field);

    /// <summary>The rows that hold something; a head that comes again on the next page is none.</summary>
    public IReadOnlyList<ReadRow> Rows
    {
        get
        {
            var above = new Dictionary<string, TextCell>();
            return [.. table.Skip(1).Where(row => labels.ShareOf(row) == 0).Select(row => Row(row, above)).OfType<ReadRow>()];
        }
    }

    /// <summary>What was passed over because it stands under no column of the form.</summary>
    /// <param name="isLabel">Whether a cell of the head is the label of the whole table, which needs no column.</param>
    public IEnumerable<Finding> UnknownColumns(Func<TextCell, bool> isLabel)
    {
        var passed = table.Skip(1).SelectMany(row => row).Where(cell => IsFilled(cell) && Column(cell) is null).GroupBy(Head)
            .Select(group => group.Key ?? group.First());
        return table[0].Where(head => IsFilled(head) && Column(head) is null).Union(passed)
            .Where(cell => !isLabel(cell))
            .Take(MostFindings)
            .Select(cell => FileRules.UnknownColumn.At(
                Place(cell), $"This is no column of \"{field.Label}\"; it was not read.", NormalText.Of(cell.Text) is { Length: > 0 } said ? said : null, field.Id));
    }

    private ReadRow? Row(IReadOnlyList<TextCell> row, Dictionary<string, TextCell> above)
    {
        var cells = new List<ReadCell>();
        foreach (var cell in row)
            if (Column(cell) is { } column)
            {
                if (!cell.Continues)
                    above[column.Id] = cell;
                cells.Add(new(column.Id, Text(cell, column, above), Place(cell)));
            }

        return row.Any(cell => IsFilled(cell) && Column(cell) is not null) ? TableRows.Row(field, cells) : null;
    }

    // Words in merged cells hold for every row beside them; a number repeated would be counted twice.
    private static string Text(TextCell cell, ColumnDefinition column, Dictionary<string, TextCell> above) =>
        cell.RepeatsAbove && column.Kind == ColumnKind.Text && above.TryGetValue(column.Id, out var said) ? said.Text : cell.Text;

    private ColumnDefinition? Column(TextCell cell) => Head(cell) is { } head ? labels.Find(head.Text) : null;

    private TextCell? Head(TextCell cell) => table[0].FirstOrDefault(head => cell.Column >= head.Column && cell.Column < head.Column + head.Span);

    private static bool IsFilled(TextCell cell) => NormalText.Of(cell.Text).Length > 0;

    private static Place Place(TextCell cell) => Domain.Forms.Place.Figure(cell.Where.Table!.Value, cell.Where.Row!.Value, cell.Where.Column!.Value);
}
