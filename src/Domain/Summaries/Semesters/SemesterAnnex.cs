using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The annex: who contributed and who did not, all figures by host country, and what was said in other languages than English (W-21).</summary>
internal static class SemesterAnnex
{
    /// <summary>Draws it up.</summary>
    public static Section Of(SemesterView view) => new(
        "annex", "Annex", [],
        [
            SemesterOverview.Key(view), .. Contributions(view), MissingSection.Of(view), InterestSection.Of(view), .. FiguresOf(view), .. Languages(view),
        ]);

    private static Section[] Contributions(SemesterView view)
    {
        if (view.Reports.Used.Count == 0)
            return [];
        var places = view.Hosts.Index().ToDictionary(host => host.Item.Host, host => host.Index);
        return
        [
            new("contributions", "Reports received",
            [
                new Part.Table(
                    "contributions-reports", "Reports and the states that contributed to them",
                    [new("Host country"), new("State"), new("Report"), new("Received on"), new("Contributing states"), new(SummaryMarking.Column)],
                    [.. view.Reports.Used.OrderBy(report => places[report.HostCountry]).Select(Row)]),
            ], []),
        ];
    }

    private static TableRow Row(LiaisonReport report) => new(
    [
        new Cell.Words(string.IsNullOrWhiteSpace(report.Region) ? report.HostCountry.Name : $"{report.HostCountry.Name}: {report.Region.Trim()}"),
        new Cell.Words(report.State.EnglishName), new Cell.Words(report.Reference), new Cell.Words(SummaryPhrases.Day(report.ReceivedAt)),
        Cells.Words(Contributors.Words(report)), Cells.Words($"{report.Fields.Text(LiaisonFields.Marking)}"),
    ]);

    /// <summary>The tables of each area on which there is a report; figures of different areas are never added up.</summary>
    private static Section[] FiguresOf(SemesterView view)
    {
        var areas = new MadeWhenRead<Section>(() =>
            view.Hosts.SelectMany(host => host.Areas).Select(area => new Section(
                $"figures-{area.Id}", area.IsWholeCountry ? area.Host.Name : $"{area.Host.Name}: {area.Region}", [.. LiaisonFields.Situation.SelectMany(field => AreaTables.Of(area, field))], []))
                .Where(section => section.Parts.Count > 0));
        return areas.IsEmpty ? [] : [new("figures", "Figures by host country", [], areas)];
    }

    private static Section[] Languages(SemesterView view)
    {
        var hosts = new MadeWhenRead<Section>(() => view.Hosts.Select(Quotations.InOtherLanguages).OfType<Section>());
        return hosts.IsEmpty ? [] : [new("languages", "Contributions in other languages", [], hosts)];
    }
}
