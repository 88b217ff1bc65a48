using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds the tables whose rows the sender adds: by the content control around them, else by the heads of their columns.</summary>
internal sealed class RowsRecogniser(FormDefinition form, FormLabels labels, RecognisedFields fields, Dictionary<TextCell, FieldDefinition> claimed)
{
    private readonly FieldDefinition[] wanted = [.. form.Fields.Where(field => field.Kind == FieldKind.Table)];

    /// <summary>Adds the rows that were found and claims their cells, so that nothing in them is taken for a label.</summary>
    public void Recognise(TextDocument document)
    {
        if (wanted.Length == 0)
            return;
        foreach (var control in document.Controls)
            if (labels.ByTag(control.Tag) is { Kind: FieldKind.Table } field)
                Recognise(document.Tables.Take(control.Tables), [field]);
        Recognise(document.Tables, wanted);
    }

    private void Recognise(IEnumerable<TextTable> tables, FieldDefinition[] candidates)
    {
        foreach (var table in tables)
        {
            var firstLabel = table.Rows.TakeWhile(row => !row.Any(cell => labels.ByLabel(cell.Text) is { Kind: not FieldKind.Table })).Count();
            for (var row = 0; row < table.Rows.Count; row++)
                if (!table.Rows[row].Any(claimed.ContainsKey) && Headed(table.Rows[row], candidates) is { } field)
                    row = Read(table, row, field, isAlone: row < firstLabel && !table.Rows[row].Any(IsLabel)) - 1;
        }
    }

    /// <summary>Reads the rows below a head.</summary>
    /// <param name="table">The table.</param>
    /// <param name="head">Its head.</param>
    /// <param name="field">The field that it is.</param>
    /// <param name="isAlone">Whether no other field shares the table; then it ends where it ends, whatever its cells say.</param>
    /// <returns>The first row that is no longer one of them.</returns>
    private int Read(TextTable table, int head, FieldDefinition field, bool isAlone)
    {
        var end = head + 1;
        while (end < table.Rows.Count && !Ends(table.Rows[end]))
            end++;
        var figures = new FigureTable([.. table.Rows.Take(head..end)], field);
        foreach (var cell in table.Rows.Take(head..end).SelectMany(row => row))
            claimed.TryAdd(cell, field);
        fields.AddRows(field, figures.Rows, table.Rows[head][0].Where);
        fields.Say(figures.Remarks);
        fields.Say(figures.UnknownColumns(IsLabel));
        return end;

        bool Ends(IReadOnlyList<TextCell> row) =>
            (Headed(row, wanted) is { } next && next != field) || (!isAlone && row.Count > 0 && !row[0].Continues && IsLabel(row[0]));
    }

    private bool IsLabel(TextCell cell) => labels.ByLabel(cell.Text) is not null;

    private static FieldDefinition? Headed(IReadOnlyList<TextCell> row, FieldDefinition[] candidates) => candidates
        .Select(field => (Field: field, Share: ColumnLabels.Of(field).ShareOf(row))).Where(c => c.Share > 0)
        .OrderByDescending(c => c.Share).Select(c => c.Field).FirstOrDefault();
}
