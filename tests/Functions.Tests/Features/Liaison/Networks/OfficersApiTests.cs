using System.Net;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>Who the officers are stands in one place only, and who looks there is recorded (ILOB-19, ILOB-20).</summary>
public sealed class OfficersApiTests
{
    private const string Officers = "/api/liaison/officers";

    [Theory]
    [InlineData("liaisonOfficer.AT")]
    [InlineData("iloCoordinator.FR")]
    [InlineData("commission")]
    public async Task Officers_coordinators_and_the_Commission_see_the_contact_list(string role)
    {
        await using var hub = await LiaisonHub.Start();

        var list = (await hub.Get(role, Officers)).AsArray();

        list.Select(one => (string)one!["secondment"]!).ShouldBe(["SEC-AT-2026-0001", "SEC-IE-2026-0001", "SEC-FR-2026-0001"]);
        list.ShouldAllBe(one => ((string)one!["email"]!).EndsWith("@ilo.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contactPoint.AT")]
    [InlineData("expert.AT")]
    [InlineData("presidency.CY")]
    [InlineData("councilReader")]
    [InlineData("administrator")]
    public async Task Nobody_else_does(string role)
    {
        await using var hub = await LiaisonHub.Start();

        using var answer = await hub.Send(role, HttpMethod.Get, Officers);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_of_a_country_is_a_page()
    {
        await using var hub = await LiaisonHub.Start();

        var page = await hub.Page("liaisonOfficer.AT", $"{Officers}?country=MA");

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        (await hub.Page("liaisonOfficer.AT", $"{Officers}?country=TN")).Body!.TextContent.ShouldContain("No officer is present.");
    }

    [Fact]
    public async Task Every_reading_is_in_the_audit_trail_without_who_was_read()
    {
        await using var hub = await LiaisonHub.Start();
        await hub.Get("liaisonOfficer.AT", $"{Officers}?country=MA");
        using var refused = await hub.Send("expert.AT", HttpMethod.Get, Officers);

        var trail = await hub.Text("auditor", "/api/audit?party=AT&format=json");

        System.Text.Json.Nodes.JsonNode.Parse(trail)!.AsArray().Count(entry => entry!.ToJsonString().Contains("GET /api/liaison/officers", StringComparison.Ordinal)).ShouldBe(2);
        SampleSecondments.Personal.ShouldAllBe(word => !trail.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/liaison/networks")]
    [InlineData("/api/liaison/networks/MA")]
    [InlineData("/api/liaison/secondments/SEC-AT-2026-0001")]
    [InlineData("/api/liaison/deployments?from=2020-01-01&to=2030-01-01")]
    public async Task No_other_address_shows_who_an_officer_is_not_even_to_the_Commission(string path)
    {
        await using var hub = await LiaisonHub.Start();

        foreach (var accept in new[] { "application/json", "text/html", "text/csv" })
        {
            var shown = await hub.Text("commission", path, accept);
            shown.ShouldMatch("Morocco|SEC-AT-2026-0001");
            SampleSecondments.Personal.ShouldAllBe(word => !shown.Contains(word, StringComparison.Ordinal));
        }
    }
}
