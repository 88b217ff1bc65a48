using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>
/// Which reports count at a cut-off, as far as was known then: of several of one state on the same country, region and semester the latest
/// that is not held back. All lists are in the order of the Union's states.
/// </summary>
/// <param name="Used">Those that count.</param>
/// <param name="HeldBack">Those held back until their sender confirms (ILOB-20), unless one that counts came later.</param>
/// <param name="Replaced">Those whose place a later one took.</param>
internal sealed record ReportsAtCutOff(
    IReadOnlyList<LiaisonReport> Used, IReadOnlyList<LiaisonReport> HeldBack, IReadOnlyList<ReplacedReport> Replaced)
{
    private IReadOnlyList<Figure>? flows;

    /// <summary>Persons by nationality that those that count give: read once, as several sections tell of them.</summary>
    public IReadOnlyList<Figure> Flows => flows ??= Figures.OfFlows(Used);

    /// <summary>Judges reports received before the cut-off; the order in which they are given does not matter.</summary>
    /// <param name="reports">Of one semester or several.</param>
    /// <param name="cutOff">What was received or confirmed at or after this instant (UTC) does not count.</param>
    public static ReportsAtCutOff Of(IEnumerable<LiaisonReport> reports, DateTimeOffset cutOff)
    {
        var fates = reports.Where(report => report.ReceivedAt < cutOff)
            .GroupBy(report => (report.State.Code, report.Semester, report.HostCountry, LooseText.Key(report.Region)))
            .SelectMany(same => Fates([.. same.OrderByDescending(Age)], cutOff))
            .ToArray();
        return new(
            [.. fates.Where(fate => fate.By == fate.Report).Select(fate => fate.Report).InOrder()],
            [.. fates.Where(fate => fate.By is null).Select(fate => fate.Report).InOrder()],
            [.. fates.Where(fate => fate.By is { } by && by != fate.Report).OrderBy(fate => UnionOrder.Rank(fate.Report.State))
                .ThenBy(fate => Age(fate.Report)).Select(fate => new ReplacedReport(fate.Report, fate.By!))]);
    }

    /// <summary>Each with the one that counts in its place: itself, a later one, or none.</summary>
    private static IEnumerable<(LiaisonReport Report, LiaisonReport? By)> Fates(LiaisonReport[] latestFirst, DateTimeOffset cutOff)
    {
        var heldBack = latestFirst.TakeWhile(report => !(report.OpenSince < cutOff)).Count();
        return latestFirst.Select((report, place) => (report, place < heldBack ? null : latestFirst[heldBack]));
    }

    private static (DateTimeOffset, int, int) Age(LiaisonReport report) => (report.ReceivedAt, report.Number.Year, report.Number.Number);
}

/// <summary>A report whose place a later one of the same state took.</summary>
/// <param name="Report">The earlier one, not used.</param>
/// <param name="By">The one that counts.</param>
internal sealed record ReplacedReport(LiaisonReport Report, LiaisonReport By);
