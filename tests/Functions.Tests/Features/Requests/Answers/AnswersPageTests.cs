using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>What people see of all answers to a request.</summary>
public sealed class AnswersPageTests
{
    [Fact]
    public async Task As_the_asker_sees_it() => Snapshot.Match(await Page("AT"));

    [Fact]
    public async Task As_another_state_sees_it() => Snapshot.Match(await Page("SE"));

    [Fact]
    public async Task The_table_is_one_for_screen_readers()
    {
        var table = new HtmlParser().ParseDocument(await Page("AT")).QuerySelector("table")!;

        table.QuerySelector("caption")!.TextContent.ShouldBe("Answers of the states asked");
        table.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
        table.QuerySelectorAll("tbody th").Select(head => head.GetAttribute("scope")).Distinct().ShouldBe(["rowgroup"]);
        table.QuerySelectorAll("tbody").Select(group => group.Id).ShouldBe(["BE", "DE", "ES", "FR", "IT", "NL", "PL", "SE", "SI"], ignoreOrder: true);
        table.QuerySelectorAll("tbody").ShouldAllBe(group => Cells(group) == 5);
        table.QuerySelector("[lang=fr]")!.TextContent.ShouldStartWith("Dix jours.");
        table.QuerySelectorAll("td[data-label] b").ShouldBeEmpty("what a state wrote is text");
    }

    [Fact]
    public async Task What_is_for_the_asker_only_is_on_nobody_else_s_page()
    {
        (await Page("AT")).ShouldContain("geheim");
        (await Page("DE")).ShouldContain("geheim");
        foreach (var other in new[] { "SE", "FR", "COM" })
        {
            var page = await Page(other);
            page.ShouldNotContain("geheim");
            page.ShouldNotContain("Confidential: twelve");
            page.ShouldNotContain("names.xlsx");
            page.ShouldNotContain(new string('b', 12));
            page.ShouldContain(AnswerWords.Withheld.ToString());
        }
    }

    /// <summary>Cells in the first row of a state: fewer or more would shift the columns.</summary>
    private static int Cells(IElement group) => group.QuerySelector("tr")!.Children
        .Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture));


    private static Task<string> Page(string reader) => Rendered.Of(AnswersPage.Write(
        AnswersTable.Of(SampleRequests.OfEveryKind(), AnswerReader.Of(Authority.FromCode(reader)!), SampleRequests.At("2026-04-20")), SampleRequests.OfEveryKind().Standings));
}
