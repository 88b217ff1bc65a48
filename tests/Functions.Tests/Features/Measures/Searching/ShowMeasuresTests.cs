using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>The list of measures and the page of one, over HTTP, as people of different roles see them.</summary>
public sealed class ShowMeasuresTests(ShowMeasuresTests.WithASecret secret) : IClassFixture<ShowMeasuresTests.WithASecret>
{
    private const string Canary = "kanarienvogel";

    private readonly RequestsHub hub = secret.Hub;

    [Fact]
    public async Task The_list_shows_the_newest_first_with_how_many_there_are()
    {
        var page = await Page("/measures");

        page.QuerySelector("#found")!.TextContent.ShouldBe("3 measures");
        page.QuerySelectorAll(".list .what").Select(link => link.GetAttribute("href")).ShouldBe(["/measures/MIM-FR-2026-0001", "/measures/MIM-DE-2026-0002", "/measures/MIM-DE-2026-0001"]);
        page.QuerySelector(".list .what")!.TextContent.ShouldBe("=Secret <b>");
        page.QuerySelector("nav [aria-current=page]")!.TextContent.ShouldBe("Measures");
    }

    [Theory]
    [InlineData("?q=&state=&type=&area=&language=&from=&to=&late=", 3)]
    [InlineData("?state=DE", 2)]
    [InlineData("?type=finalCourtDecision", 1)]
    [InlineData("?area=return", 3)]
    [InlineData("?from=2026-03-07", 1)]
    [InlineData("?late=true", 0)]
    [InlineData("?q=voluntary", 2)]
    public async Task The_address_says_what_to_show_and_the_form_keeps_it(string query, int total)
    {
        var page = await Page($"/measures{query}");

        page.QuerySelectorAll(".list > li").Length.ShouldBe(total);
        if (query == "?state=DE")
            ((IHtmlSelectElement)page.QuerySelector("#state")!).Value.ShouldBe("DE");
        if (query == "?q=voluntary")
            ((IHtmlInputElement)page.QuerySelector("#q")!).Value.ShouldBe("voluntary");
    }

    [Theory]
    [InlineData("?status=late", "no condition “status”")]
    [InlineData("?state=XX", "“state” is “XX”")]
    [InlineData("?type=1", "“type” is “1”")]
    [InlineData("?area=Return", "“area” is “Return”")]
    [InlineData("?from=20.11.2026", "“from” is “20.11.2026”")]
    [InlineData("?late=yes", "“late” is “yes”")]
    [InlineData("?after=7", "“after” is “7”")]
    public async Task A_condition_that_is_not_understood_is_refused_on_a_page_in_words(string query, string words)
    {
        foreach (var path in (string[])["/measures", "/measures.csv", "/measures.xlsx", "/measures.rss", "/measures.atom"])
        {
            var answer = await hub.Call("GET", path + query);
            (answer.Status, answer.Media).ShouldBe((400, "text/html"));
            new HtmlParser().ParseDocument(answer.Body).QuerySelector("main")!.TextContent.ShouldContain(words);
        }
    }

    [Theory]
    [InlineData("contactPoint.AT", true)]
    [InlineData("commission", true)]
    [InlineData("expert.FR", true)]
    [InlineData("expert.AT", false)]
    [InlineData("iloCoordinator.AT", false)]
    [InlineData("contactPoint.DK", false)]
    public async Task Nobody_finds_counts_or_reads_what_the_sender_keeps_from_them(string role, bool isShown)
    {
        var found = await Page($"/measures?q={Canary}", role);

        found.QuerySelector("#found")!.TextContent.ShouldStartWith(isShown ? "1 measure" : "No measure");
        foreach (var path in (string[])["/measures?q=secret", "/measures.csv", "/measures.rss", "/measures.atom", "/measures/MIM-FR-2026-0001", "/"])
        {
            var seen = (await hub.Call("GET", path, role)).Body;
            if (!isShown)
                seen.ShouldNotContain(Canary, Case.Insensitive, path);
        }

        (await hub.Call("GET", "/measures/MIM-FR-2026-0001", role)).Body.Contains(Canary, StringComparison.Ordinal).ShouldBe(isShown);
    }

    [Theory]
    [InlineData("liaisonOfficer.AT")]
    [InlineData("parliamentReader")]
    [InlineData("administrator")]
    public async Task Who_reads_no_communications_gets_no_list(string role)
    {
        foreach (var path in (string[])["/measures", "/measures.csv", "/measures.xlsx", "/measures.rss", "/measures.atom", "/measures/MIM-FR-2026-0001"])
            (await hub.Call("GET", path, role)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task As_a_table_a_title_that_looks_like_a_formula_stays_text()
    {
        var answer = await hub.Call("GET", "/measures.csv");

        answer.Media.ShouldBe("text/csv");
        answer.Body.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n')[..2].ShouldBe(
            ["Reference,Member State,Received,Title,Type,Areas,After publication", "MIM-FR-2026-0001,France,2026-03-07,'=Secret <b>,Draft legislation,\"Irregular migration, Return\",no"]);
    }

    [Fact]
    public async Task As_a_feed_each_measure_has_its_page()
    {
        var feed = XDocument.Parse((await hub.Call("GET", "/measures.rss?state=FR")).Body);

        var item = feed.Descendants("item").ShouldHaveSingleItem();
        (item.Element("title")!.Value, item.Element("guid")!.Value).ShouldBe(("=Secret <b>", "MIM-FR-2026-0001"));
        item.Element("link")!.Value.ShouldEndWith("/measures/MIM-FR-2026-0001");
        item.Element("pubDate")!.Value.ShouldBe("Sat, 07 Mar 2026 00:00:00 GMT");
    }

    [Theory]
    [InlineData("/measures/nonsense", 400)]
    [InlineData("/measures/MIM-AT-2026-0099", 404)]
    public async Task A_reference_that_is_none_is_told_on_a_page(string path, int status)
    {
        var answer = await hub.Call("GET", path);

        (answer.Status, answer.Media).ShouldBe((status, "text/html"));
        answer.Body.ShouldContain("href=\"/measures\"");
    }

    [Fact]
    public async Task A_measure_on_its_page() => Snapshot.Match(
        (await hub.Call("GET", "/measures/MIM-DE-2026-0001", "expert.AT")).Body.Replace(Sheet.FileName, "hub.css", StringComparison.Ordinal));

    private async Task<IHtmlDocument> Page(string path, string role = "contactPoint.AT")
    {
        var answer = await hub.Call("GET", path, role);
        answer.Status.ShouldBe(200, answer.Body);
        return new HtmlParser().ParseDocument(answer.Body);
    }

    /// <summary>A hub that knows a measure of France of which it keeps something to itself, too.</summary>
    public sealed class WithASecret : SharedRequestsHub
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var documents = Hub.Services.GetRequiredService<IDocumentStore>();
            await documents.Have(Communications.New(
                Communications.Fields(("memberState", "FR"), ("titleEnglish", "=Secret <b>"), ("summary", Canary), ("summaryEnglish", Canary), ("restrictedFields", new[] { "summary", "summaryEnglish" })),
                "MIM-FR-2026-0001", at: Communications.Received.AddDays(1)));
        }
    }
}
