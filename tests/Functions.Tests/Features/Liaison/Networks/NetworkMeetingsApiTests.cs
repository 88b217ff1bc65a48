using System.Net;
using System.Net.Http.Headers;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>Meetings of the network in Morocco, where Austria and Ireland have officers (ILOA-7, ILOA-9, ILOA-10).</summary>
public sealed class NetworkMeetingsApiTests
{
    private const string Morocco = "/api/liaison/networks/MA", Convene = Morocco + "/meetings", Meeting = "/api/liaison/meetings/MTG-2026-0001";

    private static readonly object Plan =
        new { title = "Carriers <2026>", start = "2026-03-18T10:00", end = "2026-03-18T12:30", timeZone = "Africa/Casablanca", place = "Delegation of the Union" };

    [Fact]
    public async Task A_meeting_is_called_changed_held_and_minuted()
    {
        // Given a meeting that the acting Presidency calls, and its repeated call
        await using var hub = await LiaisonHub.Start();
        var called = await hub.Post("liaisonOfficer.IE", Convene, Plan, HttpStatusCode.Created, "key-1");
        (await hub.Post("liaisonOfficer.IE", Convene, Plan, HttpStatusCode.Created, "key-1")).ToJsonString().ShouldBe(called.ToJsonString());

        // When the others reply, and Ireland moves it to another room and minutes it
        await hub.Post("contactPoint.AT", "/api/meetings/MTG-2026-0001/replies", new { reply = "accepted" });
        await hub.Post("liaisonOfficer.IE", $"{Meeting}/changes", new { place = "Embassy of Ireland" });
        var ahead = await hub.Get("councilReader", Morocco);
        hub.Clock.Now = hub.Clock.Now.AddDays(14);
        var minuted = await hub.Post("iloCoordinator.IE", $"{Meeting}/minutes", new { text = "All spoke.", conclusions = new[] { new { about = "NET-MA", text = "A common position." } } });

        // Then everyone who sees networks sees all of it, and officers nothing of other meetings
        Snapshot.Match(minuted.ToJsonString(HubJson.Readable));
        ahead["meetings"]!.AsArray().Select(one => (string)one!["reference"]!).ShouldBe(["MTG-2026-0001"]);
        (await hub.Get("councilReader", Morocco))["meetings"]!.AsArray().ShouldBeEmpty("it is over");
        Snapshot.Match((await hub.Page("liaisonOfficer.FR", Meeting)).QuerySelector("main")!.OuterHtml, "A_meeting_of_a_network_as_a_page");
        (await hub.Text("liaisonOfficer.FR", $"{Meeting}.ics")).ShouldContain("UID:MTG-2026-0001@mim-hub");
        (await hub.Text("expert.FR", "/api/meetings/MTG-2026-0001")).ShouldContain("NET-MA");
    }

