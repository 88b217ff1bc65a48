using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Features.Liaison.Reports;

/// <summary>Reports of a running hub, over HTTP: who sees what, and how a report that is held back is released.</summary>
public sealed partial class ReportsApiTests(ReportsApiTests.SharedHub shared) : IClassFixture<ReportsApiTests.SharedHub>, IAsyncLifetime
{
    private const string Reports = "/api/liaison/reports", Open = Reports + "/ILO-AT-2026-0001", Held = Reports + "/ILO-AT-2026-0002";

    private ReportsHub hub = shared.Hub;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (hub != shared.Hub)
            await hub.DisposeAsync();
    }

    [Fact]
    public async Task An_open_report_reads_well_as_a_page_and_as_JSON()
    {
        Snapshot.Match((await Get("liaisonOfficer.DE", Open)).ToJsonString(HubJson.Readable));
        var page = await Page("expert.DE", Open);
        Snapshot.Match(page.QuerySelector("main")!.InnerHtml, "An_open_report_as_a_page");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("td table th[scope=col]").Select(head => head.TextContent).ShouldContain("Nationality");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("contactPoint.AT", true)]
    [InlineData("expert.AT", true)]
    [InlineData("liaisonOfficer.DE", true)]
    [InlineData("iloCoordinator.DE", true)]
    [InlineData("commission", true)]
    [InlineData("contactPoint.DE", false)]
    [InlineData("expert.DE", false)]
    [InlineData("presidency.IE", false)]
    [InlineData("councilReader", false)]
    public async Task Who_wrote_a_report_is_for_the_own_state_officers_coordinators_and_the_Commission(string role, bool sees)
    {
        foreach (var accept in new[] { "application/json", "text/html" })
        {
            using var answer = await Send(role, HttpMethod.Get, Open, accept: accept);
            var text = await answer.Content.ReadAsStringAsync();

            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            text.Contains("Erika Muster", StringComparison.Ordinal).ShouldBe(sees);
            text.Contains("ilo@at.example", StringComparison.Ordinal).ShouldBe(sees);
            text.ShouldContain("What the network says in thirdCountryLaw.");
        }
    }

    [Theory]
    [InlineData("contactPoint.DE")]
    [InlineData("liaisonOfficer.DE")]
    [InlineData("iloCoordinator.EL")]
    [InlineData("presidency.IE")]
    [InlineData("councilReader")]
    public async Task To_a_stranger_a_report_held_back_is_not_there(string role)
    {
        using var held = await Send(role, HttpMethod.Get, Held);
        using var none = await Send(role, HttpMethod.Get, Held.Replace("0002", "0099", StringComparison.Ordinal));

        held.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await held.Content.ReadAsStringAsync()).Replace("0002", "0099", StringComparison.Ordinal).ShouldBe(await none.Content.ReadAsStringAsync());
        (await Get(role, $"{Reports}?semester=2026-1")).AsArray().Select(line => (string)line!["number"]!).ShouldBe(["ILO-AT-2026-0001"]);
    }

    [Fact]
    public async Task The_Commission_hears_that_a_report_is_held_back_but_does_not_read_it()
    {
        var list = (await Get("commission", $"{Reports}?semester=2026-1&host=Ethiopia&state=AT")).AsArray();
        list.Select(line => ((string)line!["number"]!, (bool)line["heldBack"]!)).ShouldBe([("ILO-AT-2026-0001", false), ("ILO-AT-2026-0002", true)], ignoreOrder: true);

        var view = await Get("commission", Held);
        view["fields"].ShouldBeNull();
        view["suspicions"].ShouldBeNull();
        var page = await Page("commission", Held);
        Snapshot.Match(page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task The_list_is_a_page_by_semester()
    {
        var page = await Page("contactPoint.AT", Reports);

        Snapshot.Match(page.QuerySelector("main")!.InnerHtml);
        page.QuerySelectorAll("table").ShouldAllBe(table => table.HasAttribute("aria-label"));
    }

    [Fact]
    public async Task Each_condition_narrows_the_list()
    {
        await StartOwn();
        await hub.Have(1, LiaisonForms.Report("DE", "Somalia"), "DE");

        (await Numbers($"{Reports}?semester=2026-1")).ShouldBe(["ILO-AT-2026-0001", "ILO-DE-2026-0001"]);
        (await Numbers($"{Reports}?semester=2026-1&host=SO")).ShouldBe(["ILO-DE-2026-0001"]);
        (await Numbers($"{Reports}?state=AT")).ShouldBe(["ILO-AT-2026-0001"]);
        (await Numbers($"{Reports}?semester=2025-2")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Reports + "?semester=2026-3", HttpStatusCode.BadRequest)]
    [InlineData(Reports + "?host=Atlantis", HttpStatusCode.BadRequest)]
    [InlineData(Reports + "?state=ZZ", HttpStatusCode.BadRequest)]
    [InlineData(Reports + "?format=docx", HttpStatusCode.BadRequest)]
    [InlineData(Reports + "/nothing", HttpStatusCode.BadRequest)]
    [InlineData(Open + "?format=docx", HttpStatusCode.BadRequest)]
    public async Task What_can_not_be_understood_is_a_problem_in_words(string path, HttpStatusCode status)
    {
        using var answer = await Send("expert.DE", HttpMethod.Get, path);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private async Task StartOwn() => hub = await new ReportsHub().Start();

    private async Task<List<string>> Numbers(string path) => [.. (await Get("expert.EL", path)).AsArray().Select(line => (string)line!["number"]!)];

    private async Task<JsonNode> Get(string role, string path)
    {
        using var answer = await Send(role, HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<IHtmlDocument> Page(string role, string path)
    {
        using var answer = await Send(role, HttpMethod.Get, path, accept: "text/html");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> Press(string role, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Held}/confirmation")
        {
            Content = new StringContent("", Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Add("Sec-Fetch-Site", from);
        return await hub.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        return await hub.Client.SendAsync(request);
    }

    /// <summary>One hub for the tests that only read, or are refused.</summary>
    public sealed class SharedHub : IAsyncLifetime
    {
        internal ReportsHub Hub { get; } = new();

        public Task InitializeAsync() => Hub.Start();

        public async Task DisposeAsync() => await Hub.DisposeAsync();
    }
}
