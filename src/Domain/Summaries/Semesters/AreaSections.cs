using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>Part A and Part B of an area, drawn together from all reports on it (FMT-3).</summary>
internal static class AreaSections
{
    private static readonly IReadOnlyList<string> Fields = [.. LiaisonFields.PartA, .. LiaisonFields.PartB];

    /// <summary>A section for each text of the form on which a report says something, its table below it.</summary>
    public static IReadOnlyList<Section> Of(ReportedArea area) =>
        [.. Fields.Select(field => Field(area, field)).Where(section => section.Parts.Count > 0)];

    /// <summary>What stands before them: who contributed, and on what nobody says anything.</summary>
    public static IEnumerable<Part> Head(ReportedArea area, IReadOnlyList<Section> sections)
    {
        yield return Contributions(area);
        var silent = Fields.Where(field => sections.All(section => section.Id != Id(area, field))).Select(FieldTitles.Number).ToArray();
        if (silent.Length > 0)
            yield return new Part.Paragraph($"No report says anything on {SummaryWords.List(silent)}.");
    }

    private static Section Field(ReportedArea area, string field) =>
        new(Id(area, field), FieldTitles.Of(field), [.. Statements(area, field), .. AreaTables.Of(area, field)], []);

    private static string Id(ReportedArea area, string field) => $"{area.Id}-{field}";

    private static IEnumerable<Part> Statements(ReportedArea area, string field) =>
        from report in area.Reports
        let text = report.Fields.Text(field)
        where !string.IsNullOrWhiteSpace(text)
        select new Part.Statement(text, report.State.EnglishName, report.Reference);

    private static Part.Table Contributions(ReportedArea area) => new(
        $"{area.Id}-contributions", "Reports and the states that contributed to them",
        [new("State"), new("Report"), new("Received on"), new("Contributing states"), new(SummaryMarking.Column)],
        [
            .. area.Reports.Select(report => new TableRow(
            [
                new Cell.Words(report.State.EnglishName), new Cell.Words(report.Reference), new Cell.Words(SummaryWords.Day(report.ReceivedAt)),
                Cells.Words(Contributors.Words(report)), Cells.Words($"{report.Fields.Text(LiaisonFields.Marking)}"),
            ])),
        ]);
}
