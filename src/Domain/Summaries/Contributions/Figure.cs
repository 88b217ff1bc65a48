using MimFunctions.Domain.Liaison;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>A number that a report gives in one of its tables.</summary>
/// <param name="Row">What it is about.</param>
/// <param name="Value">The number; null where the cell is empty, which is not the same as zero.</param>
/// <param name="Note">What the report says beside it; may be absent.</param>
/// <param name="Period">The period as written; null when none is.</param>
/// <param name="Report">The report.</param>
internal sealed record Figure(RowName Row, long? Value, string? Note, string? Period, LiaisonReport Report)
{
    /// <summary>What the figures come to; null when none of them holds a number.</summary>
    public static decimal? Sum(IEnumerable<Figure> figures) =>
        figures.Aggregate((decimal?)null, (sum, figure) => figure.Value is { } value ? value + (sum ?? 0) : sum);

    /// <summary>References of the reports that they come from, in their order.</summary>
    public static IReadOnlyList<string> Sources(IEnumerable<Figure> figures) =>
        [.. figures.Select(figure => figure.Report).DistinctBy(report => report.Reference).InOrder().Select(report => report.Reference)];

    /// <summary>What the reports say beside them, and which state says so; each text once a state.</summary>
    public static string Notes(IEnumerable<Figure> figures) => string.Join("; ", figures
        .Where(figure => !string.IsNullOrWhiteSpace(figure.Note))
        .OrderBy(figure => UnionOrder.Rank(figure.Report.State))
        .Select(figure => $"{figure.Note!.Trim()} ({figure.Report.State.EnglishName})")
        .Distinct());
}
