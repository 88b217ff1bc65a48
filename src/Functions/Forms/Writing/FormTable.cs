using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Rendering.Word;

namespace MimFunctions.Forms.Writing;

/// <summary>The two-column table of a form: number, label and hint on the left, the value on the right.</summary>
internal static class FormTable
{
    private const int LabelWidth = 3686;

    /// <summary>The table with one row a field, in the order of the form.</summary>
    /// <param name="form">The form to print.</param>
    /// <param name="prefilled">Values by field id.</param>
    /// <param name="width">Width in twentieths of a point.</param>
    public static Table Make(FormDefinition form, FormFields prefilled, int width)
    {
        var controls = new FieldControls(form, prefilled);
        var table = new Table(
            Look(form, width),
            new TableGrid(Column(LabelWidth), Column(width - LabelWidth)),
            Head(width - LabelWidth));
        string? group = null;
        foreach (var field in form.Fields)
        {
            var (before, now) = (group, field.Number.TrimEnd('a', 'b', 'c', 'd', 'e', 'f'));
            table.Append(Row(field, controls.For(field), startsGroup: before is not null && before != now, width - LabelWidth));
            group = now;
        }

        return table;
    }

    private static TableProperties Look(FormDefinition form, int width)
    {
        var look = WordTableLook.Of(width, form.Title);
        look.Append(new TableDescription { Val = "One row a field: number, label and hint on the left, the value to fill in on the right." });
        return look;
    }

    private static TableRow Head(int valueWidth) => new(
        new TableRowProperties(new CantSplit(), new TableHeader()),
        HeadCell("Field", LabelWidth), HeadCell("Your entry", valueWidth));

    private static TableCell HeadCell(string text, int width) => new(
        new TableCellProperties(Width(width), Fill(FormStyles.Ink)), Line(FormStyles.Head, Text(text)));

    private static TableRow Row(FieldDefinition field, OpenXmlElement control, bool startsGroup, int valueWidth) => new(
        RowLook(field.Kind),
        new TableCell(
            CellLook(LabelWidth, startsGroup, FormStyles.Tint),
            Line(FormStyles.Label, Text(field.Number, FormStyles.Number), Text(" " + field.Label)),
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

    private static Paragraph Line(string style, params Run[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    private static Run Text(string text, string? style = null)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
            run.RunProperties = new RunProperties(new RunStyle { Val = style });
        return run;
    }

    private static TableCellWidth Width(int width) => new() { Width = Twips(width), Type = TableWidthUnitValues.Dxa };

    private static Shading Fill(string colour) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour };

    private static GridColumn Column(int width) => new() { Width = Twips(width) };

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
