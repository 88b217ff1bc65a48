using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>The directory of contact points: named, proven, read with a reason, kept current.</summary>
public sealed class DirectoryApiTests : IAsyncLifetime
{
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_contact_point_is_seen_by_others_once_its_mailbox_is_proven()
    {
        var number = (string)(await hub.Post("ctContactPoint.AT", "/api/contact-points", ContactHub.Body("AT"), HttpStatusCode.Created))["number"]!;
        number.ShouldBe("CP-AT-1");
        (await hub.Read("ctContactPoint.DE", "/api/contact-points"))["entries"]!.AsArray().Count.ShouldBe(0);

        // The mail has the code; the queue and the documents do not
        var mail = (await hub.Mails(1)).ShouldHaveSingleItem();
        mail.ShouldContain("unit1@office.at.example");
        mail.ShouldContain(await hub.Code(number));
        await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/code", new { code = "wrong" }, HttpStatusCode.UnprocessableEntity);
        (await hub.Entry(number)).Proof.Tries.ShouldBe(1);
        await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/code", new { code = (await hub.Code(number)).ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) });

        var list = await hub.Read("ctContactPoint.DE", "/api/contact-points?group=protection&language=de");
        ((string)list["entries"]![0]!["number"]!, (string)list["entries"]![0]!["standing"]!, (string)list["marking"]!).ShouldBe((number, "active", "LIMITE"));
        list["noneNamedYet"]!.AsArray().Count.ShouldBe(26);
        list.ToJsonString().ShouldNotContain("unit1@office");
        (await hub.Read("ctContactPoint.DE", "/api/contact-points?group=return"))["entries"]!.AsArray().ShouldBeEmpty();
        (await hub.Read("ctContactPoint.DE", "/api/contact-points?language=fr"))["entries"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_is_opened_with_a_reason_that_the_trail_has()
    {
        var number = await hub.HaveEntry("AT");

        (await hub.Text("ctContactPoint.DE", $"/api/contact-points/{number}", status: HttpStatusCode.UnprocessableEntity)).ShouldContain("DP-11");
        (await hub.Text("ctContactPoint.DE", $"/api/contact-points/{number}?reason=curiosity", status: HttpStatusCode.UnprocessableEntity)).ShouldContain("An entry is opened with a reason.");
        (await hub.Trail("DE")).ShouldNotContain(entry => entry.Action == "open contact point");

        var opened = await hub.Read("ctContactPoint.DE", $"/api/contact-points/{number}?reason=exchange");
        ((string)opened["mailbox"]!, (string)opened["personName"]!, (string)opened["timeZone"]!).ShouldBe(("unit1@office.at.example", "Erika Muster", "Europe/Vienna"));
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/openings", new { reason = "other", text = "yearly check of our list" });
        foreach (var text in new[] { "", "about Erika Muster", "passport P1234567" })
            await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/openings", new { reason = "other", text }, HttpStatusCode.UnprocessableEntity);
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/openings", new { text = "no reason" }, HttpStatusCode.UnprocessableEntity);

        var traced = (await hub.Trail("DE")).Where(entry => entry.Action == "open contact point").ToArray();
        traced.Select(entry => (entry.Subject, entry.Reason)).ShouldBe([(number, "exchange"), (number, "other: yearly check of our list")]);
    }

    [Fact]
    public async Task Only_the_own_state_changes_confirms_and_withdraws()
    {
        var number = await hub.HaveEntry("AT");

        foreach (var act in new[] { "changes", "code", "new-code", "confirmation", "withdrawal" })
        {
            object body = act == "changes" ? ContactHub.Body("AT") : new { code = "AAAA" };
            await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/{act}", body, HttpStatusCode.Forbidden);
            await hub.Post("presidency.AT", $"/api/contact-points/{number}/{act}", body, HttpStatusCode.Forbidden);
        }

        hub.Clock.Now = hub.Clock.Now.AddHours(1);
        var changed = await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/changes", ContactHub.Body("AT", ("unit", "Unit 9")));
        ((string)changed["inForce"]!["unit"]!, changed["pending"]).ShouldBe(("Unit 9", null));
        hub.Clock.Now = hub.Clock.Now.AddHours(1);
        var moved = await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/changes", ContactHub.Body("AT", ("mailbox", "new@office.at.example")));
        ((string)moved["inForce"]!["mailbox"]!, (string)moved["pending"]!["mailbox"]!).ShouldBe(("unit1@office.at.example", "new@office.at.example"));
        (await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/withdrawal", null))["standing"]!.ToString().ShouldBe("withdrawn");
        (await hub.Text("ctContactPoint.DE", $"/api/contact-points/{number}?reason=upkeep", status: HttpStatusCode.NotFound)).ShouldContain("that stands");
        await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/confirmation", null, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_stands_against_an_entry_is_said_at_once()
    {
        var body = ContactHub.Body("AT", ("inAuthority", false), ("mailbox", "unit@gmail.com"), ("competences", null), ("hours", "SECRET UE/EU SECRET"));

        var problem = await hub.Post("ctContactPoint.AT", "/api/contact-points", body, HttpStatusCode.UnprocessableEntity);

        problem["refusals"]!.AsArray().Select(each => (string)each!["rule"]!).ShouldBe(["CP-1", "CP-4", "CP-19", "CP-23"]);
        (await hub.Text("ctContactPoint.AT", "/api/contact-points?group=nobody", status: HttpStatusCode.BadRequest)).ShouldContain("noRightToStay");
        (await hub.Text("ctContactPoint.AT", "/api/contact-points?language=zz", status: HttpStatusCode.BadRequest)).ShouldContain("language");
        (await hub.Text("ctContactPoint.AT", "/api/contact-points?on=2027-01-01", status: HttpStatusCode.BadRequest)).ShouldContain("not later than today");
    }

    [Fact]
    public async Task A_second_factor_is_needed_for_directory_and_checks()
    {
        foreach (var path in new[] { "/api/contact-points", "/api/contact-points/own", "/api/contact-points/checks", "/api/contact-points/checks/questions" })
            (await hub.Text("ctContactPoint.AT amr=pwd", path, status: HttpStatusCode.Forbidden)).ShouldContain("second factor");
        (await hub.Trail("AT")).ShouldAllBe(entry => !entry.Allowed && entry.Reason!.Contains("second factor"));
    }

    [Fact]
    public async Task A_channel_that_reached_nobody_is_marked_and_its_state_is_told_by_a_neutral_mail()
    {
        var number = await hub.HaveEntry("AT");
        hub.Clock.Now = hub.Clock.Now.AddHours(1);

        await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/unreached", new { channel = "telephone" }, HttpStatusCode.NoContent);
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/{number}/unreached", new { channel = "visMail" }, HttpStatusCode.UnprocessableEntity);

        (await hub.Read("ctContactPoint.DE", "/api/contact-points"))["entries"]![0]!["unreached"]![0]!.ToString().ShouldBe("telephone");
        var mail = (await hub.Mails(2)).Single(each => each.Contains("Please check CP-AT-1", StringComparison.Ordinal));
        mail.ShouldNotContain("telephone", Case.Insensitive);
        mail.ShouldNotContain("German");
        hub.Clock.Now = hub.Clock.Now.AddHours(1);
        (await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/confirmation", null))["unreached"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_that_comes_back_marks_the_mailbox()
    {
        var number = await hub.HaveEntry("AT");
        var follow = hub.Get<IEnumerable<IHearsOfMails>>().OfType<MimFunctions.Features.ContactPoints.Letters.ReturnedMails>().Single();
        MailRecord Came(string step, MailStatus status) => new("m1", number, step, $"AT:{number}", hub.Clock.Now, 1, status, []);

        hub.Clock.Now = hub.Clock.Now.AddDays(1);
        await follow.Follow(Came("contactCode.1", new MailStatus.Bounced(hub.Clock.Now, BounceKind.Hard, "no such mailbox")), default);
        await follow.Follow(Came("communication", new MailStatus.Bounced(hub.Clock.Now, BounceKind.Hard, "no such mailbox")), default);
        await follow.Follow(Came("bilateralWaits.proposed", new MailStatus.HandedOff(hub.Clock.Now, null)), default);
        (await hub.Entry(number)).Unreached.ShouldBeEmpty();

        await follow.Follow(Came("bilateralWaits.proposed", new MailStatus.Bounced(hub.Clock.Now, BounceKind.Hard, "no such mailbox")), default);
        (await hub.Entry(number)).Unreached.ShouldBe([ContactChannel.Mailbox]);
    }

    [Fact]
    public async Task The_directory_is_narrowed_by_group_language_and_hours()
    {
        await hub.HaveEntry("AT");
        await hub.HaveEntry("DE", ("outOfHours", null), ("languages", new JsonArray("fr")));

        async Task<string[]> Shown(string query) =>
            [.. (await hub.Read("ctContactPoint.AT", $"/api/contact-points{query}"))["entries"]!.AsArray().Select(entry => (string)entry!["number"]!)];
        (await Shown("")).ShouldBe(["CP-AT-1", "CP-DE-1"]);
        (await Shown("?hours=outOfHours")).ShouldBe(["CP-AT-1"]);
        (await Shown("?language=fr")).ShouldBe(["CP-DE-1"]);
        (await Shown("?group=return")).ShouldBeEmpty();
        await hub.Text("ctContactPoint.AT", "/api/contact-points?hours=always", status: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Who_was_contact_point_on_a_day_is_answered_later_without_names()
    {
        var number = await hub.HaveEntry("AT");
        hub.Clock.Now = hub.Clock.Now.AddDays(40);
        await hub.Post("ctContactPoint.AT", $"/api/contact-points/{number}/withdrawal", null);
        hub.Clock.Now = hub.Clock.Now.AddDays(1);

        (await hub.Read("ctContactPoint.DE", "/api/contact-points"))["entries"]!.AsArray().ShouldBeEmpty();
        var then = await hub.Read("ctContactPoint.DE", "/api/contact-points?on=2026-03-06");
        then["entries"]![0]!["unit"]!.ToString().ShouldBe("Unit 1");
        then.ToJsonString().ShouldNotContain("Muster");
    }

    [Fact]
    public async Task The_pages_read_well()
    {
        await hub.HaveEntry("AT");
        await hub.Post("ctContactPoint.AT", "/api/contact-points", ContactHub.Body("AT", ("central", false), ("mailbox", "unit2@office.at.example"), ("channels", null)), HttpStatusCode.Created);

        Snapshot.Match(string.Join(
            "\n\n",
            ContactHub.Content(await hub.Text("ctContactPoint.DE", "/api/contact-points", "text/html")),
            ContactHub.Content(await hub.Text("ctContactPoint.DE", "/api/contact-points/CP-AT-1", "text/html", HttpStatusCode.UnprocessableEntity)),
            ContactHub.Content((await hub.Submit("ctContactPoint.DE", "/api/contact-points/CP-AT-1/openings", ("reason", "upkeep"))).Text),
            ContactHub.Content(await hub.Text("ctContactPoint.AT", "/api/contact-points/own", "text/html")),
            ContactHub.Content(await hub.Text("ctContactPoint.AT", "/api/contact-points/own/form?entry=CP-AT-1", "text/html"))));
    }

    [Fact]
    public async Task Everything_is_done_by_pages_too()
    {
        (string, string)[] form =
        [
            ("authority", "Amt"), ("authorityEnglish", "Office"), ("unit", "Unit 1"), ("inAuthority", "yes"), ("central", "no"), ("mailbox", "unit1@office.at.example"),
            ("channels", "dubliNet"), ("highest.dubliNet", "limite"), ("address.dubliNet", "AT01"), ("languages", "German, en"), ("competences", "protection"), ("competences", "return"),
            ("validUntil", "2027-01-31"),
        ];
        (await hub.Submit("ctContactPoint.AT", "/api/contact-points", form)).ShouldBe((HttpStatusCode.SeeOther, "/api/contact-points/own?format=html"));
        var entry = await hub.Entry("CP-AT-1");
        entry.Pending!.Details.ShouldSatisfyAllConditions(
            details => details.Languages.ShouldBe(["de", "en"]), details => details.Competences.ShouldBe([Competence.Protection, Competence.Return]),
            details => details.Channels.ShouldBe([new SecureChannel(ContactChannel.DubliNet, ChannelMarking.Limite, "AT01")]), details => details.ValidUntil.ShouldBe(new DateOnly(2027, 1, 31)));

        (await hub.Submit("ctContactPoint.AT", "/api/contact-points/CP-AT-1/code", ("code", await hub.Code("CP-AT-1")))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Submit("ctContactPoint.AT", "/api/contact-points/CP-AT-1/confirmation")).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Submit("ctContactPoint.DE", "/api/contact-points/CP-AT-1/unreached", ("channel", "dubliNet"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var (status, page) = await hub.Submit("ctContactPoint.AT", "/api/contact-points", ("unit", "Unit 3"));
        (status, page.Contains("Nothing was changed", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
    }

    [Fact]
    public async Task A_page_of_somewhere_else_can_not_act_in_the_readers_name()
    {
        await hub.HaveEntry("AT");
        foreach (var act in new[] { "", "/CP-AT-1/confirmation", "/CP-AT-1/withdrawal", "/CP-AT-1/code", "/CP-AT-1/openings" })
        {
            using var answer = await hub.Send("ctContactPoint.AT", HttpMethod.Post, $"/api/contact-points{act}", new FormUrlEncodedContent([new("code", "x")]), site: "cross-site");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, act);
        }
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_by_the_browser()
    {
        await hub.HaveEntry("AT");
        using var answer = await hub.Send("ctContactPoint.DE", HttpMethod.Get, "/api/contact-points/CP-AT-1?reason=exchange");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
