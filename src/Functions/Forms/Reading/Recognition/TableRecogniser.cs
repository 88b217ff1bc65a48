using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Finds fields of a table by the labels left of their values or above them.</summary>
internal sealed class TableRecogniser(TextTable table, FormLabels labels, RecognisedFields fields, Dictionary<TextCell, FieldDefinition> claimed)
{
    private readonly Dictionary<TextCell, LabelMatch?> matches = [];
    private string heading = "";

    /// <summary>Adds the fields of the table.</summary>
    public void Recognise()
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row] is [{ Continues: false } only] && labels.ByLabel(only.Text) is null)
                heading = only.Text;
            for (var cell = 0; cell < table.Rows[row].Count; cell++)
                RecogniseCell(row, cell);
        }
    }

    private void RecogniseCell(int row, int index)
    {
        var cell = table.Rows[row][index];
        if (cell.Continues || claimed.ContainsKey(cell) || Match(row, index) is not { } label)
            return;
        claimed.Add(cell, label.Field);
        fields.See(label.Field);
        var region = Region(row, index, cell, label.Field);
        var rest = FieldContent.Of(label.Field, label.Remainder, labels).Values.Count > 0 ? label.Remainder : "";
        region.RemoveAll(value => claimed.GetValueOrDefault(value, label.Field) != label.Field);
        var text = Text(region);
        foreach (var value in region)
            claimed.TryAdd(value, label.Field);
        if (NormalText.Of(text).Length > 0)
            fields.Add(label.Field, text, region[0].Where);
        else if (rest.Length > 0)
            fields.Add(label.Field, rest, cell.Where);
    }

    /// <summary>The cells right of a label, over all rows that it spans; else the one below it.</summary>
    private List<TextCell> Region(int row, int index, TextCell label, FieldDefinition field)
    {
        var region = RightOf(row, index, field);
        var next = row + 1;
        for (; next < table.Rows.Count && IndexAt(next, label.Column) is var at and >= 0 && table.Rows[next][at].Continues; next++)
            region.AddRange(RightOf(next, at, field));
        if (region.Count == 0 && next < table.Rows.Count && IndexAt(next, label.Column) is var below and >= 0 && Match(next, below) is null)
            region.Add(table.Rows[next][below]);
        return region;
    }

    private List<TextCell> RightOf(int row, int index, FieldDefinition field)
    {
        var cells = table.Rows[row];
        var right = new List<TextCell>();
        for (var i = index + 1; i < cells.Count && !IsNextLabel(row, i, right.Count == 0, field); i++)
            right.Add(cells[i]);
        return right;
    }

    /// <summary>Whether a cell begins the next field. Beside a label that is only so in a row of headings: a value may read like a label.</summary>
    private bool IsNextLabel(int row, int index, bool isBesideLabel, FieldDefinition field)
    {
        if (Match(row, index) is not { } match || match.Field == field)
            return false;
        return !isBesideLabel || (IndexAt(row + 1, table.Rows[row][index - 1].Column) is var below and >= 0 && Match(row + 1, below) is null);
    }

    private LabelMatch? Match(int row, int index)
    {
        var cell = table.Rows[row][index];
        if (matches.TryGetValue(cell, out var known))
            return known;
        var match = cell.HoldsTables ? null : Whole(cell.Text) ?? OwnLabel.Find(cell.Text.Trim(), labels) ?? Whole(Group(row, index), cell.Text);
        return matches[cell] = match;
    }

    private LabelMatch? Whole(string text) => labels.ByLabel(text) is { } field ? new(field, "") : null;

    private LabelMatch? Whole(string group, string text) =>
        (labels.ByLabel(group, text) ?? labels.ByLabel(heading, text)) is { } field ? new(field, "") : null;

    /// <summary>Text of the cell left of a cell, or of the cell above that it continues.</summary>
    private string Group(int row, int index)
    {
        if (index == 0)
            return "";
        var left = table.Rows[row][index - 1];
        for (var up = row; left.Continues && --up >= 0 && IndexAt(up, left.Column) is var at and >= 0;)
            left = table.Rows[up][at];
        return left.Text;
    }

    private int IndexAt(int row, int column)
    {
        if (row >= table.Rows.Count)
            return -1;
        for (var i = 0; i < table.Rows[row].Count; i++)
            if (column >= table.Rows[row][i].Column && column < table.Rows[row][i].Column + table.Rows[row][i].Span)
                return i;
        return -1;
    }

    private static string Text(List<TextCell> region) =>
        string.Join('\n', region.GroupBy(c => c.Where.Row).Select(r => string.Join(TextMarks.CellBorder, r.Select(c => c.Text))));
}
