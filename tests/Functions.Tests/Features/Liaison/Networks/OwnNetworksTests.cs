using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>A liaison officer or coordinator sees the own networks, colleagues and meetings on one page; nobody learns there what the contact list would refuse.</summary>
public sealed class OwnNetworksTests
{
    private const string Page = "/liaison";

    private static readonly object Plan =
        new { title = "Carriers <2026>", start = "2026-03-18T10:00", end = "2026-03-18T12:30", timeZone = "Africa/Casablanca", place = "Delegation of the Union" };

    [Fact]
    public async Task An_officer_sees_network_colleagues_and_meetings()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Post("commission", "/api/liaison/networks/MA/meetings", Plan, HttpStatusCode.Created);

        Snapshot.Match((await hub.Page("liaisonOfficer.AT", Page)).QuerySelector("main")!.InnerHtml);
    }

    [Theory]
    [InlineData("liaisonOfficer.AT", "Morocco", "an officer of its own")]
    [InlineData("iloCoordinator.FR", "Senegal", "an officer of its own")]
    [InlineData("iloCoordinator.DE", "Libya", "an officer is to come")]
    [InlineData("liaisonOfficer.LU", "Morocco", "another's officer looks after it")]
    [InlineData("liaisonOfficer.ES", "", "its officer has left")]
    [InlineData("liaisonOfficer.IT", "", "not announced yet")]
    public async Task The_own_networks_are_those_with_an_officer_of_the_own_state_or_one_that_acts_for_it(string role, string countries, string because)
    {
        await using var hub = await LiaisonHub.Start();

        var page = await hub.Page(role, Page);

        string.Join(", ", page.QuerySelectorAll("main section h2").Select(title => title.TextContent)).ShouldBe(countries, because);
        page.QuerySelector("nav a[aria-current=page]")!.GetAttribute("href").ShouldBe(Page);
    }

    [Fact]
    public async Task A_meeting_says_that_the_reply_is_missing_until_it_is_given()
    {
        await using var hub = await LiaisonHub.Start(people: new ContactDirectory(1, [new Party("AT", [new ContactPoint("Contact", "Ministry", "mim@at.example")], [])]));
        await hub.Post("commission", "/api/liaison/networks/MA/meetings", Plan, HttpStatusCode.Created);
        (await hub.Page("liaisonOfficer.AT", Page)).QuerySelector("main")!.TextContent.ShouldContain("No reply yet");

        await hub.Post("liaisonOfficer.AT", "/api/liaison/meetings/MTG-2026-0001/replies", new { reply = "accepted" });

        (await hub.Page("liaisonOfficer.AT", Page)).QuerySelector("main")!.TextContent.ShouldNotContain("No reply yet");
    }

    [Fact]
    public async Task An_institution_has_no_network_of_its_own_and_sees_the_meetings_to_which_it_is_invited()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Post("commission", "/api/liaison/networks/MA/meetings", Plan, HttpStatusCode.Created);

        var page = await hub.Page("borderAgency", Page);

        page.QuerySelectorAll("main section").ShouldBeEmpty();
        page.QuerySelector("main a[href='/liaison/meetings/MTG-2026-0001']")!.TextContent.ShouldBe("Carriers <2026>");
        SampleSecondments.Personal.ShouldAllBe(word => !page.Body!.TextContent.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contactPoint.AT")]
    [InlineData("expert.AT")]
    [InlineData("presidency.CY")]
    [InlineData("councilReader")]
    [InlineData("administrator")]
    public async Task Who_may_not_read_the_contact_list_may_not_open_it_and_is_not_led_there(string role)
    {
        await using var hub = await LiaisonHub.Start();

        using var answer = await hub.Send(role, HttpMethod.Get, Page);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Page(role, "/")).QuerySelectorAll($"nav a[href='{Page}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_reading_is_in_the_audit_trail_without_who_was_read()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Page("liaisonOfficer.AT", Page);

        var trail = await hub.Text("auditor", "/api/audit?party=AT&format=json");

        JsonNode.Parse(trail)!.AsArray().Count(entry => entry!.ToJsonString().Contains("GET /liaison\"", StringComparison.Ordinal)).ShouldBe(1);
        SampleSecondments.Personal.ShouldAllBe(word => !trail.Contains(word, StringComparison.Ordinal));
    }
}
