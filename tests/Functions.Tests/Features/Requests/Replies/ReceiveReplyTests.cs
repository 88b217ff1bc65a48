using System.Net;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>The pages behind the links in mails, over HTTP, in a running hub.</summary>
public sealed partial class ReceiveReplyTests
{
    private static readonly DateOnly LaterDay = new(2027, 1, 15);

    private static readonly (string, string)[] AnAnswer = [("answer", "Four centres."), ("visibility", "everyone"), ("language", "en")];

    private static InformationRequest Proposed => Asked.New().Then(act => ProposeDate.Decide(act, LaterDay, "The Länder report in January."));

    public static TheoryData<string> Kinds => [.. ReplyKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_page_of_every_reply(string kind)
    {
        var (hub, path) = await Opened(Of(kind));
        await using var _ = hub;

        var (status, html) = await hub.Open(path);

        status.ShouldBe(HttpStatusCode.OK);
        Snapshot.Match(Shown(html), $"The_page_of_{kind}");
        ShouldBeAccessible(html);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_reply_is_recorded_once_and_the_page_says_so(string name)
    {
        var kind = Of(name);
        var (hub, path) = await Opened(kind);
        await using var _ = hub;
        var before = await Replies(hub);

        (await hub.Post(path, Filled(kind))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var after = await Replies(hub);
        (await hub.Post(path, Filled(kind))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var (status, html) = await hub.Open(path);

        after.ShouldBeGreaterThan(before);
        (await Replies(hub)).ShouldBe(after);
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldNotContain("<form");
        Snapshot.Match(Shown(html), $"Recorded_{kind}");
        ShouldBeAccessible(html);
    }

    // Not all events: the hub tells of the reply meanwhile, which is an event too.
    private static async Task<int> Replies(ReplyHub hub) => (await hub.Request()).Events.Count(e => e.By.StartsWith("link:", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_missing_is_said_at_the_field_and_what_was_filled_in_stays(string name)
    {
        var kind = Of(name);
        if (kind.Name is "Acknowledge" or "AcceptDate" or "KeepDate" or "AnsweredDirectly")
            return;
        var (hub, path) = await Opened(kind);
        await using var _ = hub;
        var before = (await hub.Request()).Events.Count;

        var (status, html) = await hub.Post(path, ("explanation", kind == ReplyKind.Withdraw ? " " : "<kept> & safe"), ("answerEnglish", "<kept> & safe"), ("visibility", "askerOnly"), ("proposedDate", "31.2.2027"));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Request()).Events.Count.ShouldBe(before);
        Snapshot.Match(Shown(html), $"Missing_{kind}");
        ShouldBeAccessible(html);
    }

    [Fact]
    public async Task A_hundred_scanners_change_nothing()
    {
        await using var hub = await ReplyHub.With(Proposed);
        var before = (await hub.Get<IDocumentStore>().Read<InformationRequest>(RequestStore.Key(Asked.Number), default))!.ETag;
        var paths = ReplyKind.All.Select(kind => PathOf(hub, kind)).ToArray();

        await Parallel.ForEachAsync(Enumerable.Range(0, 100), async (n, ct) =>
        {
            using var request = new HttpRequestMessage(n % 2 == 0 ? HttpMethod.Get : HttpMethod.Head, paths[n / 2 % paths.Length]);
            using var answer = await hub.Client.SendAsync(request, ct);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        });

        (await hub.Get<IDocumentStore>().Read<InformationRequest>(RequestStore.Key(Asked.Number), default))!.ETag.ShouldBe(before);
    }

    [Fact]
    public async Task Racing_clicks_record_once()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        var path = hub.Path(ReplyKind.Answer);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => hub.Post(path, ("answer", $"Answer {n}."), ("visibility", "everyone"))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.SeeOther);
        (await hub.Request()).Events.OfType<RequestEvent.Answered>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_persons_have_links_of_their_own_and_a_later_letter_has_new_ones()
    {
        await using var hub = await ReplyHub.With(Asked.New());

        foreach (var path in new[] { hub.Path(ReplyKind.Answer), hub.Path(ReplyKind.Answer, email: "second@interior.de.example"), hub.Path(ReplyKind.Answer, letter: "deadline") })
            (await hub.Post(path, ("answer", $"Answer by {path}."), ("visibility", "everyone"))).Status.ShouldBe(HttpStatusCode.SeeOther);

        (await hub.Request()).Of(Asked.Germany)!.Answers.Select(a => a.By).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Links_that_cannot_be_used_all_get_the_same_page()
    {
        var without = Asked.People with { Parties = [.. Asked.People.Parties.Select(p => p.Code != "EL" ? p : p with { ContactPoints = [p.ContactPoints[0] with { Email = "successor@interior.el.example" }] })] };
        await using var hub = await ReplyHub.With(Asked.New(), without);
        var good = hub.Path(ReplyKind.Answer);
        var forged = await hub.Open(good[..^1] + (good[^1] == 'A' ? 'B' : 'A'));
        var unlisted = await hub.Open(hub.Path(ReplyKind.Answer, party: "EL", state: "EL"));
        var unknown = await hub.Open("/reply/x");
        hub.Clock.Now = Asked.At.AddDays(30 + ReplyWindow.Days + 1);
        var expired = await hub.Open(good);

        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        new[] { forged, unlisted, expired }.ShouldAllBe(page => page.Equals(unknown));
        Snapshot.Match(Shown(unknown.Html));
        (await hub.Post(good, AnAnswer)).ShouldBe(unknown);
    }

    [Fact]
    public async Task When_a_state_has_ended_its_part_only_an_answer_is_still_taken()
    {
        await using var hub = await ReplyHub.With(Asked.New().Then(act => Decline.Decide(act, DeclineGround.NoInformation, null)));

        var (status, html) = await hub.Open(hub.Path(ReplyKind.Acknowledge));
        (await hub.Post(hub.Path(ReplyKind.Acknowledge))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await hub.Post(hub.Path(ReplyKind.Answer), AnAnswer)).Status.ShouldBe(HttpStatusCode.SeeOther);

        status.ShouldBe(HttpStatusCode.OK);
        Snapshot.Match(Shown(html));
        (await hub.Request()).Of(Asked.Germany)!.Is.ShouldBeOfType<AddresseeState.Answered>();
    }

    [Fact]
    public async Task An_old_link_does_not_accept_a_newer_proposal()
    {
        await using var hub = await ReplyHub.With(Proposed.Then(act => ProposeDate.Decide(act, LaterDay.AddDays(7), "Later still.")));

        var (status, html) = await hub.Post(PathOf(hub, ReplyKind.AcceptDate));

        status.ShouldBe(HttpStatusCode.Conflict);
        html.ShouldContain("The day proposed last is 22 January 2027, not 15 January 2027.");
        (await hub.Request()).Of(Asked.Germany)!.Due.ShouldBe(new DateOnly(2026, 12, 25));
    }

    [Fact]
    public async Task What_a_colleague_has_said_already_is_no_error()
    {
        await using var hub = await ReplyHub.With(Asked.New().Then(act => Acknowledge.Decide(act)));

        var (status, html) = await hub.Post(hub.Path(ReplyKind.Acknowledge));

        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("This was recorded already");
        (await hub.Request()).Events.ShouldHaveSingleItem();
    }

    private static async Task<(ReplyHub Hub, string Path)> Opened(ReplyKind kind)
    {
        var hub = await ReplyHub.With(kind.Name switch
        {
            "AcceptDate" or "KeepDate" => Proposed,
            "Rate" => Asked.New().Then(act => GiveAnswer.Decide(act, Asked.Answer)),
            _ => Asked.New(),
        });
        return (hub, PathOf(hub, kind));
    }

    private static string PathOf(ReplyHub hub, ReplyKind kind) => kind.Name switch
    {
        "AcceptDate" or "KeepDate" => hub.Path(kind, "AT", day: LaterDay),
        "Withdraw" or "Rate" => hub.Path(kind, "AT"),
        _ => hub.Path(kind),
    };

    private static (string, string)[] Filled(ReplyKind kind) => kind.Name switch
    {
        "Answer" => AnAnswer,
        "AnsweredDirectly" => [("explanation", "By telephone.")],
        "Decline" => [("ground", "NoInformation")],
        "AnotherDate" => [("proposedDate", "2027-01-15"), ("explanation", "The Länder report in January.")],
        "Forward" => [("forwardedTo", "Federal Office, division 21")],
        "Withdraw" => [("explanation", "Found it.")],
        "Rate" => [("inTime", "yes"), ("effort", "no")],
        _ => [],
    };

    private static ReplyKind Of(string name) => ReplyKind.All.Single(kind => kind.Name == name);

    private static string Shown(string html) => System.Text.RegularExpressions.Regex.Replace(PageText.Of(html), "/reply/[-_A-Za-z0-9]+", "/reply/TOKEN");

    private static void ShouldBeAccessible(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("main").ShouldHaveSingleItem();
        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        ids.ShouldBeUnique();
        foreach (var field in page.QuerySelectorAll("input,select,textarea"))
            page.QuerySelectorAll($"label[for='{field.Id}']").ShouldHaveSingleItem().TextContent.ShouldNotBeNullOrWhiteSpace();
        foreach (var group in page.QuerySelectorAll("fieldset"))
            group.FirstElementChild!.LocalName.ShouldBe("legend");
        foreach (var named in page.QuerySelectorAll("[aria-describedby],[aria-labelledby]"))
            (named.GetAttribute("aria-describedby") ?? named.GetAttribute("aria-labelledby"))!.Split(' ').ShouldBeSubsetOf(ids);
        foreach (var anchor in page.QuerySelectorAll("a[href^='#']"))
            ids.ShouldContain(anchor.GetAttribute("href")![1..]);
        var levels = page.QuerySelectorAll("h1,h2,h3").Select(heading => heading.LocalName[1] - '0').ToArray();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }
}
