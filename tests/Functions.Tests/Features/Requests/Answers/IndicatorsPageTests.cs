using AngleSharp.Html.Parser;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

public sealed class IndicatorsPageTests
{
    [Fact]
    public async Task The_five_indicators_with_the_cases_behind_them() => Snapshot.Match(await Page());

    [Fact]
    public async Task Every_row_has_a_cell_for_every_column()
    {
        var tables = new HtmlParser().ParseDocument(await Page()).QuerySelectorAll("table");

        tables.Length.ShouldBe(2);
        foreach (var table in tables)
            table.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.Children.Length == table.QuerySelectorAll("thead th").Length);
    }

    private static Task<string> Page() => Rendered.Of(IndicatorsPage.Write(Indicators.Of(
        [
            SampleRequests.OfEveryKind().On("2026-03-13", "BE", act => Rate.Decide(act, inTime: true, effort: false)),
            SampleRequests.Asked(2, "2026-04-01", "DE"),
        ],
        SampleRequests.Day("2026-01-01"), SampleRequests.Day("2026-12-31"), SampleRequests.At("2026-04-20"))));
}
