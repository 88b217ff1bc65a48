using System.Net;
using AngleSharp.Html.Dom;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Portal;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>What people and programs read of a hub that holds more than its index has yet.</summary>
public sealed class UnfinishedIndexTests : IAsyncLifetime
{
    private const string Reader = "contactPoint.AT", Missing = "Some measures, the newest among them, are not in this list yet.";

    private readonly PageHub hub = new();

    public async Task InitializeAsync()
    {
        await hub.Start(SampleForms.Directory("AT", "EL", "COM"));
        // More than the handfuls that four looks take in.
        foreach (var number in Enumerable.Range(1, 900))
            await hub.Documents.Have(Communications.New(reference: $"MIM-AT-2026-{number:0000}", at: Communications.Received.AddHours(number)));
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_list_shows_what_there_is_and_says_that_some_are_missing_until_the_timer_took_them_in()
    {
        var page = await hub.Page("/measures", Reader);

        page.QuerySelector("[role=status]")!.TextContent.ShouldStartWith(Missing);
        page.QuerySelector("#found")!.TextContent.ShouldMatch(@"^Measures: at least \d+$", "those that are missing are not counted");
        page.QuerySelectorAll(".list > li").Length.ShouldBe(25);
        page.QuerySelectorAll(".pages a[href*=csv]").ShouldBeEmpty("a table would leave some out");

        await hub.New<FollowMeasures>().Run(new TimerEvent(false), default);

        page = await hub.Page("/measures", Reader);
        page.QuerySelector("[role=status]").ShouldBeNull();
        page.QuerySelector("#found")!.TextContent.ShouldBe("900 measures");
    }

    [Theory]
    [InlineData("Canary", "^“Canary” in measures$")]
    [InlineData("act", @"^“act” in measures: at least \d+$")]
    public async Task A_search_does_not_say_that_there_is_none_before_all_were_looked_through(string words, string heading)
    {
        var page = await hub.Page($"/measures?q={words}", Reader);

        page.QuerySelector("#found")!.TextContent.ShouldMatch(heading);
        page.QuerySelector("[role=status]")!.TextContent.ShouldStartWith(Missing);
    }

    [Fact]
    public async Task Who_asks_whether_anyone_did_this_before_is_told_the_same_until_the_timer_took_them_in()
    {
        using var browser = new DraftBrowser(hub.Address.OriginalString, Reader);
        var draft = await browser.Begin();

        (await Alike()).QuerySelector("#alike ~ [role=status]")!.TextContent.ShouldStartWith(Missing);

        await hub.New<FollowMeasures>().Run(new TimerEvent(false), default);

        (await Alike()).QuerySelector("#alike ~ [role=status]").ShouldBeNull();

        async Task<IHtmlDocument> Alike() => (IHtmlDocument)await browser.Page(await browser.Post(draft, "alike", ("f-titleEnglish", "An act on return")));
    }

    [Theory]
    [InlineData("/measures.csv")]
    [InlineData("/measures.xlsx")]
    [InlineData("/measures.rss")]
    [InlineData("/measures.atom")]
    public async Task A_table_or_feed_that_would_leave_some_out_is_put_off(string path)
    {
        using var answer = await hub.Send(HttpMethod.Get, path, Reader);

        ((int)answer.StatusCode, answer.Headers.RetryAfter!.Delta).ShouldBe((503, TimeSpan.FromMinutes(5)));
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Missing);
    }

    [Fact]
    public async Task A_feed_without_sign_in_is_put_off_too()
    {
        using (var made = await hub.Send(HttpMethod.Post, "/feeds", Reader, await hub.Form("/feeds", Reader)))
            made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var address = ((IHtmlInputElement)(await hub.Page("/feeds", Reader)).QuerySelector("input[readonly]")!).Value;

        using var answer = await hub.Send(HttpMethod.Get, new Uri(address).AbsolutePath, role: null);

        ((int)answer.StatusCode, answer.Headers.RetryAfter!.Delta).ShouldBe((503, TimeSpan.FromMinutes(5)));
    }
}
