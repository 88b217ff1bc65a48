using System.Text.Json;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed class SummaryPropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
        Gen.Elements("", " ", "Türkiye", "a b c", SampleSummary.LongName, SampleSummary.Arabic, SampleSummary.Hostile, new string('x', 90)));

    private static readonly Gen<decimal> Value = Gen.OneOf(
        Gen.Elements(0m, 1m, -1m, 0.001m, 999_999_999_999m, -0.5m, 33.333m), Gen.Choose(-500, 100_000).Select(number => (decimal)number), Gen.Choose(-9999, 99999).Select(number => number / 100m));

    private static readonly Gen<Part.Chart> Charts =
        from categories in Gen.Choose(0, 30)
        from count in Gen.Choose(0, 9)
        from names in Text.ArrayOf(categories)
        from series in (from name in Text from values in Gen.Frequency((1, Gen.Constant((decimal?)null)), (5, Value.Select(value => (decimal?)value))).ArrayOf(categories) select new ChartSeries(name, values)).ArrayOf(count)
        from look in Gen.Elements(Enum.GetValues<ChartLook>())
        from caption in Text
        select new Part.Chart("chart", caption, look, "persons", names, series);

    [Fact]
    public void Every_figure_of_a_chart_stands_in_its_table_and_all_is_drawn_within_the_drawing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Charts.ToArbitrary(), chart =>
    {
        var figure = SummaryPageTests.Strictly(WrittenPage.Of(With(chart), SampleSummary.Draft)).QuerySelector("figure.chart")!;

        var decimals = ChartFigures.Decimals(chart);
        var rows = figure.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).Take(chart.Series.Count).ToList()).ToList();
        rows.Count.ShouldBe(chart.Categories.Count);
        for (var category = 0; category < rows.Count; category++)
            rows[category].ShouldBe(chart.Series.Select(series => FigureText.Of(series.Values[category], decimals)));
        foreach (var bar in figure.QuerySelectorAll(".drawing rect"))
        {
            (Percent(bar, "x") + Percent(bar, "width")).ShouldBeInRange(0, 100.01);
            Percent(bar, "x").ShouldBeGreaterThanOrEqualTo(-0.01);
        }

        figure.QuerySelectorAll(".drawing rect").Length.ShouldBe(ChartFigures.Values(chart).Count(value => value != 0));
    }));

    [Fact]
    public void Any_chart_makes_a_valid_Word_file() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(Charts.ToArbitrary(), chart =>
    {
        using var word = SummaryFileTests.Open(WrittenWord.Of(With(chart), SampleSummary.Draft));

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }));

    [Fact]
    public void A_summary_survives_being_stored()
    {
        var stored = JsonSerializer.Serialize(SampleSummary.Make(), HubJson.Options);

        var read = JsonSerializer.Deserialize<SummaryDocument>(stored, HubJson.Options).ShouldNotBeNull();

        JsonSerializer.Serialize(read, HubJson.Options).ShouldBe(stored);
        WrittenPage.Of(read, SampleSummary.Draft).ShouldBe(WrittenPage.Of(SampleSummary.Make(), SampleSummary.Draft));
    }

    [Fact]
    public void Any_chart_survives_being_stored() => Prop.ForAll(Charts.ToArbitrary(), chart =>
    {
        var stored = JsonSerializer.Serialize(With(chart), HubJson.Options);

        JsonSerializer.Serialize(JsonSerializer.Deserialize<SummaryDocument>(stored, HubJson.Options), HubJson.Options).ShouldBe(stored);
    }).QuickCheckThrowOnFailure();

    private static SummaryDocument With(Part.Chart chart) =>
        SampleSummary.Make() with { Sections = [new Section("one", "One", [chart], [])] };

    private static double Percent(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
