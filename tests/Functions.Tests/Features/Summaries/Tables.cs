using MimFunctions.Domain.Summaries;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Finds tables in summaries and reads their figures.</summary>
internal static class Tables
{
    /// <summary>All parts of sections and the sections in them.</summary>
    public static IEnumerable<Part> Parts(this IEnumerable<Section> sections) => sections.SelectMany(section => section.Parts.Concat(section.Sections.Parts()));

    /// <summary>The table of this id, or null.</summary>
    public static Part.Table? Table(this SummaryDocument document, string id) => document.Sections.Parts().OfType<Part.Table>().SingleOrDefault(table => table.Id == id);

    /// <summary>The figures of the table's rows by the words that name them; text among the figures is left out.</summary>
    /// <param name="table">A table.</param>
    /// <param name="names">How many columns name a row.</param>
    public static IReadOnlyDictionary<string, decimal?[]> Figures(this Part.Table table, int names = 1) => table.Rows.ToDictionary(
        row => string.Join('/', row.Cells.Take(names).OfType<Cell.Words>().Select(cell => cell.Text)),
        row => row.Cells.Skip(names).Where((_, at) => table.Columns[at + names].IsFigure).Select(Value).ToArray());

    private static decimal? Value(Cell cell) => cell switch
    {
        Cell.Figure figure => figure.Value,
        Cell.Percent percent => percent.Value,
        Cell.Change change => change.Value,
        _ => null,
    };
}
