using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Feeds;

/// <summary>A reader's own feed: one list under a signed address, without sign-in and without anything narrowed.</summary>
public sealed class FeedsTests : IAsyncLifetime
{
    private const string Expert = "expert.EL", Canary = "kanarienvogel";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly PageHub hub = new();

    public async Task InitializeAsync()
    {
        await hub.Start(SampleForms.Directory("AT", "NL", "EL", "COM"));
        await hub.Documents.Have(Communications.New(Communications.Fields(("memberState", "NL")), "MIM-NL-2026-0001"));
        await hub.Documents.Have(Communications.New(
            Communications.Fields(("memberState", "NL"), ("titleEnglish", Canary), ("titleOriginal", Canary), ("restrictedFields", new[] { "titleEnglish", "titleOriginal" })), "MIM-NL-2026-0002", at: Communications.Received.AddDays(1)));
        await hub.Documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_list_is_read_by_its_address_without_signing_in()
    {
        var (rss, atom) = await Make("?state=NL");

        Items(await Read(rss)).ShouldBe(["MIM-NL-2026-0002", "MIM-NL-2026-0001"]);
        var feed = await Read(atom);
        feed.Root!.Name.ShouldBe(Atom + "feed");
        feed.Root.Element(Atom + "title")!.Value.ShouldBe("Measures: Netherlands");
        feed.Root.Element(Atom + "updated")!.Value.ShouldBe("2026-03-07T00:00:00Z");
        feed.Descendants(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ShouldBe(["https://hub.example/measures/MIM-NL-2026-0002", "https://hub.example/measures/MIM-NL-2026-0001"]);
        foreach (var needed in (string[])["id", "title", "updated"])
            feed.Root.DescendantsAndSelf().Where(each => each.Name == Atom + "entry" || each.Name == Atom + "feed").ShouldAllBe(each => each.Element(Atom + needed) != null);
    }

    [Fact]
    public async Task What_is_not_for_further_distribution_is_in_no_feed_and_found_by_none()
    {
        var (all, _) = await Make("", "contactPoint.AT");
        var (canary, _) = await Make($"?q={Canary}", "contactPoint.AT");

        (await Read(all)).ToString().ShouldNotContain(Canary);
        Items(await Read(canary)).ShouldBeEmpty();
        Regex.Count((await Read(canary)).ToString(), Canary).ShouldBe(2, "the reader's own words, in title and link");
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one_and_an_ended_one_opens_nothing()
    {
        var (old, _) = await Make("?state=NL");
        await hub.Post("/feeds", Expert, ("renew", "1"));
        await Read(old, HttpStatusCode.NotFound);
        var (renewed, _) = await Addresses(Expert);
        Items(await Read(renewed)).Count.ShouldBe(2);

        await hub.Post("/feeds", Expert, ("end", "2"));

        await Read(renewed, HttpStatusCode.NotFound);
        (await hub.Page("/feeds", Expert)).QuerySelectorAll(".list li").ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_year_the_address_has_run_out()
    {
        var (rss, _) = await Make("");
        hub.Clock.Now = hub.Clock.Now.AddDays(366);

        await Read(rss, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_address_opens_its_list_and_nothing_else()
    {
        var (rss, _) = await Make("?state=NL");
        var token = rss.Split('/')[2];

        Items(await Read($"{rss}?state=AT")).Count.ShouldBe(2, "the list is in the address as it was signed");
        // Another last letter; every so often the true one is an A.
        await Read($"/feeds/{token[..^1]}{(token[^1] == 'A' ? 'B' : 'A')}/measures.rss", HttpStatusCode.NotFound);
        await Read("/feeds/nonsense/measures.atom", HttpStatusCode.NotFound);
        (await hub.Send(HttpMethod.Get, "/measures.rss", role: null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_program_that_has_it_already_gets_nothing_but_that()
    {
        var (rss, _) = await Make("");
        using var first = await hub.Send(HttpMethod.Get, rss, role: null);
        using var client = new HttpClient { BaseAddress = hub.Address };
        client.DefaultRequestHeaders.Add("If-None-Match", first.Headers.ETag!.ToString());

        (await client.GetAsync(rss)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/api/communications")]
    [InlineData("/measures?state=XX")]
    [InlineData("/measuresque")]
    public async Task Nothing_but_a_list_of_measures_is_made_a_feed(string list)
    {
        var page = await hub.Post("/feeds", Expert, ("list", list));

        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("no such list");
    }

    [Fact]
    public async Task Without_the_token_of_the_page_nothing_is_made_and_what_is_not_understood_is_said()
    {
        using var forged = new FormUrlEncodedContent([new("list", "/measures")]);
        (await hub.Send(HttpMethod.Post, "/feeds", Expert, forged)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await hub.Page("/feeds?colour=red", Expert, 400);
        await hub.Page("/feeds", "liaisonOfficer.AT", 403);
    }

    private async Task<(string Rss, string Atom)> Make(string conditions, string role = Expert)
    {
        var path = $"/feeds{conditions}";
        using var answer = await hub.Send(HttpMethod.Post, "/feeds", role, await hub.Form(path, role));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await Addresses(role);
    }

    private async Task<(string Rss, string Atom)> Addresses(string role)
    {
        var inputs = (await hub.Page("/feeds", role)).QuerySelectorAll("input[readonly]").OfType<IHtmlInputElement>().Select(input => new Uri(input.Value).AbsolutePath).ToArray();
        return (inputs[0], inputs[1]);
    }

    private async Task<XDocument> Read(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await hub.Send(HttpMethod.Get, path, role: null);
        answer.StatusCode.ShouldBe(status);
        return status == HttpStatusCode.OK ? XDocument.Parse(await answer.Content.ReadAsStringAsync()) : new XDocument();
    }

    private static List<string> Items(XDocument feed) => [.. feed.Descendants("item").Select(item => item.Element("guid")!.Value)];
}
