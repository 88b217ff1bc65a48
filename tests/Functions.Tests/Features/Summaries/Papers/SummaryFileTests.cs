using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed class SummaryFileTests
{
    private static byte[] Word => WrittenWord.Of(SampleSummary.Make(), SampleSummary.Draft);

    [Fact]
    public void The_text_is_as_approved() => Snapshot.Match(WordOutline.Of(Word));

    [Fact]
    public void The_same_summary_gives_the_same_bytes() => Word.ShouldBe(Word);

    [Theory]
    [InlineData(FileFormatVersions.Office2021)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_file_and_the_workbooks_in_it_are_valid(FileFormatVersions version)
    {
        using var document = Open(Word);
        var validator = new OpenXmlValidator(version);

        validator.Validate(document).Select(Describe).ShouldBeEmpty();
        foreach (var chart in document.MainDocumentPart!.ChartParts)
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            validator.Validate(workbook).Select(Describe).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_entry_of_the_contents_leads_to_a_heading()
    {
        using var document = Open(Word);
        var body = document.MainDocumentPart!.Document.Body!;
        var headings = body.Descendants<Paragraph>().Where(paragraph => Style(paragraph) is "Heading2" or "Heading3" or "Heading4").ToList();

        body.Descendants<Hyperlink>().Select(link => (link.Anchor?.Value, link.InnerText)).ShouldBe(
            headings.Select(heading => (heading.GetFirstChild<BookmarkStart>()?.Name?.Value, heading.InnerText)));
        body.Descendants<Hyperlink>().Select(link => Style((Paragraph)link.Parent!)).ShouldBe(headings.Select(heading => Style(heading)!.Replace("Heading", "TOC", StringComparison.Ordinal)));
    }

    [Fact]
    public void Word_asks_nothing_when_it_opens_the_file()
    {
        using var document = Open(Word);

        document.MainDocumentPart!.DocumentSettingsPart!.Settings.Descendants<UpdateFieldsOnOpen>().ShouldBeEmpty();
        document.MainDocumentPart.ExternalRelationships.ShouldBeEmpty();
        document.MainDocumentPart.ChartParts.SelectMany(chart => chart.ExternalRelationships).ShouldBeEmpty();
    }

    [Fact]
    public void Every_chart_says_what_it_shows_to_those_who_cannot_see_it()
    {
        using var document = Open(Word);
        var drawings = document.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();

        drawings.Count.ShouldBe(document.MainDocumentPart.ChartParts.Count());
        drawings.ShouldAllBe(drawing => drawing.Description!.Value!.EndsWith("A table at the end of this document has all figures.", StringComparison.Ordinal));
        drawings.Select(drawing => drawing.Id!.Value).ShouldBeUnique();
    }

    [Fact]
    public void Only_tables_too_wide_for_upright_paper_turn_it()
    {
        using var document = Open(Word);

        document.MainDocumentPart!.Document.Descendants<PageSize>().Select(size => size.Orient?.Value == PageOrientationValues.Landscape)
            .ShouldBe([false, true, false, true, false]);
    }

    internal static WordprocessingDocument Open(byte[] word) => WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);

    private static string? Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static string Describe(ValidationErrorInfo error) => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}";
}
