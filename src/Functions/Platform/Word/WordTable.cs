using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>A table over the whole width, with a head that comes again on each page.</summary>
/// <param name="caption">What it shows, for screen readers.</param>
/// <param name="columns">Title and width of each column, in twentieths of a point.</param>
/// <param name="headStyle">Style id of a column's title by the column's number; that of heads for all by default.</param>
internal sealed class WordTable(string caption, IReadOnlyList<(string Title, int Width)> columns, Func<int, string>? headStyle = null)
{
    /// <summary>The table with these rows: a list of paragraphs for each cell; an empty cell has none.</summary>
    public Table Make(IEnumerable<IReadOnlyList<IReadOnlyList<Paragraph>>> rows) => new(
    [
        WordTableLook.Of(columns.Sum(column => column.Width), caption),
        new TableGrid([.. columns.Select(column => new GridColumn { Width = Digits(column.Width) })]),
        new TableRow([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. columns.Select((column, number) => Cell(column.Width, [WordText.Line(headStyle?.Invoke(number) ?? WordStyles.Head, column.Title)], FormStyles.Ink)),
        ]),
        .. rows.Select(row => new TableRow([.. row.Select((cell, number) => Cell(columns[number].Width, cell, number == 0 ? FormStyles.Tint : null))])),
    ]);

    // Word takes a cell without a paragraph for damage.
    private static TableCell Cell(int width, IReadOnlyList<Paragraph> lines, string? fill)
    {
        var look = new TableCellProperties(new TableCellWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
            look.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        return new TableCell([look, .. lines.DefaultIfEmpty(new Paragraph())]);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
