using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Summaries of a running hub, over HTTP.</summary>
public sealed class SummariesApiTests : IAsyncLifetime
{
    private const string Semester = "/api/summaries/semester-2026-1";

    private readonly SummariesHub hub = new(SummariesHub.July);

    public async Task InitializeAsync()
    {
        await hub.Start("AT", "CY", "COM", "EP");
        await hub.Documents.Seed();
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_summary_is_drawn_up_completed_made_final_and_superseded()
    {
        // Given a draft that the Commission has drawn up, and a section that Cyprus completes
        var drafted = await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" });
        drafted.StatusCode.ShouldBe(HttpStatusCode.Created);
        drafted.Headers.Location!.ToString().ShouldBe(Semester);
        (await Send("presidency.CY", HttpMethod.Put, $"{Semester}/sections/overview", new { text = "A quiet <semester> & a busy one." })).StatusCode.ShouldBe(HttpStatusCode.OK);

        // When Cyprus makes it final, twice
        (await Send("presidency.CY", HttpMethod.Post, $"{Semester}/issue")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Send("presidency.CY", HttpMethod.Post, $"{Semester}/issue")).StatusCode.ShouldBe(HttpStatusCode.OK);

        // Then Parliament reads it in every format, and its digest is the one in the list
        var list = (await Json("parliamentReader", "/api/summaries")).AsArray();
        var json = await (await Send("parliamentReader", HttpMethod.Get, Semester)).Content.ReadAsByteArrayAsync();
        Convert.ToHexStringLower(SHA256.HashData(json)).ShouldBe((string)list[0]!["versions"]![0]!["digest"]!);
        (await Page("parliamentReader", $"{Semester}?format=html")).Source.Text.ShouldContain("A quiet &lt;semester&gt;");
        var word = await (await Send("parliamentReader", HttpMethod.Get, $"{Semester}?version=1&format=docx")).Content.ReadAsByteArrayAsync();
        using (var package = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false))
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package).ShouldBeEmpty();

        // And a later version takes its place
        hub.Clock.Now = hub.Clock.Now.AddDays(3);
        await hub.Documents.Have(SampleSources.Report("ILO-IE-2026-0001", "2026-1", hub.Clock.Now.AddDays(-2)));
        (await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Send("commission", HttpMethod.Post, $"{Semester}/issue")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Snapshot.Match(Scrubbed((await Json("commission", "/api/summaries")).ToJsonString(HubJson.Readable)));
        (await Page("parliamentReader", $"{Semester}?version=1&format=html")).QuerySelector("[role=note]")!.TextContent.ShouldContain("superseded by version 2 of 23 July 2026");
        (await (await Send("parliamentReader", HttpMethod.Get, $"{Semester}?version=1")).Content.ReadAsByteArrayAsync()).ShouldBe(json, "what is final never changes");
    }

    [Fact]
    public async Task Drafts_are_seen_by_those_who_prepare_them_only()
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1", cutOff = "2026-06-30" });

        (await Json("parliamentReader", "/api/summaries")).AsArray().ShouldBeEmpty();
        (await Send("parliamentReader", HttpMethod.Get, Semester)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Send("expert.AT", HttpMethod.Get, $"{Semester}?version=draft")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Send("presidency.CY", HttpMethod.Get, $"{Semester}?version=draft")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Send("presidency.CY", HttpMethod.Get, $"{Semester}?version=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Json("presidency.CY", "/api/summaries")).AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_reads_well()
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" });
        await Send("commission", HttpMethod.Post, $"{Semester}/issue");
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "general", period = "2026" });

        var page = await Page("commission", "/api/summaries?format=html");

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        page.QuerySelectorAll("article").ShouldAllBe(article => page.GetElementById(article.GetAttribute("aria-labelledby")!)!.LocalName == "h2");
        (await Page("commission", "/api/summaries?format=html")).QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_completed_on_a_page_without_script()
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "general", period = "2026", cutOff = "2026-06-30" });
        const string draft = "/api/summaries/general-2026/draft";
        var form = (IHtmlFormElement)(await Page("commission", draft)).QuerySelector("details form")!;
        var action = new Uri(form.Action).AbsolutePath;

        using var saved = await Post("commission", action, ("text", "Two states\r\nprepare <more>."));
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        saved.Headers.Location!.ToString().ShouldStartWith($"{draft}#");
        var after = await Page("commission", draft);

        Snapshot.Match(after.QuerySelector("main")!.OuterHtml);
        after.QuerySelectorAll("script").ShouldBeEmpty();
        after.QuerySelectorAll("textarea").ShouldAllBe(area => after.QuerySelector($"label[for='{area.Id}']") != null);
        ((IHtmlTextAreaElement)after.QuerySelector("details[open] textarea")!).Value.ShouldBe("Two states\nprepare <more>.");
        using var issued = await Post("commission", "/api/summaries/general-2026/issue");
        issued.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var again = await Post("commission", "/api/summaries/general-2026/issue");
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "who clicks twice sees the same page");
        (await Send("commission", HttpMethod.Get, draft)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/summaries/general-2026/sections/overview")]
    [InlineData("/api/summaries/general-2026/issue")]
    public async Task A_form_of_another_site_is_not_taken(string path)
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "general", period = "2026", cutOff = "2026-06-30" });
        using var call = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("text", "x")]) };
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", "commission");
        call.Headers.Add("Sec-Fetch-Site", "same-site");

        using var answer = await hub.Client.SendAsync(call);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("own page");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("docx")]
    public async Task What_was_read_is_sent_again_only_when_it_changed(string format)
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" });
        var tag = (await Send("commission", HttpMethod.Get, $"{Semester}?format={format}")).Headers.ETag!;

        using var call = new HttpRequestMessage(HttpMethod.Get, $"{Semester}?format={format}");
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", "commission");
        call.Headers.IfNoneMatch.Add(tag);

        (await hub.Client.SendAsync(call)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("docx")]
    public async Task How_long_a_file_is_stands_before_it(string format)
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" });
        using var call = new HttpRequestMessage(HttpMethod.Get, $"{Semester}?format={format}");
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", "commission");

        using var answer = await hub.Client.SendAsync(call, HttpCompletionOption.ResponseHeadersRead);

        var announced = answer.Content.Headers.ContentLength.ShouldNotBeNull();
        (await answer.Content.ReadAsByteArrayAsync()).LongLength.ShouldBe(announced);
    }

    [Fact]
    public async Task Every_act_leaves_a_trace()
    {
        await Send("commission", HttpMethod.Post, "/api/summaries", new { kind = "semester", period = "2026-1" });
        await Send("presidency.CY", HttpMethod.Post, $"{Semester}/issue");

        var trail = (await Json("auditor", "/api/audit?party=CY&format=json")).ToJsonString();

        trail.ShouldContain("POST /api/summaries/{reference}/issue");
        trail.ShouldContain("semester-2026-1");
    }

    private static string Scrubbed(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"[0-9a-f]{64}\"", "\"(digest)\"");

    private Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, object? body = null) => hub.Send(role, method, path, body);

    private async Task<HttpResponseMessage> Post(string role, string path, params (string Name, string Value)[] fields)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        call.Headers.Add("Origin", hub.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        call.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        return await hub.Client.SendAsync(call);
    }

    private async Task<JsonNode> Json(string role, string path)
    {
        using var answer = await Send(role, HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<IHtmlDocument> Page(string role, string path)
    {
        using var call = new HttpRequestMessage(HttpMethod.Get, path);
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        call.Headers.Accept.ParseAdd("text/html");
        using var answer = await hub.Client.SendAsync(call);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
