using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Tests.Features.Summaries.Papers;

/// <summary>Small multiples by host country: a panel for each place, all on one scale, as a page and in Word.</summary>
public sealed class PanelsTests
{
    private static readonly Part.Chart Places = new(
        "places", "Persons by nationality in each host country", ChartLook.Panels, "persons", ["Morocco", "Türkiye & more", "Senegal"],
        [new("Syria", [10, 4000, null]), new("Mali", [900, null, 1200])]);

    private static readonly SummaryDocument Document = new(
        new SummaryName.Semester(new Semester(2026, 1)), new DateTimeOffset(2026, 7, 2, 0, 0, 0, TimeSpan.Zero), [], [new Section("overview", "Trends", [Places], [])], []);

    [Fact]
    public void A_page_shows_a_drawing_for_each_place_on_one_scale()
    {
        var page = new HtmlParser().ParseDocument(WrittenPage.Of(Document, SampleSummary.Draft));

        var panels = page.QuerySelectorAll("figure.chart .panel");
        panels.Select(panel => panel.QuerySelector(".where")!.TextContent).ShouldBe(Places.Categories);
        panels.Select(panel => string.Join(' ', panel.QuerySelectorAll(".tick").Select(tick => tick.TextContent))).Distinct().ShouldHaveSingleItem("the same scale under each");
        panels.Select(panel => panel.QuerySelectorAll("rect").Length).ShouldBe([2, 1, 1]);
        page.QuerySelector(".panels")!.GetAttribute("aria-label")!.ShouldContain("Highest: Türkiye & more, Syria, 4,000.");
        page.QuerySelectorAll("figure.chart > .legend").ShouldBeEmpty("each bar has its name beside it");
    }

    [Fact]
    public void Word_draws_a_chart_for_each_place_with_the_same_ends()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(WrittenWord.Of(Document, SampleSummary.Draft)), isEditable: false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package).ShouldBeEmpty();
        var charts = package.MainDocumentPart!.ChartParts.Select(part => part.ChartSpace!).ToArray();
        charts.Length.ShouldBe(3);
        charts.Select(chart => chart.Descendants<MaxAxisValue>().Single().Val!.Value).Distinct().ShouldHaveSingleItem();
        charts.ShouldAllBe(chart => chart.Descendants<Legend>().Any() == false);
    }
}
