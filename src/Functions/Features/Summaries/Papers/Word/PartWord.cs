using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>The parts of a section in Word.</summary>
/// <param name="main">The document; charts are added to it.</param>
/// <param name="captions">Numbers of tables and figures.</param>
internal sealed class PartWord(MainDocumentPart main, Captions captions)
{
    /// <summary>Paragraphs and tables of a part.</summary>
    public IEnumerable<OpenXmlElement> Write(Part part) => part switch
    {
        Part.Paragraph(var text) => [WordText.Line(WordStyles.Body, text)],
        Part.Remark(var text) => [WordText.Line(WordLongStyles.Remark, $"Note. {text}")],
        Part.Statement(var text, var by, var source) =>
            [WordRightToLeft.Line(WordLongStyles.Statement, text), WordText.Line(WordLongStyles.Source, $"{by} · {source}")],
        Part.Completion completion =>
            [WordText.Line(WordLongStyles.AddedBy, SummaryWords.Added(completion)), WordRightToLeft.Line(WordLongStyles.Added, completion.Text)],
        Part.Ranking(var items) => items.SelectMany(Item),
        Part.Table table => Table(table),
        Part.Chart chart => Chart(chart),
        _ => throw new InvalidOperationException($"A part of kind {part.GetType().Name} has no way to be shown."),
    };

    private static IEnumerable<OpenXmlElement> Item(RankedItem item, int number) =>
    [
        WordText.Line(WordLongStyles.Ranked, string.Create(CultureInfo.InvariantCulture, $"{number + 1}.  {item.Title}"), item.Language),
        WordText.Line(WordLongStyles.Reason, $"{item.By} · {item.Source}"),
        .. item.Reasons.Select(reason => WordText.Line(WordLongStyles.Reason, $"• {reason}")),
    ];

    private OpenXmlElement[] Table(Part.Table table) => OnItsSheet(table, WordCaption.Make("Table", captions.Number(table), table.Caption));

    private IEnumerable<OpenXmlElement> Chart(Part.Chart chart)
    {
        var number = captions.Number(chart);
        var title = $"The figures of {captions.Name(chart)}, {chart.Unit}";
        var caption = WordCaption.Make("Figure", number, $"{chart.Caption} ({chart.Unit})");
        return ChartFigures.CanBeDrawn(chart)
            ? [caption, WordChart.Add(main, chart, number), .. OnItsSheet(ChartFigures.Table(chart, title), WordText.Line(WordLongStyles.TableTitle, title))]
            : [caption, WordText.Line(WordStyles.Body, ChartFigures.NothingToDraw)];
    }

    /// <summary>A table too wide for upright paper has a sheet of its own; below others is a paragraph, for Word makes neighbouring tables one.</summary>
    private static OpenXmlElement[] OnItsSheet(Part.Table table, OpenXmlElement title) => TableWord.Sheet(table) == WordSheet.Portrait
        ? [title, TableWord.Make(table), WordText.Line(WordStyles.Body, "")]
        : [WordSheet.Portrait.Break(), title, TableWord.Make(table), WordSheet.Landscape.Break()];
}
