using MimFunctions.Domain.Liaison;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Requests, documents issued and returns by state, each with its difference to the period before (FMT, B8).</summary>
internal static class ReturnTable
{
    private static readonly (string Kind, string Title)[] Kinds =
        [(LiaisonFields.Requests, "Requests"), (LiaisonFields.DocumentsIssued, "Documents issued"), (LiaisonFields.Returned, "Returns")];

    /// <summary>A row for each state that gives figures, and the total.</summary>
    /// <param name="id">Unique in the document.</param>
    /// <param name="periodBefore">The period before in words.</param>
    /// <param name="now">Figures as <see cref="Figures.OfReturns"/> reads them; at least one.</param>
    /// <param name="before">Those of the period before.</param>
    public static Part.Table Of(string id, string periodBefore, IReadOnlyList<Figure> now, IReadOnlyList<Figure> before)
    {
        var earlier = before.ToLookup(figure => figure.Report.State.Code);
        var rows = now.GroupBy(figure => figure.Report.State.Code).OrderBy(state => UnionOrder.Rank(state.First().Report.State))
            .Select(state => new TableRow(
                CellsOf(state.First().Report.State.EnglishName, [.. state], [.. earlier[state.Key]], Cells.Words(Figure.Notes(state))),
                Sources: Figure.Sources(state)));
        return new(id, $"Return and readmission by state, with differences to the {periodBefore}", Heads(),
            [.. rows, new TableRow(CellsOf("Total", now, before, new Cell.Nothing()), IsTotal: true)]);
    }

    private static IReadOnlyList<Cell> CellsOf(string name, IReadOnlyList<Figure> now, IReadOnlyList<Figure> before, Cell obstacles) =>
    [
        new Cell.Words(name),
        .. Kinds.SelectMany(kind => Pair(Sum(now, kind.Kind), Sum(before, kind.Kind))),
        obstacles,
    ];

    private static IEnumerable<Cell> Pair(decimal? now, decimal? before) => [Cells.Of(now), Cells.Change(now, before)];

    private static decimal? Sum(IEnumerable<Figure> figures, string kind) => Figure.Sum(figures.Where(figure => figure.Row.Key == kind));

    private static IReadOnlyList<TableColumn> Heads() =>
    [
        new("State"),
        .. Kinds.SelectMany(kind => new TableColumn[] { new(kind.Title, IsFigure: true), new("Difference", IsFigure: true) }),
        new("Obstacles"),
    ];
}
