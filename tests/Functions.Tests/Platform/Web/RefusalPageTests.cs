using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>In a browser every refusal is a page in the frame of all pages, and for a program a problem in JSON (W-4).</summary>
public sealed class RefusalPageTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private readonly RequestsHub hub = shared.Hub;

    [Theory]
    [InlineData("POST", "/send", null, 401, "You are not signed in.", "/sign-in?returnUrl=%2Fsend")]
    [InlineData("POST", "/api/requests", null, 401, "You are not signed in.", "/sign-in?returnUrl=%2Fapi%2Frequests")]
    [InlineData("GET", "/send", "expert.AT", 403, "You may not do this.", "/sign-in?returnUrl=%2Fsend")]
    [InlineData("GET", "/api/status", "contactPoint.AT", 403, "You may not do this.", "/sign-in?returnUrl=%2Fapi%2Fstatus")]
    [InlineData("GET", "/nowhere", "contactPoint.AT", 404, "There is nothing at this address.", "/")]
    [InlineData("GET", "/nowhere", null, 404, "There is nothing at this address.", "/")]
    [InlineData("GET", "/api/nowhere", "contactPoint.AT", 404, "There is nothing at this address.", "/")]
    [InlineData("GET", "/assets/other.css", null, 404, "There is nothing at this address.", "/")]
    [InlineData("POST", "/measures", "contactPoint.AT", 405, "This address is not for that.", "/")]
    [InlineData("GET", "/api/requests?state=XX", "contactPoint.AT", 400, null, "/")]
    public async Task A_refusal_is_a_page_with_a_way_on_in_a_browser(string method, string path, string? role, int status, string? title, string href)
    {
        var answer = await hub.Call(method, path, role, method == "POST" ? "" : null, "application/x-www-form-urlencoded", accept: Browser);

        answer.Status.ShouldBe(status);
        answer.Media.ShouldBe("text/html");
        var page = Parse(answer.Body);
        if (title is not null)
            page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("main a")!.GetAttribute("href").ShouldBe(href);
        page.QuerySelectorAll("header, footer, main#main, a.skip").Length.ShouldBe(4);
        page.QuerySelectorAll("style, [style]").ShouldBeEmpty();
        (page.QuerySelector(".who span") is not null).ShouldBe(role is not null, "who is signed in still is");
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/send", 403)]
    [InlineData("POST", "/measures", 405)]
    public async Task The_same_refusal_is_a_problem_for_a_program(string method, string path, int status) =>
        (await hub.Call(method, path, "expert.AT", method == "POST" ? "" : null, accept: "application/json")).ShouldBeProblem(status);

    [Fact]
    public async Task Who_calls_too_often_reads_on_a_page_how_long_to_wait_and_nothing_is_looked_up_for_it()
    {
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.AT");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        client.DefaultRequestHeaders.Add("Accept", Browser);
        HttpResponseMessage answer;
        do
            answer = await client.GetAsync("/favicon.ico");
        while (answer.StatusCode == HttpStatusCode.OK);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var page = Parse(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("h1")!.TextContent.ShouldBe("Too many calls.");
        page.QuerySelector(".lead")!.TextContent.ShouldStartWith("Wait 10 seconds");
        page.QuerySelector(".who span").ShouldBeNull();
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("style-src 'self'");
    }

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
