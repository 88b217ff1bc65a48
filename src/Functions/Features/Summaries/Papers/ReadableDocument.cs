using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>
/// A summary whose every text can be shown (<see cref="ReadableText"/>), and whose columns have room for their names, so that no writer has to
/// think of it. Parts are made so when they are read.
/// </summary>
internal static class ReadableDocument
{
    /// <summary>The same document, readable.</summary>
    public static SummaryDocument Of(SummaryDocument document) => document with
    {
        Remarks = Texts(document.Remarks),
        Sections = [.. document.Sections.Select(Of)],
        Sources = [.. document.Sources.Select(group => group with { Title = ReadableText.Of(group.Title), References = Texts(group.References) })],
    };

    private static Section Of(Section section) => section with
    {
        Title = ReadableText.Of(section.Title),
        Parts = new MadeWhenRead<Part>(() => section.Parts.Select(Of)),
        Sections = [.. section.Sections.Select(Of)],
    };

    private static Part Of(Part part) => part switch
    {
        Part.Paragraph(var text) => new Part.Paragraph(ReadableText.Of(text)),
        Part.Remark(var text) => new Part.Remark(ReadableText.Of(text)),
        Part.Statement statement => statement with { Text = ReadableText.Of(statement.Text), By = ReadableText.Of(statement.By), Source = ReadableText.Of(statement.Source) },
        Part.Drafted(var text) => new Part.Drafted(ReadableText.Of(text)),
        Part.Completion(var text, var by) => new Part.Completion(ReadableText.Of(text), ReadableText.Of(by)),
        Part.Ranking(var items) => new Part.Ranking([.. items.Select(Of)]),
        Part.Measures(var items) => new Part.Measures([.. items.Select(Of)]),
        Part.Table table => Of(table),
        Part.Chart chart => Of(chart),
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} has no way to be shown."),
    };

    private static RankedItem Of(RankedItem item) => item with
    {
        Title = ReadableText.Of(item.Title),
        Source = ReadableText.Of(item.Source),
        By = ReadableText.Of(item.By),
        Reasons = Texts(item.Reasons),
    };

    private static MeasureNote Of(MeasureNote note) => note with
    {
        Title = ReadableText.Of(note.Title),
        Source = ReadableText.Of(note.Source),
        By = ReadableText.Of(note.By),
        Status = ReadableText.Of(note.Status),
        Text = ReadableText.Of(note.Text),
        Learnt = Texts(note.Learnt),
    };

    private static Part.Table Of(Part.Table table) => table with
    {
        Caption = ReadableText.Of(table.Caption),
        Columns = [.. table.Columns.Select(column => column with { Title = ReadableText.Of(column.Title) })],
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Of)], Sources = row.Sources is null ? null : Texts(row.Sources) })],
    };

    private static Cell Of(Cell cell) => cell is Cell.Words(var text) && ReadableText.Of(text) is var readable && !ReferenceEquals(readable, text) ? new Cell.Words(readable) : cell;

    private static Part.Chart Of(Part.Chart chart) => Roomy(chart with
    {
        Caption = ReadableText.Of(chart.Caption),
        Unit = ReadableText.Of(chart.Unit),
        Categories = Texts(chart.Categories),
        Series = [.. chart.Series.Select(series => series with { Name = ReadableText.Of(series.Name) })],
    });

    // Names that have no room below columns have it beside bars.
    private static Part.Chart Roomy(Part.Chart chart) =>
        chart.Look == ChartLook.Columns && !new ColumnPlan(chart).Fits ? chart with { Look = ChartLook.Bars } : chart;

    private static string[] Texts(IReadOnlyList<string> texts) => [.. texts.Select(ReadableText.Of)];
}
