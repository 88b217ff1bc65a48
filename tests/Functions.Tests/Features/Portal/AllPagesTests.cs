using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using MimFunctions.Platform.Shell;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>What all pages of the portal share: the frame, the headers, and what lies beside them.</summary>
public sealed class AllPagesTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>
{
    private readonly RequestsHub hub = shared.Hub;

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    public async Task A_page_has_title_landmarks_and_a_way_past_the_navigation(string path)
    {
        var page = new HtmlParser().ParseDocument((await hub.Call("GET", path)).Body);

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldEndWith(" – MIM hub");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main#main").Length.ShouldBe(1);
        page.QuerySelectorAll("header, footer, nav").Length.ShouldBe(3);
        page.Body!.FirstElementChild!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")).ShouldBe(["/help", "/accessibility", "/privacy", "/api/reference"]);
        page.QuerySelectorAll("[style], style, script").ShouldBeEmpty("the policy of the page would refuse it");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    public async Task A_page_carries_the_headers_of_the_OWASP_list(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.AT");
        using var answer = await client.GetAsync(path);

        Header(answer, "Content-Security-Policy").ShouldBe("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("camera=()");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_sheet_is_where_the_page_says_and_may_be_kept_for_good()
    {
        var address = new HtmlParser().ParseDocument((await hub.Call("GET", "/")).Body).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        using var answer = await client.GetAsync(address);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("http", Case.Sensitive, "nothing of other sites");
        (await hub.Call("GET", "/assets/hub-0.css")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("/favicon.ico", "image/svg+xml", "<svg")]
    [InlineData("/robots.txt", "text/plain", "Disallow: /")]
    public async Task What_browsers_and_search_engines_ask_for_is_there(string path, string media, string holds)
    {
        var answer = await hub.Call("GET", path, role: null);

        (answer.Status, answer.Media).ShouldBe((200, media));
        answer.Body.ShouldContain(holds);
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    public async Task What_a_page_tells(string path) =>
        Snapshot.Match((await hub.Call("GET", path, role: null)).Body.Replace(Sheet.FileName, "hub.css", StringComparison.Ordinal), $"What_{path[1..]}_tells");

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).ShouldHaveSingleItem();
}
