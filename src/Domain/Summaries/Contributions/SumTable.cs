namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>A table that adds up the figures of many reports, row by row, with its sources and the difference to the period before.</summary>
/// <param name="Id">Unique in the document.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Names">Headings of the columns that name the row.</param>
/// <param name="Columns">The parts that make up the total.</param>
/// <param name="Total">Heading of the total.</param>
/// <param name="Difference">Heading of the difference.</param>
/// <param name="Notes">Heading of what reports say beside their figures; null to leave that out.</param>
/// <param name="HasTotal">Whether the rows make sense added up.</param>
internal sealed record SumTable(
    string Id, string Caption, IReadOnlyList<string> Names, IReadOnlyList<SumColumn> Columns, string Total, string Difference, string? Notes,
    bool HasTotal = true)
{
    /// <summary>The table; the largest row first.</summary>
    /// <param name="now">The figures; at least one.</param>
    /// <param name="before">Those of the period before; a row that it does not name has no difference, since it is not known to be zero.</param>
    public Part.Table Of(IReadOnlyList<Figure> now, IReadOnlyList<Figure> before)
    {
        var earlier = before.ToLookup(figure => figure.Row.Key);
        var rows = Row.Of(now).Select(row => new TableRow(
            [.. row.Labels.Select(Cells.Words), .. Sums(row.Figures, [.. earlier[row.Key]])], Sources: Figure.Sources(row.Figures)));
        return new(Id, Caption, Heads(), HasTotal ? [.. rows, TotalRow(now, before)] : [.. rows]);
    }

    private TableRow TotalRow(IReadOnlyList<Figure> now, IReadOnlyList<Figure> before) => new(
        [new Cell.Words("Total"), .. Names.Skip(1).Select(_ => new Cell.Nothing()), .. Sums(now, before, isTotal: true)], IsTotal: true);

    private IEnumerable<Cell> Sums(IReadOnlyList<Figure> figures, IReadOnlyList<Figure> before, bool isTotal = false)
    {
        var sum = Figure.Sum(figures);
        IEnumerable<Cell> cells = [.. Columns.Select(column => column.Of(figures)), Cells.Of(sum), Cells.Change(sum, Figure.Sum(before))];
        return Notes is null ? cells : cells.Append(isTotal ? new Cell.Nothing() : Cells.Words(Figure.Notes(figures)));
    }

    private TableColumn[] Heads()
    {
        IEnumerable<TableColumn> heads =
        [
            .. Names.Select(name => new TableColumn(name)), .. Columns.Select(column => new TableColumn(column.Title, IsFigure: true)),
            new(Total, IsFigure: true), new(Difference, IsFigure: true),
        ];
        return Notes is null ? [.. heads] : [.. heads, new TableColumn(Notes)];
    }
}
