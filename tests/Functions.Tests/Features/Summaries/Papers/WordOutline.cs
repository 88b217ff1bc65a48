using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>A Word document as lines of text: the style and the words of each paragraph, the rows of tables, the figures that charts are drawn from.</summary>
internal static class WordOutline
{
    public static string Of(byte[] word)
    {
        using var document = SummaryFileTests.Open(word);
        var main = document.MainDocumentPart!;
        return new StringBuilder().AppendJoin('\n', main.Document.Body!.Elements().SelectMany(element => Lines(element, main))).ToString();
    }

    private static IEnumerable<string> Lines(OpenXmlElement element, MainDocumentPart main) => element switch
    {
        Paragraph paragraph when paragraph.Descendants<C.ChartReference>().FirstOrDefault() is { } chart => Chart((ChartPart)main.GetPartById(chart.Id!.Value!)),
        Paragraph paragraph => [$"{paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "-",-13}{Words(paragraph)}"],
        Table table => table.Elements<TableRow>().Select(row => $"  | {string.Join(" | ", row.Elements<TableCell>().Select(Words))} |"),
        SdtBlock block => block.SdtContentBlock!.Elements().SelectMany(inner => Lines(inner, main)),
        _ => [],
    };

    private static IEnumerable<string> Chart(ChartPart part) => part.ChartSpace.Descendants<C.BarChart>().Select(bars => $"  <{bars.BarDirection!.Val!.InnerText}, {bars.BarGrouping!.Val!.InnerText}>")
        .Concat(part.ChartSpace.Descendants<C.BarChartSeries>().Select(series =>
            $"  {series.GetFirstChild<C.SeriesText>()!.InnerText}: {string.Join(", ", series.Descendants<C.NumericPoint>().Select(point => $"[{point.Index}]={point.InnerText}"))}"));

    private static string Words(OpenXmlElement element) => string.Concat(element.Descendants().Select(piece => piece switch
    {
        Text text => text.Text,
        Break => " / ",
        FieldCode code => $"{{{code.Text.Trim()}}}",
        SimpleField field => $"{{{field.Instruction!.Value!.Trim()}}}",
        _ => "",
    }));
}
