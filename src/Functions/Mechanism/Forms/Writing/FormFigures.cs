using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Word;
using static MimFunctions.Mechanism.Forms.Writing.FormParts;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>
/// A table of figures in a form: label and hint above it, the heads of the columns, rows to fill in. It stands over the whole width, not in
/// the value cell of another table, which programs and screen readers take apart less well.
/// </summary>
internal static class FormFigures
{
    private const int EmptyRows = 5, RowHeight = 340, NumberShare = 2, TextShare = 3;

    /// <summary>The blocks of the body, in order.</summary>
    /// <param name="field">The table.</param>
    /// <param name="known">Properties of the content control around it, and the rows that are known already.</param>
    /// <param name="width">Width in twentieths of a point.</param>
    public static IEnumerable<OpenXmlElement> Make(FieldDefinition field, (SdtProperties Control, IReadOnlyList<FormRow> Rows) known, int width) =>
    [
        Caption(FormStyles.Label, before: 160, Text(field.Number, FormStyles.Number), Text(" " + field.Label)),
        Caption(FormStyles.Hint, before: 0, Text(field.Hint)),
        new SdtBlock(known.Control, new SdtContentBlock(Table(field, known.Rows, width))),
        // Word joins tables that nothing stands between.
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = FormStyles.Hint })),
    ];

    private static Table Table(FieldDefinition field, IReadOnlyList<FormRow> rows, int width)
    {
        var columns = Widths(field.Columns!, width);
        var look = WordTableLook.Of(width, field.Label);
        look.InsertAfter(new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true, Val = "0620" }, look.TableLook!);
        look.TableLook!.Remove();
        look.TableBorders!.Append(new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = FormStyles.Rule });
        look.Append(new TableDescription { Val = "One row a figure: fill in the empty rows, add more as needed." });
        return new Table([
            look,
            new TableGrid(columns.Select(column => Column(column.Width))),
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. columns.Select(column => HeadCell(column.Definition.Label, column.Width)),
            ]),
            .. rows.Concat(Enumerable.Repeat(new FormRow([]), EmptyRows)).Select(row => Row(columns, row)),
        ]);
    }

    private static TableRow Row(IEnumerable<(ColumnDefinition Definition, int Width)> columns, FormRow row) => new([
        new TableRowProperties(new CantSplit(), new TableRowHeight { Val = RowHeight, HeightType = HeightRuleValues.AtLeast }),
        .. columns.Select(column => new TableCell([new TableCellProperties(Width(column.Width)), .. Lines(FieldText.Print(row.Cell(column.Definition.Id)) ?? "")])),
    ]);

    private static IEnumerable<Paragraph> Lines(string text) => text.Split('\n').Select(line => Line(FormStyles.Value, Text(line)));

    /// <summary>Numbers need less room than words; what is left over is the last column's.</summary>
    private static (ColumnDefinition Definition, int Width)[] Widths(IReadOnlyList<ColumnDefinition> columns, int width)
    {
        var share = width / columns.Sum(Share);
        return [.. columns.Select((column, number) => (column, number < columns.Count - 1 ? share * Share(column) : width - (share * columns.SkipLast(1).Sum(Share))))];
    }

    private static int Share(ColumnDefinition column) => column.Kind == ColumnKind.Number ? NumberShare : TextShare;

    private static Paragraph Caption(string style, int before, params Run[] runs)
    {
        var paragraph = Line(style, runs);
        paragraph.ParagraphProperties!.Append(new KeepNext(), new SpacingBetweenLines { Before = Twips(before) });
        return paragraph;
    }
}
