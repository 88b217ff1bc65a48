namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Figures about the same thing.</summary>
/// <param name="Key">What it is, in any spelling.</param>
/// <param name="Labels">What the reader sees: of several spellings that of the first report.</param>
/// <param name="Figures">The figures; at least one.</param>
/// <param name="Sum">What they come to; null when none of them holds a number.</param>
internal sealed record Row(string Key, IReadOnlyList<string> Labels, IReadOnlyList<Figure> Figures, decimal? Sum)
{
    /// <summary>The rows that these figures, in the order of their reports, make: the largest first, then by name.</summary>
    public static IReadOnlyList<Row> Of(IEnumerable<Figure> figures) =>
    [
        .. figures.GroupBy(figure => figure.Row.Key)
            .Select(row => new Row(row.Key, row.First().Row.Labels, [.. row], Figure.Sum(row)))
            .OrderByDescending(row => row.Sum)
            .ThenBy(row => Text(row.Labels), StringComparer.Ordinal),
    ];

    /// <summary>The labels as one text.</summary>
    public static string Text(IEnumerable<string> labels) => string.Join(", ", labels);
}
