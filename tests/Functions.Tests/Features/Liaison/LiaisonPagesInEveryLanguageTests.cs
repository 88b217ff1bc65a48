using System.Net;
using AngleSharp.Html.Dom;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>The pages of the networks of liaison officers in a language of tests: an English word outside of brackets was forgotten (docs/decisions/0062).</summary>
public sealed class LiaisonPagesInEveryLanguageTests
{
    private const string Networks = "/api/liaison/networks", Work = "/liaison/work", Morocco = $"{Work}/WORK-MA", Joint = "/liaison/deployments", Austria = "iloCoordinator.AT";

    // What is written on the hub has Greek letters here, so that it is told from what the hub says.
    private const string Text = "Κείμενο";

    // What the notices and the list of countries say.
    private static readonly string[] Written =
    [
        "Advises carriers.", "Advises <carriers>, trains consular staff.", "=cmd|'/C calc'!A0", "Maghreb; Tunisia", "MAGHREB", "Maghreb", "Rabat", "Dakar", "Tripoli", "Tangier", "Casablanca",
        "Erika Muster", "Risk analysis", "Council conclusions <2025>", "ICS",
    ];

    [Fact]
    public async Task Nothing_of_networks_officers_and_secondments_is_left_in_English()
    {
        await using var hub = await LiaisonHub.Start();
        foreach (var (role, path) in new[]
        {
            ("presidency.CY", Networks), (Austria, $"{Networks}/MA"), (Austria, $"{Networks}/LY"), (Austria, $"{Networks}/PG"), ("commission", "/api/liaison/officers"), ("commission", "/api/liaison/officers?country=MA"),
            ("expert.DE", "/api/liaison/deployments"), ("expert.DE", "/api/liaison/deployments?from=2025-01-01&to=2026-12-31"), ("expert.DE", "/api/liaison/secondments/SEC-AT-2026-0001"),
            ("liaisonOfficer.AT", "/liaison"), ("liaisonOfficer.ES", "/liaison"), ("borderAgency", "/liaison"), ("expert.DE", "/api/liaison/reports"),
        })
            await Look(hub, role, path);

        await hub.Post("iloCoordinator.IE", $"{Networks}/MA/roles", new { role = "actingPresidency", holder = "AT", from = "2026-03-01" });
        await hub.Post("commission", $"{Networks}/MA/roles", new { role = "noFacilitator", holder = "COM", from = "2026-03-05" });
        hub.Clock.Now = new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);
        await Look(hub, Austria, $"{Networks}/MA");
        await Look(hub, Austria, $"{Networks}/LY");
        await Look(hub, "presidency.IE", Networks);
    }

    [Fact]
    public async Task Nothing_of_networks_without_a_list_or_an_officer_is_left_in_English()
    {
        await using var hub = await LiaisonHub.Start(interests: null, filled: false);
        foreach (var path in new[] { Networks, "/api/liaison/officers", "/api/liaison/deployments", "/liaison", Work, Joint })
            await Look(hub, Austria, path);
    }

    [Fact]
    public async Task Nothing_of_the_meetings_of_networks_is_left_in_English()
    {
        await using var hub = await LiaisonHub.Start();
        foreach (var day in new[] { 18, 19 })
            await hub.Post(
                "commission", $"{Networks}/MA/meetings",
                new { title = Text, start = $"2026-03-{day}T10:00", end = $"2026-03-{day}T12:30", timeZone = "Africa/Casablanca", place = Text, link = "https://meet.example/1" }, HttpStatusCode.Created);

        await Look(hub, "liaisonOfficer.AT", "/liaison");
        await Look(hub, Austria, $"{Networks}/MA");
        await Look(hub, Austria, "/liaison/meetings/MTG-2026-0001");
        await Look(hub, Austria, "/liaison/meetings/MTG-2026-0099", HttpStatusCode.NotFound);
        await Wrong(hub, Austria, "/liaison/meetings/MTG-2026-0001", ("reply", "perhaps"));
        await hub.Post("commission", "/api/liaison/meetings/MTG-2026-0001/cancellation", new { explanation = Text });
        await Look(hub, Austria, "/liaison/meetings/MTG-2026-0001");
        await Look(hub, "liaisonOfficer.AT", "/liaison");
        hub.Clock.Now = hub.Clock.Now.AddDays(20);
        await hub.Post("commission", "/api/liaison/meetings/MTG-2026-0002/minutes", new { text = Text, conclusions = new[] { new { about = "NET-MA", text = Text } } });
        await Look(hub, Austria, "/liaison/meetings/MTG-2026-0002");
    }

    [Fact]
    public async Task Nothing_of_deployments_beyond_single_states_is_left_in_English()
    {
        await using var hub = await LiaisonHub.Start();
        const string Union = "/api/liaison/union-deployments";
        await hub.Post("borderAgency", Union, new { hostCountry = "MA", city = "Rabat", hostKind = "unionMission", from = "2026-01-10", until = "2026-02-10", intention = "made", duties = Text }, HttpStatusCode.Created);
        await hub.Post("commission", Union, new { by = "EUAA", hostCountry = "TN", hostKind = "internationalOrganisation", from = "2026-09-01", intention = "planned", duties = Text }, HttpStatusCode.Created);
        await hub.Post(Austria, "/api/liaison/secondments/SEC-AT-2026-0001/joint", new { partners = new[] { "DE", "FR", "IT" } });
        await hub.Post("iloCoordinator.DE", "/api/liaison/secondments/SEC-AT-2026-0001/joint/answers", new { consents = true });
        await hub.Post("iloCoordinator.IT", "/api/liaison/secondments/SEC-AT-2026-0001/joint/answers", new { consents = false });

        foreach (var role in new[] { "borderAgency", Austria, "iloCoordinator.FR" })
            await Look(hub, role, Joint);
        await Look(hub, Austria, "/api/liaison/deployments");
        await Wrong(hub, "borderAgency", Joint, ("by", "FRONTEX"), ("hostCountry", "AT"), ("hostKind", "unionMission"));
        await Wrong(hub, "borderAgency", Joint, ("by", "XX"));
        await Wrong(hub, "borderAgency", Joint, ("token", "x"));
    }

    [Fact]
    public async Task Nothing_of_the_work_of_networks_is_left_in_English()
    {
        await using var hub = await LiaisonHub.Start();
        const string Items = "/api/liaison/work/WORK-MA/items";
        await Look(hub, Austria, Work);
        await Look(hub, Austria, Morocco);
        await hub.Post(Austria, "/api/liaison/work/WORK-MA/rhythm", new { months = 3 });
        await hub.Post(Austria, "/api/liaison/work/WORK-MA/meetings", new { day = "2026-03-01" });
        await hub.Post(Austria, Items, new { kind = "task", text = Text, who = "IE", day = "2026-04-01" });
        await hub.Post(Austria, Items, new { kind = "position", text = Text });
        await hub.Post(Austria, Items, new { kind = "representation", who = "MT", day = "2026-12-31" });
        await hub.Post(Austria, Items, new { kind = "training", text = Text, day = "2026-05-04" });
        await hub.Post(Austria, "/api/liaison/work", new { region = Text, hosts = new[] { "TN", "MA" } });
        await hub.Post("liaisonOfficer.IE", $"{Items}/4/answers", new { agrees = true });

        foreach (var (role, path) in new[] { (Austria, Work), (Austria, Morocco), ("liaisonOfficer.IE", Morocco), ("contactPoint.MT", Morocco), ("contactPoint.MT", $"{Work}/WORK-MA-TN") })
            await Look(hub, role, path);
        await hub.Post("contactPoint.MT", $"{Items}/3/answers", new { agrees = true });
        await hub.Post("liaisonOfficer.IE", $"{Items}/1/end", new { done = true });
        await hub.Post(Austria, $"{Items}/4/end", new { done = false });
        await Look(hub, Austria, Morocco);
        await Look(hub, Austria, $"{Work}/WORK-XX", HttpStatusCode.NotFound);
        await Wrong(hub, Austria, Work, ("region", ""), ("hosts", "MA"));
        await Wrong(hub, Austria, Morocco, ("act", "rhythm"), ("months", "99"));
        await Wrong(hub, Austria, Morocco, ("act", "propose"), ("kind", "task"), ("text", ""));
    }

    private static async Task Look(LiaisonHub hub, string role, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        hub.Language = Bracketed.Language;
        using var answer = await hub.Send(role, HttpMethod.Get, path, accept: "text/html");
        hub.Language = null;
        answer.StatusCode.ShouldBe(status, path);
        Look(await answer.Content.ReadAsStringAsync(), $"{role} {path}");
    }

    // What the first form of a page, filled in wrongly, is answered with.
    private static async Task Wrong(LiaisonHub hub, string role, string path, params (string, string)[] fields)
    {
        var form = (await hub.Page(role, path)).QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().First();
        hub.Language = Bracketed.Language;
        using var answer = await hub.Fill(role, form, fields);
        hub.Language = null;
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, path);
        Look(await answer.Content.ReadAsStringAsync(), $"{role} {path} {fields[0]}");
    }

    private static void Look(string page, string which) => BracketedHub.Look(which, page, Written);
}
