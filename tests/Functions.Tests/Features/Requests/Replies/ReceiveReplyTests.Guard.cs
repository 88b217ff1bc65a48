using System.Net;
using AngleSharp.Html.Parser;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>What keeps strangers and programs out of the pages of replies, and what their letters and the trail know of them.</summary>
public sealed partial class ReceiveReplyTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "same-origin", true)]
    [InlineData("https://hub.example", "same-origin", true)]
    [InlineData("https://HUB.example:443", "", true)]
    [InlineData("http://127.0.0.1:7071", "same-origin", true)]
    [InlineData("null", "same-origin", true)]
    [InlineData("null", "", false)]
    [InlineData("null", "cross-site", false)]
    [InlineData("", "cross-site", false)]
    [InlineData("", "none", false)]
    [InlineData("https://evil.example", "", false)]
    [InlineData("http://hub.example", "", false)]
    [InlineData("https://hub.example.evil.example", "same-site", false)]
    [InlineData("nonsense", "", false)]
    public void A_form_counts_only_when_it_was_the_hubs(string origin, string site, bool counts)
    {
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        request.Host = new("127.0.0.1", 7071);
        if (origin.Length > 0)
            request.Headers.Origin = origin;
        if (site.Length > 0)
            request.Headers["Sec-Fetch-Site"] = site;

        OwnOrigin.Sent(request, new Uri("https://hub.example")).ShouldBe(counts);
    }

    [Fact]
    public async Task A_form_from_elsewhere_records_nothing()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        using var request = new HttpRequestMessage(HttpMethod.Post, hub.Path(ReplyKind.Acknowledge)) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await hub.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Request()).Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_is_kept_nowhere_and_runs_nothing()
    {
        await using var hub = await ReplyHub.With(Asked.New());

        foreach (var path in new[] { hub.Path(ReplyKind.Answer), "/reply/nonsense" })
        {
            using var answer = await hub.Client.GetAsync(path);
            var headers = answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
            headers["Cache-Control"].ShouldBe("no-store");
            headers["Referrer-Policy"].ShouldBe("same-origin");
            headers["X-Content-Type-Options"].ShouldBe("nosniff");
            headers["X-Robots-Tag"].ShouldContain("noindex");
            headers["Content-Security-Policy"].ShouldBe("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            page.QuerySelectorAll("style, script, [style]").ShouldBeEmpty();
            page.QuerySelectorAll("header a, footer a").ShouldAllBe(link => !link.GetAttribute("href")!.Contains("reply", StringComparison.Ordinal), "the address is a secret");
        }
    }

    [Theory]
    [InlineData("request.DE", "DE")]
    [InlineData("request.EL", "EL")]
    [InlineData("dateProposed.DE.1", "AT")]
    public async Task The_links_in_a_letter_open_pages(string step, string party)
    {
        await using var hub = await ReplyHub.With(Proposed);
        var person = Asked.People.Party(party)!.ContactPoints[0];
        var to = new MimFunctions.Mechanism.Directory.Addressee(party, person.Name, person.Email, AddresseeRole.ContactPoint);
        var mail = await hub.Get<IEnumerable<IMailComposer>>().Single(composer => composer.Step == step.Split('.')[0])
            .Compose(new OwedOrder("mail", Asked.Number.ToString(), step, to.Key), to, default);

        var links = new HtmlParser().ParseDocument(mail.ShouldNotBeNull().Html).QuerySelectorAll("a").Select(a => new Uri(a.GetAttribute("href")!))
            .Where(url => url.AbsolutePath.StartsWith("/reply/", StringComparison.Ordinal)).ToArray();

        links.Length.ShouldBe(party == "AT" ? 3 : 6);
        foreach (var url in links)
            (await hub.Open(url.AbsolutePath)).Status.ShouldBe(HttpStatusCode.OK);
        if (party == "AT")
            (await hub.Open(new HtmlParser().ParseDocument(mail.Html).QuerySelector("a[href*='/api/requests/']")!.GetAttribute("href")![19..])).Status.ShouldNotBe(HttpStatusCode.NotFound, "whoever may read it must sign in there");
    }

    [Fact]
    public async Task A_deputy_who_got_the_request_can_reply()
    {
        // Given
        await using var hub = await ReplyHub.With(Asked.New());
        var deputy = Asked.People.Party("DE")!.ContactPoints.Single(person => person.Deputy);

        // When
        var (status, _) = await hub.Post(hub.Path(ReplyKind.Answer, email: deputy.Email), AnAnswer);

        // Then
        status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Request()).Of(Asked.Germany)!.Answers.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_deputy_who_is_also_an_expert_can_reply()
    {
        var germany = Asked.People.Party("DE")!;
        var both = germany with { Experts = [new Expert("Vertretung", germany.Deputies.Single().Email, [], [], Delivery.Digest)] };
        await using var hub = await ReplyHub.With(Asked.New(), new ContactDirectory(1, [Asked.People.Party("AT")!, both]));

        var (status, _) = await hub.Open(hub.Path(ReplyKind.Answer, email: germany.Deputies.Single().Email));

        status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reply_is_in_the_audit_trail_by_its_link_or_is_not_recorded()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        var path = hub.Path(ReplyKind.Acknowledge);

        hub.Trail.IsBroken = true;
        (await hub.Post(path)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await hub.Request()).Events.ShouldBeEmpty();
        hub.Trail.IsBroken = false;
        (await hub.Post(path)).Status.ShouldBe(HttpStatusCode.SeeOther);

        var entry = hub.Trail.Entries.ShouldHaveSingleItem();
        entry.Who.ShouldBe((await hub.Request()).Events.OfType<RequestEvent.Acknowledged>().ShouldHaveSingleItem().By);
        (entry.Party, entry.Subject, entry.Allowed).ShouldBe(("DE", "REQ-AT-2026-0003", true));
    }

    [Fact]
    public async Task Whoever_reads_a_request_by_its_link_is_in_the_audit_trail_or_reads_nothing()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        var path = hub.Path(ReplyKind.Decline);

        hub.Trail.IsBroken = true;
        var (broken, nothing) = await hub.Open(path);
        hub.Trail.IsBroken = false;
        (await hub.Open(path)).Status.ShouldBe(HttpStatusCode.OK);

        broken.ShouldBe(HttpStatusCode.InternalServerError);
        nothing.ShouldContain("The hub has failed; its log says how. Try again later.");
        nothing.ShouldNotContain("REQ-AT");
        nothing.ShouldNotContain(path);
        var entry = hub.Trail.Entries.ShouldHaveSingleItem();
        (entry.Party, entry.Action, entry.Subject).ShouldBe(("DE", "open Decline", "REQ-AT-2026-0003"));
    }

    [Fact]
    public async Task Whoever_fetches_the_calendar_of_a_party_is_in_the_audit_trail()
    {
        await using var hub = await ReplyHub.With(Asked.New());

        (await hub.Open($"/calendar/{hub.Get<FeedTokens>().For(Authority.Of(Asked.Germany))}.ics")).Status.ShouldBe(HttpStatusCode.OK);

        var entry = hub.Trail.Entries.ShouldHaveSingleItem();
        (entry.Who, entry.Party, entry.Action).ShouldBe(("calendar", "DE", "GET /calendar/{token}.ics"));
    }

    [Fact]
    public async Task Who_has_answered_can_add_to_the_answer()
    {
        await using var hub = await ReplyHub.With(Asked.New());
        await hub.Post(hub.Path(ReplyKind.Answer), AnAnswer);
        var more = new HtmlParser().ParseDocument((await hub.Open(hub.Path(ReplyKind.Answer))).Html)
            .QuerySelectorAll("a").Single(a => a.TextContent == "Add to the answer").GetAttribute("href")!;

        (await hub.Post(more, ("answer", "And a fifth."), ("visibility", "everyone"))).Status.ShouldBe(HttpStatusCode.SeeOther);

        (await hub.Request()).Of(Asked.Germany)!.Answers.Select(a => a.Answer.Text).ShouldBe(["Four centres.", "And a fifth."]);
    }

    [Fact]
    public async Task What_others_wrote_never_becomes_markup()
    {
        await using var hub = await ReplyHub.With(Asked.New(new Question("<script>1</script>", "<img src=x>")));

        new HtmlParser().ParseDocument((await hub.Open(hub.Path(ReplyKind.Answer))).Html).QuerySelectorAll("script,img").ShouldBeEmpty();
    }
}
