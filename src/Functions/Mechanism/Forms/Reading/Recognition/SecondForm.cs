using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>
/// A second form in the same file (W-14): where the labels begin again. Only the first is read, so that nothing of the one measure is taken for
/// the other; the second is told of, with its title and all that stands in it.
/// </summary>
internal static class SecondForm
{
    /// <summary>As many fields as have to stand in a file twice before its labels are looked at again.</summary>
    public const int FewestFields = 3;

    /// <summary>The document up to where a second form begins, and the finding about it; null when there is none.</summary>
    public static (TextDocument First, Finding Said)? Find(TextDocument document, FormDefinition form)
    {
        var labels = FormLabels.Of(form);
        var places = Labelled(document, labels).OrderBy(place => place.At).ToList();
        var seen = new HashSet<FieldDefinition>();
        for (var at = 0; at < places.Count; at++)
        {
            var later = places.Skip(at).Select(place => place.Field).Distinct().ToList();
            var again = later.Count(seen.Contains);
            if (seen.Contains(places[at].Field) && again >= FewestFields && again * 2 >= later.Count)
                return Split(document, form, Begin(places, at));
            seen.Add(places[at].Field);
        }

        return null;
    }

    // What stands above the first label of a table belongs to it: heads of its columns.
    private static Position Begin(List<(Position At, FieldDefinition Field)> places, int at)
    {
        var begin = places[at].At;
        var isFirstOfTable = begin.IsInTable && !places.Take(at).Any(place => place.At.IsInTable && place.At.Order == begin.Order);
        return isFirstOfTable ? begin with { Row = 0 } : begin;
    }

    private static IEnumerable<(Position At, FieldDefinition Field)> Labelled(TextDocument document, FormLabels labels)
    {
        foreach (var (number, table) in document.Tables.Index().Where(each => each.Item.Holder is null))
            foreach (var (row, cells) in table.Rows.Index())
                // What stands beside a label is a value, whatever it reads like.
                if (cells.Where(cell => !cell.Continues).Select(cell => Field(cell.Text, labels)).FirstOrDefault(found => found is not null) is { } field)
                    yield return (new(number, IsInTable: true, row), field);
        foreach (var (number, line) in document.Lines.Index())
            if (OwnLabel.Find(line.Text.Trim(), labels) is { Field: var field })
                yield return (new(line.Section, IsInTable: false, number), field);
    }

    private static FieldDefinition? Field(string text, FormLabels labels) => labels.ByCell(text) ?? OwnLabel.Find(text.Trim(), labels)?.Field;

    private static (TextDocument First, Finding Said) Split(TextDocument document, FormDefinition form, Position begin)
    {
        var (first, rest, cells) = (new List<TextTable>(), new List<TextTable>(), new HashSet<TextCell>());
        foreach (var (number, table) in document.Tables.Index())
        {
            var isNested = table.Holder is not null;
            var keep = isNested ? cells.Contains(table.Holder!) ? table.Rows.Count : 0 : begin.RowsBefore(number, table.Rows.Count);
            // Tables keep their numbers, by which controls know them.
            first.Add(table with { Rows = [.. table.Rows.Take(keep)] });
            rest.Add(new([.. table.Rows.Skip(keep)], isNested && keep > 0 ? table.Holder : null));
            cells.UnionWith(table.Rows.Take(keep).SelectMany(row => row));
        }

        var lines = document.Lines.Where((line, number) => !begin.IsAfter(new(line.Section, IsInTable: false, number))).ToList();
        var later = document.Lines.Except(lines).ToList();
        var firstLater = later.Select(line => line.Where.Paragraph).FirstOrDefault(paragraph => paragraph is not null) ?? int.MaxValue;
        var kept = document with
        {
            Lines = lines,
            Tables = first,
            Controls = [.. document.Controls.Where(control => control.Cell is { } cell ? cells.Contains(cell) : control.Where.Table is { } table
                ? begin.RowsBefore(table - 1, int.MaxValue) >= (control.Where.Row ?? 0) : (control.Where.Paragraph ?? 0) < firstLater)],
        };
        return (kept, Said(new TextDocument(null, later, rest, [], [], []), form));
    }

    private static Finding Said(TextDocument rest, FormDefinition form)
    {
        var title = FormRecogniser.Recognise(rest, form).Reading.Fields.FirstOrDefault(field => field.Id.StartsWith("title", StringComparison.Ordinal))?.Text;
        var where = rest.Tables.SelectMany(table => table.Rows).SelectMany(row => row).FirstOrDefault()?.Where ?? rest.Lines[0].Where;
        var text = rest.Tables.SelectMany(table => table.Rows).Select(row => string.Join(" | ", row.Where(cell => !cell.Continues && !cell.HoldsTables).Select(cell => cell.Text)))
            .Concat(rest.Lines.Select(line => line.Text));
        return Unread.Finding(
            FileRules.SecondForm, where,
            title is null
                ? (Sentence)$"A second form begins here; only the first one in the file was read."
                : $"A second form begins here, “{NormalText.Of(title).ReplaceLineEndings(" ")}”; only the first one in the file was read.",
            string.Join('\n', text));
    }

    /// <summary>Where something stands in the order of the file.</summary>
    /// <param name="Order">Number of the table; of a line, how many tables stand before it.</param>
    /// <param name="IsInTable">Whether it is in the table.</param>
    /// <param name="Row">Row of the table, or number of the line.</param>
    private readonly record struct Position(int Order, bool IsInTable, int Row) : IComparable<Position>
    {
        public int CompareTo(Position other) => (Order, IsInTable, Row).CompareTo((other.Order, other.IsInTable, other.Row));

        /// <summary>Whether another place stands here or behind.</summary>
        public bool IsAfter(Position other) => CompareTo(other) <= 0;

        /// <summary>How many rows of a table stand before this place.</summary>
        public int RowsBefore(int table, int rows) => table < Order ? rows : table == Order && IsInTable ? Row : 0;
    }
}