    [Fact]
    public async Task Who_is_invited_gets_a_mail_that_says_who_else_attends()
    {
        await using var hub = await LiaisonHub.Start();

        await hub.Post("commission", Convene, Plan, HttpStatusCode.Created);

        // The Commission, Austria and Ireland, and the officers of both.
        await Eventually.Holds(() => hub.Mails().Length == 5);
        // Quoted-printable, whose soft line breaks are no part of the text.
        var mails = hub.Mails().Select(mail => mail.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal)).ToList();
        mails.ShouldAllBe(mail => mail.Contains("a meeting of the local network of liaison officers in Morocco", StringComparison.Ordinal));
        mails.ShouldAllBe(mail => mail.Contains("The Commission and Frontex attend unless operational considerations", StringComparison.Ordinal));
        mails.ShouldAllBe(mail => mail.Contains("BEGIN:VCALENDAR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task F_8_a_state_without_an_officer_there_calls_a_meeting_and_the_states_there_record_who_acts_as_Presidency()
    {
        await using var hub = await LiaisonHub.Start();

        // Given that Cyprus holds the Presidency and has no officer in Morocco
        ((string?)(await hub.Get("councilReader", Morocco))["convenor"]!["state"]).ShouldBeNull();
        await hub.Post("liaisonOfficer.DE", Convene, Plan, HttpStatusCode.Created);

        // When Ireland records that Austria acts there, and Germany, which has nobody there, tries to
        await hub.Post("liaisonOfficer.DE", $"{Morocco}/roles", new { role = "actingPresidency", holder = "AT", from = "2026-03-01" }, HttpStatusCode.UnprocessableEntity);
        await hub.Post("iloCoordinator.IE", $"{Morocco}/roles", new { role = "actingPresidency", holder = "AT", from = "2026-03-01" });

        // Then Austria convenes, and the page says who recorded it
        ((string?)(await hub.Get("councilReader", Morocco))["convenor"]!["state"]).ShouldBe("AT");
        (await hub.Page("expert.DE", Morocco)).Body!.TextContent.ShouldContain("Acts as Presidency: Austria, 1 March 2026 to 30 June 2026 (recorded by Ireland");
    }

    [Fact]
    public async Task F_9_an_officer_answers_and_a_meeting_is_held_without_Commission_and_Agency()
    {
        await using var hub = await LiaisonHub.Start();

        var called = await hub.Post("liaisonOfficer.IE", Convene,
            new { title = "Carriers", start = "2026-03-18T10:00", end = "2026-03-18T12:30", place = "Embassy", withoutInstitutions = true }, HttpStatusCode.Created);
        var replied = await hub.Post("liaisonOfficer.AT", $"{Meeting}/replies", new { reply = "accepted" });

        called["invited"]!.AsArray().Select(one => (string)one!["party"]!).ShouldNotContain("COM");
        called["invited"]!.AsArray().Select(one => (string)one!["party"]!).ShouldNotContain("FRONTEX");
        replied["invited"]!.AsArray().Single(one => (string)one!["party"]! == "AT")!["reply"]!.ToString().ShouldBe("accepted");
        (await hub.Page("liaisonOfficer.FR", Meeting)).Body!.TextContent.ShouldContain("Held without the Commission and the European Border and Coast Guard Agency, for operational reasons.");
    }

    [Fact]
    public async Task A_meeting_that_is_off_stands_on_the_page_of_its_network()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Post("presidency.IE", Convene, Plan, HttpStatusCode.Created);

        await hub.Post("presidency.IE", $"{Meeting}/cancellation", new { explanation = "Snow." });

        (await hub.Page("expert.DE", Morocco)).QuerySelector($"a[href^='{Meeting}']")!.ParentElement!.TextContent.ShouldEndWith("; cancelled");
    }

    [Theory]
    [InlineData("commission", "/api/liaison/networks/TN/meetings", "{\"start\":\"2026-03-18T10:00\",\"end\":\"2026-03-18T12:30\"}", HttpStatusCode.UnprocessableEntity, "There is no network in Tunisia")]
    [InlineData("commission", "/api/liaison/networks/Atlantis/meetings", "{}", HttpStatusCode.BadRequest, "Atlantis")]
    [InlineData("commission", Convene, "{}", HttpStatusCode.BadRequest, "start")]
    [InlineData("commission", Convene, "{\"start\":\"2026-03-18T10:00Z\"}", HttpStatusCode.BadRequest, "offset")]
    [InlineData("commission", Convene, "{\"start\":\"2026-03-18T10:00\",\"end\":\"2026-03-18T12:30\"}", HttpStatusCode.UnprocessableEntity, "MTG-01")]
    [InlineData("commission", Convene, "{\"agenda\":[\"MIM-AT-2026-0007\"]}", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("liaisonOfficer.AT", Convene, "{\"start\":\"2026-03-18T10:00\",\"end\":\"2026-03-18T12:30\",\"convenor\":\"IE\"}", HttpStatusCode.Forbidden, "IE")]
    [InlineData("contactPoint.AT", Convene, "{}", HttpStatusCode.Forbidden, "You may not do this")]
    [InlineData("liaisonOfficer.AT", Meeting + "/changes", "{\"title\":\"Mine\"}", HttpStatusCode.Forbidden, "IE")]
    [InlineData("contactPoint.IE", "/api/meetings/MTG-2026-0001/changes", "{\"title\":\"Mine\"}", HttpStatusCode.Forbidden, "IE")]
    [InlineData("liaisonOfficer.IE", Meeting + "/changes", "{\"agenda\":[\"NET-MA\"]}", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("liaisonOfficer.IE", Meeting + "/changes", "{\"agenda\":[\"MIM-AT-2026-0007\"]}", HttpStatusCode.UnprocessableEntity, "MTG-26")]
    [InlineData("liaisonOfficer.IE", "/api/liaison/meetings/nothing/changes", "{}", HttpStatusCode.BadRequest, "nothing")]
    [InlineData("contactPoint.IE", "/api/meetings", "{\"start\":\"2026-03-18T10:00\",\"end\":\"2026-03-18T12:30\",\"agenda\":[\"NET-MA\"]}", HttpStatusCode.BadRequest, "NET-MA")]
    [InlineData("expert.IE", "/api/views/NET-MA", "{\"text\":\"x\"}", HttpStatusCode.BadRequest, "NET-MA")]
    public async Task What_can_not_be_done_is_a_problem_in_words(string role, string path, string body, HttpStatusCode status, string says)
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Post("liaisonOfficer.IE", Convene, Plan, HttpStatusCode.Created);

        using var answer = await hub.Send(role, HttpMethod.Post, path, new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));

        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        text.ShouldContain(says);
    }
}
