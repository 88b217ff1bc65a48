using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

public sealed class IndicatorsPageTests
{
    [Fact]
    public async Task The_five_indicators_of_all_states() => Snapshot.Match(await Page());

    [Fact]
    public async Task The_five_indicators_of_one_state_with_the_cases_behind_them() => Snapshot.Match(await Page("BE"));

    [Fact]
    public async Task The_cases_come_page_by_page_each_once()
    {
        var first = Parsed(await Page("BE", many: 120));
        var second = Parsed(await Page("BE", many: 120, after: "REQ-AT-2026-0100"));

        first.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/api/indicators?from=2026-01-01&state=BE&after=REQ-AT-2026-0100");
        second.QuerySelector("a[rel=next]").ShouldBeNull();
        Requests(first).Concat(Requests(second)).ShouldBe(Enumerable.Range(1, 120).Select(number => $"REQ-AT-2026-{number:0000}"));
    }

    [Fact]
    public async Task Every_row_has_a_cell_for_every_column()
    {
        var tables = Parsed(await Page()).QuerySelectorAll("table");

        tables.Length.ShouldBe(2);
        foreach (var table in tables)
            table.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.Children.Length == table.QuerySelectorAll("thead th").Length);
    }

    private static IHtmlDocument Parsed(string page) => new HtmlParser().ParseDocument(page);

    private static IEnumerable<string> Requests(IHtmlDocument page) => page.QuerySelectorAll("tbody th a[href^='/api/requests/']").Select(link => link.TextContent);

    private static Task<string> Page(string? state = null, int many = 0, string? after = null) => Rendered.Of(IndicatorsOfRequests.Page(
        Indicators.Of(
            many > 0
                ? Enumerable.Range(1, many).Select(number => SampleRequests.Asked(number, "2026-04-01", "BE"))
                :
                [
                    SampleRequests.OfEveryKind().On("2026-03-13", "BE", act => Rate.Decide(act, inTime: true, effort: false)),
                    SampleRequests.Asked(2, "2026-04-01", "DE"),
                ],
            SampleRequests.Day("2026-01-01"), SampleRequests.Day("2026-12-31"), SampleRequests.At("2026-04-20")),
        MemberState.FromCode(state), after, new Dictionary<string, string?> { ["from"] = "2026-01-01", ["to"] = null }));
}
