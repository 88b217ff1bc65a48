using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;
using static MimFunctions.Mechanism.Forms.Writing.FormParts;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The two-column table of a form: number, label and hint on the left, the value on the right.</summary>
internal static class FormTable
{
    private const int LabelWidth = 3686;

    /// <summary>The table with one row a field.</summary>
    /// <param name="title">What a screen reader calls it.</param>
    /// <param name="words">What every form prints.</param>
    /// <param name="fields">The fields, in the order of the form; none of them is a table itself.</param>
    /// <param name="controls">The controls of the document.</param>
    /// <param name="width">Width in twentieths of a point.</param>
    public static Table Make(string title, FormWords words, IEnumerable<FieldDefinition> fields, FieldControls controls, int width)
    {
        var table = new Table(
            Look(title, width),
            new TableGrid(Column(LabelWidth), Column(width - LabelWidth)),
            Head(words, width - LabelWidth));
        string? group = null;
        foreach (var field in fields)
        {
            var (before, now) = (group, field.Number.TrimEnd('a', 'b', 'c', 'd', 'e', 'f'));
            table.Append(Row(words, field, controls.For(field), startsGroup: before is not null && before != now, width - LabelWidth));
            group = now;
        }

        return table;
    }

    private static TableProperties Look(string title, int width)
    {
        var look = WordTableLook.Of(width, title);
        look.Append(new TableDescription { Val = "One row a field: number, label and hint on the left, the value to fill in on the right." });
        return look;
    }

    private static TableRow Head(FormWords words, int valueWidth) => new(
        new TableRowProperties(new CantSplit(), new TableHeader()),
        HeadCell(words.Field, LabelWidth), HeadCell(words.Entry, valueWidth));

    private static TableRow Row(FormWords words, FieldDefinition field, OpenXmlElement control, bool startsGroup, int valueWidth) => new(
        RowLook(field.Kind),
        new TableCell(
            CellLook(LabelWidth, startsGroup, FormStyles.Tint),
            Line(FormStyles.Label, [Text(field.Number, FormStyles.Number), Text(" " + field.Label), .. field.Mandatory ? [Text($" {words.Mandatory}", FormStyles.Mandatory)] : Array.Empty<Run>()]),
            Line(FormStyles.Hint, Text(field.Hint))),
        new TableCell(CellLook(valueWidth, startsGroup, fill: null), control));

    /// <summary>Short rows stay whole; those for long text invite to write, and may run over the page.</summary>
    private static TableRowProperties RowLook(FieldKind kind) => kind == FieldKind.LongText
        ? new(new TableRowHeight { Val = 1360, HeightType = HeightRuleValues.AtLeast })
        : new(new CantSplit());

    private static TableCellProperties CellLook(int width, bool startsGroup, string? fill)
    {
        var look = new TableCellProperties(Width(width));
        if (startsGroup)
            look.Append(new TableCellBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Color = FormStyles.Ink }));
        if (fill is not null)
            look.Append(Fill(fill));
        return look;
    }
}
