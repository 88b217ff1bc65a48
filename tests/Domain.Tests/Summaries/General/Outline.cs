using System.Globalization;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>All that a summary says, as plain text.</summary>
internal static class Outline
{
    public static string Of(SummaryDocument document) => string.Join('\n',
    [
        $"{document.Name}: {document.Name.Title}", $"cut-off {document.CutOff:u}",
        .. document.Remarks.Select(remark => $"! {remark}"),
        .. document.Sections.SelectMany(section => Lines(section, "#")),
        "# Sources",
        .. document.Sources.Select(group => $"{group.Title} ({group.Count}): {string.Join(", ", group.References)}"),
    ]);

    /// <summary>A cell as a figure; null when it holds none.</summary>
    public static decimal? Figure(Cell cell) => cell switch
    {
        Cell.Figure figure => figure.Value,
        Cell.Percent percent => percent.Value,
        Cell.Change change => change.Value,
        _ => null,
    };

    public static IEnumerable<Section> Sections(SummaryDocument document) => document.Sections.SelectMany(section => section.Sections.SelectMany(inner => inner.Sections.Prepend(inner)).Prepend(section));

    public static IEnumerable<Part> Parts(SummaryDocument document) => Sections(document).SelectMany(section => section.Parts);

    public static Part.Table Table(SummaryDocument document, string id) => Parts(document).OfType<Part.Table>().Single(table => table.Id == id);

    private static IEnumerable<string> Lines(Section section, string level) =>
    [
        $"{level} {section.Title} [{section.Id}]", .. section.Parts.SelectMany(Lines), .. section.Sections.SelectMany(inner => Lines(inner, level + "#")),
    ];

    private static IEnumerable<string> Lines(Part part) => part switch
    {
        Part.Paragraph(var text) => [text],
        Part.Remark(var text) => [$"! {text}"],
        Part.Ranking(var items) => items.Index().Select(item =>
            $"{item.Index + 1}. {item.Item.Title} ({item.Item.Language ?? "en"}; {item.Item.Source}, {item.Item.By}): {string.Join("; ", item.Item.Reasons)}"),
        Part.Measures(var items) => items.SelectMany(item =>
            item.Learnt.Select(line => $"  > {line}").Prepend(
                $"* {item.Title} ({item.Language ?? "en"}; {item.Source}, {item.By}) {item.Status} <{item.Link}>\n  {item.Text} ({item.TextLanguage ?? "en"})")),
        Part.Table table =>
        [
            $"table {table.Id}: {table.Caption}", $"| {string.Join(" | ", table.Columns.Select(column => column.Title))} |",
            .. table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select(Text))} |{(row.IsTotal ? " total" : "")} {string.Join(", ", row.Sources ?? [])}".TrimEnd()),
        ],
        Part.Chart chart =>
        [
            $"chart {chart.Id} ({chart.Look}, {chart.Unit}, figures in {chart.FiguresIn}): {chart.Caption}", $"  {string.Join(", ", chart.Categories)}",
            .. chart.Series.Select(series => $"  {series.Name}: {string.Join(", ", series.Values.Select(value => Number(value) ?? "-"))}"),
        ],
        _ => throw new ArgumentException($"Unknown part {part}.", nameof(part)),
    };

    private static string Text(Cell cell) => cell switch
    {
        Cell.Nothing => "-",
        Cell.Words(var text) => text,
        Cell.Percent(var value) => $"{Number(value)} %",
        Cell.Change(var value) => value > 0 ? $"+{Number(value)}" : Number(value)!,
        _ => Number(Figure(cell))!,
    };

    private static string? Number(decimal? value) => value?.ToString("0.###", CultureInfo.InvariantCulture);
}
