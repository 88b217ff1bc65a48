using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds fields of a table by the labels left of their values or above them.</summary>
internal sealed class TableRecogniser(TextTable table, FormLabels labels, RecognisedFields fields, Dictionary<TextCell, FieldDefinition> claimed)
{
    private readonly Dictionary<TextCell, LabelMatch?> matches = [];
    private TextCell? heading;

    /// <summary>Adds the fields of the table.</summary>
    /// <returns>Headings of groups that labels under them were read with.</returns>
    public IReadOnlySet<TextCell> Recognise()
    {
        var used = new HashSet<TextCell>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row].Where(cell => !cell.Continues && IsFilled(cell)).Take(2).ToList() is [var only] && table.Rows[row][0] == only && labels.ByLabel(only.Text) is null)
                heading = only;
            for (var cell = 0; cell < table.Rows[row].Count; cell++)
                RecogniseCell(row, cell, used);
        }

        return used;
    }

    private void RecogniseCell(int row, int index, HashSet<TextCell> used)
    {
        var cell = table.Rows[row][index];
        if (cell.Continues || claimed.ContainsKey(cell) || Match(row, index) is not { } label)
            return;
        claimed.Add(cell, label.Field);
        fields.See(label.Field);
        used.UnionWith(label.Groups);
        var region = Region(row, index, cell, label);
        var rest = FieldContent.Of(label.Field, label.Remainder, labels).Values.Count > 0 ? label.Remainder : "";
        region.RemoveAll(value => claimed.GetValueOrDefault(value, label.Field) != label.Field);
        var text = Text(region);
        foreach (var value in region)
            claimed.TryAdd(value, label.Field);
        if (NormalText.Shows(text))
            Add(label, WithoutLabel(text, label.Field), region[0].Where, rest, cell.Where);
        else if (label.Remainder.Length > 0)
            fields.Add(label.Field, label.Remainder, cell.Where);
    }

    // "Member State | Member State: Austria". What is free text may begin with any word.
    private string WithoutLabel(string text, FieldDefinition field) =>
        field is not { Kind: FieldKind.Text or FieldKind.LongText, Holds: null } && OwnLabel.Find(text, labels) is { } own && own.Field == field && NormalText.Of(own.Remainder).Length > 0 ? own.Remainder : text;

    private void Add(LabelMatch label, string text, Place where, string rest, Place beside)
    {
        fields.Add(label.Field, text, where);
        if (rest.Length > 0)
            fields.Say([Unread.Finding(FileRules.NotRead, beside, $"Behind the label of \"{label.Field.Worded}\" stands text that was not read.", rest, label.Field.Id)]);
    }

    /// <summary>The cells right of a label, over all rows that it spans and those in which its value goes on; else the one below it.</summary>
    private List<TextCell> Region(int row, int index, TextCell label, LabelMatch match)
    {
        var field = match.Field;
        var region = RightOf(row, index, match);
        var next = row + 1;
        for (; next < table.Rows.Count && IndexAt(next, label.Column) is var at and >= 0 && table.Rows[next][at].Continues; next++)
            region.AddRange(RightOf(next, at, match));
        if (region.Count > 0)
            GoOn(next, label, field, region);
        else if (match.Remainder.Length == 0 && next < table.Rows.Count && IndexAt(next, label.Column) is var below and >= 0 && Match(next, below) is null)
            region.Add(table.Rows[next][below]);
        return region;
    }

    /// <summary>Adds the rows below in which only the value goes on: broken by a page, or pulled apart by a program.</summary>
    private void GoOn(int next, TextCell label, FieldDefinition field, List<TextCell> region)
    {
        for (; next < table.Rows.Count; next++)
        {
            if (IsOptionRow(next, field))
            {
                region.AddRange(table.Rows[next]);
                continue;
            }

            if (!IsGoingOn(next, label))
                return;
            // A date or a number is no text that goes on in the next row.
            if (field.Kind == FieldKind.Date && region.Exists(IsFilled))
                return;
            region.AddRange(table.Rows[next].Where(cell => cell.Column > label.Column));
        }
    }

    // "Asylum | ☒" in rows of their own below "Area".
    private bool IsOptionRow(int row, FieldDefinition field)
    {
        var cells = table.Rows[row];
        return field.Options.Count > 0 && !cells.Any(claimed.ContainsKey)
            && cells.FirstOrDefault(IsFilled) is { HoldsTables: false } first && Match(row, cells.ToList().IndexOf(first)) is null
            && OptionToken.Split(MarkedText.Plain(first.Text)).Where(token => token.Ticked is null).Select(token => token.Text).ToArray() is [var option]
            && TickedOptions.Find(field, LabelVariants.WithoutNumber(option)) is not null;
    }

    private bool IsGoingOn(int row, TextCell label)
    {
        var cells = table.Rows[row];
        var isFilled = false;
        for (var i = 0; i < cells.Count; i++)
        {
            if (claimed.ContainsKey(cells[i]) || (IsFilled(cells[i]) && (cells[i].Column < label.Column + label.Span || Match(row, i) is not null)))
                return false;
            isFilled |= IsFilled(cells[i]);
        }

        return isFilled;
    }

    private static bool IsFilled(TextCell cell) => NormalText.Shows(cell.Text);

    private List<TextCell> RightOf(int row, int index, LabelMatch label)
    {
        var cells = table.Rows[row];
        var right = new List<TextCell>();
        for (var i = index + 1; i < cells.Count && !IsNextLabel(row, i, right.Count == 0 && label.Remainder.Length == 0, label.Field); i++)
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
        return matches[cell] = cell.HoldsTables ? null : InGroup(row, index, cell.Text) ?? Alone(row, index, cell.Text);
    }

    private LabelMatch? Alone(int row, int index, string text)
    {
        // A second language or a hint is only that beside a value of its own.
        var field = index + 1 < table.Rows[row].Count ? labels.ByCell(text) : labels.ByLabel(text);
        return field is not null ? new(field, "") : OwnLabel.Find(text.Trim(), labels);
    }

    /// <summary>
    /// A label under the heading of its group, left of it or above it. Where the text is a label by itself too, it is that one, unless it is
    /// written as a mere part: "(original language)" under "Title of the measure".
    /// </summary>
    private LabelMatch? InGroup(int row, int index, string text)
    {
        if (text.Length == 0)
            return null;
        var left = Left(row, index);
        foreach (var group in new[] { left, heading })
            if (group is not null && group != table.Rows[row][index] && labels.ByLabel(group.Text, text) is { } field
                && (IsPart(text) || labels.ByLabel(text) is null || ComesAgain(row, index, text)))
                return new(field, "") { Groups = [group] };
        return null;
    }

    private static bool IsPart(string text) => LabelVariants.Bare(MarkedText.Plain(text)) is [var first, ..] && !char.IsUpper(first);

    private bool ComesAgain(int row, int index, string text) => table.Rows.Skip(row + 1)
        .Any(later => index < later.Count && LabelKey.Of(later[index].Text) == LabelKey.Of(text));

    /// <summary>The cell left of a cell, or the cell above that it continues.</summary>
    private TextCell? Left(int row, int index)
    {
        if (index == 0)
            return null;
        var left = table.Rows[row][index - 1];
        for (var up = row; left.Continues && --up >= 0 && IndexAt(up, left.Column) is var at and >= 0;)
            left = table.Rows[up][at];
        return left;
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

    // A colon in a column of its own belongs to the label.
    private static string Text(List<TextCell> region) =>
        string.Join('\n', region.Where(cell => cell.Text.Trim() is not (":" or "：")).GroupBy(c => c.Where.Row).Select(r => string.Join(TextMarks.CellBorder, r.Select(c => c.Text))));
}
