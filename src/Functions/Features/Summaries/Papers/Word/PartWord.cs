using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>The parts of a section in Word.</summary>
/// <param name="main">The document; charts are added to it.</param>
/// <param name="captions">Numbers of tables and figures.</param>
internal sealed class PartWord(MainDocumentPart main, Captions captions)
{
    private readonly List<Part.Chart> apart = [];
    private readonly MeasureWord measures = new(main);

    /// <summary>Paragraphs and tables of a part.</summary>
    public IEnumerable<OpenXmlElement> Write(Part part) => part switch
    {
        Part.Paragraph(var text) => [WordText.Line(WordStyles.Body, text)],
        Part.Remark(var text) => [WordText.Line(WordLongStyles.Remark, $"Note. {text}")],
        Part.Statement statement =>
        [
            .. statement.Topic is null ? Array.Empty<OpenXmlElement>() : [WordText.Line(WordLongStyles.Topic, statement.Topic)],
            WordRightToLeft.Line(WordLongStyles.Statement, statement.Text, statement.Language),
            WordText.Line(WordLongStyles.Source, $"{statement.By} · {statement.Source}{SummaryWords.InShort(statement.Language)}"),
        ],
        Part.Drafted(var text) => [.. SummaryWords.Paragraphs(text).Select(paragraph => WordText.Line(WordLongStyles.Drafted, paragraph)), WordText.Line(WordStyles.Note, SummaryWords.DraftedByHub)],
        Part.Completion completion =>
            [WordText.Line(WordLongStyles.AddedBy, SummaryWords.Added(completion)), WordRightToLeft.Line(WordLongStyles.Added, completion.Text)],
        Part.Ranking(var items) => items.SelectMany(Item),
        Part.Measures(var items) => items.SelectMany(measures.Write),
        Part.Table table => Table(table),
        Part.Chart chart => Chart(chart),
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} has no way to be shown."),
    };

    private static IEnumerable<OpenXmlElement> Item(RankedItem item, int number) =>
    [
        WordText.Line(WordLongStyles.Ranked, string.Create(CultureInfo.InvariantCulture, $"{number + 1}.  {item.Title}"), item.Language),
        WordText.Line(WordLongStyles.Reason, $"{item.By} · {item.Source}{(item.Reasons.Count == 0 ? "" : $": {string.Join("; ", item.Reasons)}")}"),
    ];

    private OpenXmlElement[] Table(Part.Table table) => OnItsSheet(table, WordCaption.Make("Table", captions.Number(table), table.Caption));

    /// <summary>The figures of the charts of which no table of the document has them: at the end, so that no page says the same twice (W-21).</summary>
    public IEnumerable<OpenXmlElement> FiguresApart() => apart.SelectMany(chart =>
    {
        var title = $"The figures of {captions.Name(chart)}, {chart.Unit}";
        return OnItsSheet(ChartFigures.Table(chart, title), WordText.Line(WordLongStyles.TableTitle, title));
    });

    private IEnumerable<OpenXmlElement> Chart(Part.Chart chart)
    {
        var number = captions.Number(chart);
        var caption = WordCaption.Make("Figure", number, $"{chart.Caption} ({chart.Unit})");
        if (!ChartFigures.CanBeDrawn(chart))
            return [caption, WordText.Line(WordStyles.Body, ChartFigures.NothingToDraw)];
        if (chart.Look == ChartLook.Panels)
        {
            apart.Add(chart);
            return [caption, WordPanels.Add(main, chart, number), WordText.Line(WordStyles.Body, "")];
        }

        if (SummaryWords.Figures(captions, chart) is { } where)
            return [caption, WordChart.Add(main, chart, number), WordText.Line(WordStyles.Note, where)];
        apart.Add(chart);
        return [caption, WordChart.Add(main, chart, number)];
    }

    /// <summary>A table too wide for upright paper has a sheet of its own; below others is a paragraph, for Word makes neighbouring tables one.</summary>
    private static OpenXmlElement[] OnItsSheet(Part.Table table, OpenXmlElement title) => TableWord.Sheet(table) == WordSheet.Portrait
        ? [title, TableWord.Make(table), WordText.Line(WordStyles.Body, "")]
        : [WordSheet.Portrait.Break(), title, TableWord.Make(table), WordSheet.Landscape.Break()];
}
