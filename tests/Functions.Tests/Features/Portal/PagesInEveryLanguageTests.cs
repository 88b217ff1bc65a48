using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Shell;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>
/// Pages in a language of tests in which every text of the program stands in brackets: an English word outside of them was forgotten (docs/decisions/0062).
/// A page that is English on purpose says so, and is left out by that.
/// </summary>
public sealed partial class PagesInEveryLanguageTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>, IAsyncLifetime
{
    private const string Draft = RequestsHub.Draft, Request = "REQ-AT-2026-0001";

    // What people wrote in fields that have no language, and names of formats.
    private static readonly string[] Written =
        ["Maria Huber", "Bundesministerium für Inneres", "The draft act sets out how voluntary return gives people thirty days instead of", "Return Act 2026 <draft & notes>", ": Places", "OpenDocument", "Word"];

    private RequestsHub hub = shared.Hub;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (hub != shared.Hub)
            await hub.DisposeAsync();
    }

    [Theory]
    [InlineData("/", null)]
    [InlineData("/help", null)]
    [InlineData("/accessibility", null)]
    [InlineData("/privacy", null)]
    [InlineData("/nowhere", null)]
    [InlineData("/", "contactPoint.AT")]
    [InlineData("/measures", "expert.AT")]
    [InlineData("/measures?q=act&late=true", "expert.AT")]
    [InlineData("/measures?state=FR", "expert.AT")]
    [InlineData($"/measures/{Draft}", "contactPoint.AT")]
    [InlineData($"/measures/{Draft}", "contactPoint.DE")]
    [InlineData("/measures/MIM-DE-2026-0099", "expert.AT")]
    [InlineData($"/measures/{Draft}/ask", "contactPoint.AT")]
    [InlineData($"/api/communications/{Draft}", "contactPoint.DE")]
    [InlineData($"/api/communications/{Draft}/change", "contactPoint.DE")]
    [InlineData($"/api/views/{Draft}", "expert.AT")]
    [InlineData("/feeds?state=DE", "expert.AT")]
    [InlineData("/send", "contactPoint.AT")]
    [InlineData("/drafts", "contactPoint.AT")]
    [InlineData("/drafts", "expert.AT")]
    [InlineData("/api/requests", "expert.AT")]
    [InlineData("/subscriptions", "contactPoint.AT")]
    public async Task Nothing_on_a_page_is_left_in_English(string path, string? role) => Look(await Page(path, role));

    [Fact]
    public async Task Nothing_on_the_way_of_a_request_is_left_in_English()
    {
        await StartOwn();
        await hub.Ask(addressees: ["DE", "EL"]);
        await hub.Delivered();

        Look(await Page("/", "contactPoint.DE"));
        Look(await Page("/api/requests", "contactPoint.AT"));
        Look(await Page($"/api/requests/{Request}", "contactPoint.DE"));
        Look(await Page($"/requests/{Request}/answer", "contactPoint.DE"));
        Look(await Page($"/requests/{Request}/hand-on", "contactPoint.DE"));
        await hub.Act("proposed-date", """{ "proposedDate": "2026-12-20", "explanation": "" }""");
        await hub.Act("answers", """{ "answer": "Four." }""", "contactPoint.EL", "EL");
        Look(await Page($"/api/requests/{Request}", "contactPoint.DE"));
        Look(await Page($"/requests/{Request}/date/DE", "contactPoint.AT"));
    }

    [Fact]
    public async Task Nothing_of_what_a_form_is_told_in_the_browser_is_left_in_English()
    {
        await StartOwn();
        using var browser = new DraftBrowser(hub.Address, "contactPoint.AT");
        browser.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(Bracketed.Language));
        var draft = await browser.Begin();

        foreach (var act in new[] { "check", "alike", "send" })
            Look(await (await browser.Post(draft, act)).Content.ReadAsStringAsync());
        Look(await browser.Client.GetStringAsync(draft));
        Look(await browser.Client.GetStringAsync("/"));
        Look(await browser.Client.GetStringAsync("/drafts"));
    }

    [Fact]
    public async Task Nothing_of_what_is_wrong_with_a_question_is_left_in_English()
    {
        using var browser = new DraftBrowser(hub.Address, "contactPoint.AT");
        browser.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(Bracketed.Language));
        var page = await browser.Open($"/measures/{Draft}/ask");

        using var answer = await browser.Post($"/measures/{Draft}/ask", "ask", page, ("title", ""), ("question", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Look(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("el")]
    [InlineData("pl")]
    public async Task Pages_as_people_read_them(string language)
    {
        await StartOwn();
        await hub.Ask(addressees: ["DE", "EL"]);
        await hub.Delivered();

        Snapshot.Match(await Said("/", "contactPoint.DE", language), $"{nameof(Pages_as_people_read_them)}_{language}_home");
        Snapshot.Match(await Said("/measures?q=act", "expert.AT", language), $"{nameof(Pages_as_people_read_them)}_{language}_measures");
        Snapshot.Match(await Said($"/requests/{Request}/answer", "contactPoint.DE", language), $"{nameof(Pages_as_people_read_them)}_{language}_answer");
    }

    [Fact]
    public async Task A_page_that_is_English_for_everyone_says_so_in_the_language_of_the_reader()
    {
        var pages = hub.Services.GetRequiredService<PageWriter>();
        var page = new HtmlParser().ParseDocument(await pages.Render<FileField>(
            pages.Frame(null, "/", "Title"), new Dictionary<string, object?> { [nameof(FileField.Id)] = "file", [nameof(FileField.Label)] = "Label" }, Bracketed.Language));

        page.DocumentElement.GetAttribute("lang").ShouldBe(Bracketed.Language);
        page.QuerySelector("main")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("main > .note")!.GetAttribute("lang").ShouldBe(Bracketed.Language);
    }

    private async Task StartOwn() => hub = await new RequestsHub().Start();

    // What changes with each hub: the token of a form.
    private async Task<string> Said(string path, string role, string language) =>
        Token().Replace(PageText.Of((await hub.Call("GET", path, role, accept: "text/html", language: language)).Body), "name=\"token\" value=\"…\"");

    [GeneratedRegex("name=\"token\" value=\"[^\"]*\"")]
    private static partial Regex Token();

    private static void Look(string page) => BracketedHub.Look("the page", page, Written);

    private async Task<string> Page(string path, string? role) => (await hub.Call("GET", path, role, accept: "text/html", language: Bracketed.Language)).Body;
}
