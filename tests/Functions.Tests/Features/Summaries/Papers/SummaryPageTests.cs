using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed partial class SummaryPageTests
{
    private static string Page => WrittenPage.Of(SampleSummary.Make(), SampleSummary.Draft);

    [Fact]
    public void The_page_is_as_approved() => Snapshot.Match(StyleSheet().Replace(Page, "<style/>"));

    [Fact]
    public void The_same_summary_gives_the_same_page() => WrittenPage.Of(SampleSummary.Make(), SampleSummary.Draft).ShouldBe(Page);

    [Fact]
    public void The_page_is_HTML_without_errors_and_its_ids_and_links_hold()
    {
        var page = Strictly(Page);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();

        ids.ShouldBeUnique();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).ShouldBeSubsetOf(ids);
        page.QuerySelectorAll("[aria-labelledby]").SelectMany(named => named.GetAttribute("aria-labelledby")!.Split(' ')).ShouldBeSubsetOf(ids);
        Patterns().Matches(Page).Select(pattern => pattern.Groups[1].Value).ShouldBeSubsetOf(ids);
    }

    [Fact]
    public void The_page_needs_nothing_beside_it()
    {
        var page = Strictly(Page);

        page.QuerySelectorAll("script,link,img,iframe,object,embed,use,image,[src],[style*='url']").ShouldBeEmpty();
        Page.ShouldNotContain("@import");
        Page.ShouldNotContain("url(h");
    }

    [Fact]
    public void Headings_descend_one_level_at_a_time_and_the_contents_lead_to_those_of_three_levels()
    {
        var page = Strictly(Page);
        var levels = page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList();

        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        page.QuerySelectorAll("#networks-meetings,#country-al-b,#extremes,#networks-meetings-convened-deep").Select(heading => heading.LocalName).ShouldBe(["h3", "h5", "h3", "h2"]);
        page.QuerySelectorAll("nav a").Select(link => link.TextContent).ShouldBe(
            page.QuerySelectorAll("#hub\\.text section:not(.completion)>:is(h2,h3,h4):first-child").Select(heading => heading.TextContent));
    }

    [Fact]
    public void The_contents_of_a_report_on_many_countries_stop_at_the_countries()
    {
        Section Of(string id, params Section[] inner) => new(id, id, [], inner);
        var hosts = Enumerable.Range(0, 40).Select(host => Of($"h{host}", Of($"h{host}-a1"), Of($"h{host}-a2"))).ToArray();
        var document = SampleSummary.Make() with { Sections = [Of("hosts", hosts)] };

        var links = Strictly(WrittenPage.Of(document, SampleSummary.Draft)).QuerySelectorAll("nav a").Select(link => link.TextContent);

        links.ShouldBe(["hosts", .. hosts.Select(host => host.Title), "Sources"]);
        ContentsDepth.Of(document with { Sections = [Of("hosts", hosts[..26])] }).ShouldBe(3);
    }

    [Fact]
    public void References_lead_to_the_hub()
    {
        var links = Strictly(Page).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();

        links.ShouldContain("https://mim.example/hub/api/liaison/reports/ILO-AT-2026-0412");
        links.ShouldContain("https://mim.example/hub/api/communications/MIM-PL-2026-0002");
        links.ShouldNotContain(link => link.Contains("ILO-XX", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_report_says_stays_text_whatever_it_says()
    {
        var quoted = Strictly(Page).QuerySelectorAll(".statement p").Select(quote => quote.TextContent).ToList();

        quoted.ShouldContain("<script>alert('x')</script> & </section> [31m \n]]> &#x1; end");
        quoted.ShouldContain(SampleSummary.Greek);
        quoted.ShouldContain(SampleSummary.Arabic);
    }

    [Fact]
    public void Differences_have_a_sign_and_an_arrow() => Strictly(Page).QuerySelectorAll("table.data .fig").Select(cell => cell.TextContent)
        .Where(text => text.IndexOfAny(['+', '±', '▼', '▲']) >= 0).ShouldBe(["▲+3", "▼−2", "±0", "▲+12,345"]);

    [Fact]
    public void Wide_tables_and_charts_scroll_where_the_keyboard_can_reach_them()
    {
        foreach (var region in Strictly(Page).QuerySelectorAll("table.data").Where(table => table.QuerySelectorAll("thead th").Length > 3).Select(table => table.ParentElement!))
        {
            region.GetAttribute("tabindex").ShouldBe("0");
            region.GetAttribute("role").ShouldBe("region");
        }
    }

    [Fact]
    public void A_superseded_version_says_so_at_the_top()
    {
        var header = Strictly(WrittenPage.Of(SampleSummary.Make(), SampleSummary.Superseded)).QuerySelector("header")!.TextContent;

        header.ShouldContain("Superseded");
        header.ShouldContain("Version 2, issued on 15 July 2026 by the Presidency (Cyprus); drawn up by the hub on 3 July 2026.");
        header.ShouldContain("This version has been superseded by version 3 of 4 September 2026.");
    }

    internal static IHtmlDocument Strictly(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex StyleSheet();

    [GeneratedRegex(@"url\(#([^)]+)\)")]
    private static partial Regex Patterns();
}
