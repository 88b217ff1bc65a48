using System.Text.RegularExpressions;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>What is true of every summary, and the sources judged anew the plain way, one report against all others.</summary>
internal static partial class SummaryInvariants
{
    public static IEnumerable<Section> Sections(this SummaryDocument document) => document.Sections.SelectMany(All);

    public static IEnumerable<Part> Parts(this SummaryDocument document) => document.Sections().SelectMany(section => section.Parts);

    public static IReadOnlyList<Part.Table> Tables(this SummaryDocument document, string endOfId) =>
        [.. document.Parts().OfType<Part.Table>().Where(table => table.Id.EndsWith(endOfId, StringComparison.Ordinal))];

    public static void ShouldBeWellFormed(this SummaryDocument document)
    {
        string[] ids =
        [
            .. document.Sections().Select(section => section.Id), .. document.Parts().OfType<Part.Table>().Select(table => table.Id),
            .. document.Parts().OfType<Part.Chart>().Select(chart => chart.Id),
        ];
        ids.ShouldBeUnique();
        ids.Where(id => !Id().IsMatch(id)).ShouldBeEmpty();
        foreach (var table in document.Parts().OfType<Part.Table>())
            table.Rows.All(row => row.Cells.Count == table.Columns.Count).ShouldBeTrue(table.Id);
        foreach (var chart in document.Parts().OfType<Part.Chart>())
            chart.Series.All(series => series.Values.Count == chart.Categories.Count).ShouldBeTrue(chart.Id);
        Outline.Of(document).ShouldNotContain(RandomNetworks.Secret);
    }

    public static decimal Value(this TableRow row, Part.Table table, string column) =>
        row.Cells[table.Columns.Select(each => each.Title).ToList().IndexOf(column)] is Cell.Figure(var value, _) ? value : 0;

    /// <summary>The reports that count: open before the cut-off, and none of the same matter that came later is.</summary>
    public static LiaisonReport[] Used(IReadOnlyList<LiaisonReport> reports, DateTimeOffset cutOff)
    {
        var open = reports.Where(report => report.ReceivedAt < cutOff && Opened(report) < cutOff).ToArray();
        return [.. open.Where(report => !open.Any(other => Same(report, other) && Later(other, report)))];
    }

    private static DateTimeOffset Opened(LiaisonReport report) => report.Suspicions.Count == 0
        ? report.ReceivedAt
        : report.Events.Select(happened => happened.At).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();

    private static bool Same(LiaisonReport one, LiaisonReport other) => one.State == other.State && one.HostCountry == other.HostCountry
        && one.Semester == other.Semester && LooseText.Same(one.Region, other.Region);

    private static bool Later(LiaisonReport one, LiaisonReport other) =>
        one.ReceivedAt > other.ReceivedAt || (one.ReceivedAt == other.ReceivedAt && one.Number.Number > other.Number.Number);

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex Id();
}
