using System.Globalization;
using System.Text;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>
/// A host country as a whole, or a region of it, as reports name it. Figures of different areas are never added up in one table.
/// </summary>
/// <param name="Host">The country.</param>
/// <param name="Key">What all spellings of the region have in common; empty for the country as a whole.</param>
/// <param name="Region">The region as written; of several spellings that of the first report.</param>
/// <param name="Reports">The reports on it; at least one.</param>
/// <param name="Before">Those of the semester before.</param>
internal sealed record ReportedArea(
    Country Host, string Key, string Region, IReadOnlyList<LiaisonReport> Reports, IReadOnlyList<LiaisonReport> Before)
{
    private IReadOnlyList<Figure>? flows, flowsBefore;

    /// <summary>Persons by nationality that the reports on it give: read once, as several sections tell of them.</summary>
    public IReadOnlyList<Figure> Flows => flows ??= Figures.OfFlows(Reports);

    /// <summary>Those of the semester before.</summary>
    public IReadOnlyList<Figure> FlowsBefore => flowsBefore ??= Figures.OfFlows(Before);

    /// <summary>Whether it is the country as a whole.</summary>
    public bool IsWholeCountry => Key.Length == 0;

    /// <summary>Id of its section: <c>host-MA</c>, <c>host-MA-region-tangier</c>.</summary>
    public string Id => IsWholeCountry ? $"host-{Host.Code}" : $"host-{Host.Code}-region-{Slug(Key)}";

    /// <summary>The semester before in words.</summary>
    public string WordsBefore => Reports[0].Semester.Previous.Words;

    /// <summary>The areas of a host country on which there are reports, the country as a whole first.</summary>
    public static IReadOnlyList<ReportedArea> Of(HostContributions host)
    {
        var before = host.Before.ToLookup(report => LooseText.Key(report.Region));
        return
        [
            .. host.Used.GroupBy(report => LooseText.Key(report.Region)).OrderBy(area => area.Key, StringComparer.Ordinal)
                .Select(area => new ReportedArea(host.Host, area.Key, $"{area.First().Region}".Trim(), [.. area], [.. before[area.Key]])),
        ];
    }

    // Other letters than a to z become numbers of one length, so that two regions never share an id.
    private static string Slug(string key) => string.Concat(key.EnumerateRunes().Select(rune => rune.IsAscii
        ? Rune.ToLowerInvariant(rune).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"-u{rune.Value:x6}")));
}
