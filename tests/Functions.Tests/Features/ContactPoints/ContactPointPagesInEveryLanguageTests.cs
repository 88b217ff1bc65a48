using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Features.ContactPoints.Keeping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>The pages of the network of document 6146/24 in a language of tests: an English word outside of brackets was forgotten (docs/decisions/0062).</summary>
public sealed class ContactPointPagesInEveryLanguageTests : IAsyncLifetime
{
    private const string Area = "/api/contact-points", AT = "ctContactPoint.AT", DE = "ctContactPoint.DE", Presidency = "presidency.CY";

    // What states write has Greek letters, so that it is told from what the hub says.
    private const string Written = "Μονάδα 1";

    // The paper's own marks, and names of systems.
    private static readonly string[] Names = ["LIMITE", "RESTREINT UE/EU RESTRICTED", "DubliNet", "VIS Mail"];

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Nothing_of_the_directory_is_left_in_English()
    {
        await Entry("AT");
        await Entry("DE");
        await hub.Post("ctContactPoint.FR", Area, Body("FR"), HttpStatusCode.Created);
        await hub.Post(DE, $"{Area}/CP-AT-1/unreached", new { channel = "telephone" }, HttpStatusCode.NoContent);

        await Look((AT, ""), (DE, "/CP-AT-1?reason=upkeep"), (AT, "/own"), ("ctContactPoint.FR", "/own"), ("ctContactPoint.SE", "/own"), (AT, "/own/form"), (AT, "/own/form?entry=CP-AT-1"), (Presidency, "/standing"));
        await Look(DE, "/CP-AT-1", HttpStatusCode.UnprocessableEntity);
        await Submit(AT, Area, ("state", "AT"), ("mailbox", "x"));

        // Nobody confirmed it for more than half a year.
        hub.Clock.Now = hub.Clock.Now.AddDays(240);
        await Look((AT, ""), (AT, "/own"));
    }

    [Fact]
    public async Task Nothing_of_the_checks_is_left_in_English()
    {
        await Entry("DE");
        var agreed = (string)(await hub.Post(AT, $"{Area}/bilaterals", new
        {
            with = "DE",
            channels = new[] { "encryptedMail" },
            groups = new[] { "noRightToStay" },
            contents = new[] { "decision" },
            language = "en",
            habits = Written,
            from = "2026-01-01",
            until = "2026-12-31",
        }, HttpStatusCode.Created))["number"]!;

        await Look((AT, "/checks"), (AT, "/checks/questions"), (AT, "/bilaterals"), (DE, "/bilaterals"), ("ctContactPoint.FR", "/bilaterals"));
        await Submit(AT, $"{Area}/checks", [.. Answers("immigrationAsylum", "yes", "2026-03-02")]);
        await hub.Post(DE, $"{Area}/bilaterals/{agreed}/confirmation", null);
        await Submit(AT, $"{Area}/checks", [.. Answers("immigrationAsylum", "yes", "2026-03-02")]);
        await Submit(AT, $"{Area}/checks", [.. Answers("counterTerrorism", "no", "2026-03-06")]);
        await Submit(AT, $"{Area}/bilaterals", ("state", "AT"), ("with", "DE"), ("from", "2026-03-01"), ("until", "2026-02-01"));
        await Look((AT, "/checks"), (AT, "/checks/CK-AT-1/slip?format=html"), (AT, "/bilaterals"));
        await hub.Post(DE, $"{Area}/bilaterals/{agreed}/ending", null);
        await Look((AT, "/bilaterals"));
    }

    [Fact]
    public async Task Nothing_of_the_map_is_left_in_English()
    {
        await Look((AT, "/arrangements"), ("ctDelegate.AT", "/arrangements/own"), ("ctDelegate.AT", "/practices"), ("ctDelegate.FR", "/overviews"));
        await Entry("AT");
        await hub.Post(Presidency, $"{Area}/campaigns", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        await hub.Post("ctDelegate.AT", $"{Area}/arrangements", new { fields = new[] { new { letter = "a", text = Written, marking = "limite", circle = "network" } } });
        await hub.Post(DE, $"{Area}/arrangements", new { notOrganisedYet = true, fields = Array.Empty<object>() });
        var practice = (string)(await hub.Post(
            "ctDelegate.AT", $"{Area}/practices",
            new { title = Written, theme = "progress", problem = Written, whatIsDone = Written, legalBase = Written, effort = Written, result = Written, conditions = Written, marking = "limite" },
            HttpStatusCode.Created))["number"]!;
        await Look((DE, "/practices"));
        await hub.Post(DE, $"{Area}/practices/{practice}/use", null);
        await hub.Post(Presidency, $"{Area}/overviews", null);

        await Look(
            ("ctDelegate.FR", "/arrangements"), ("ctDelegate.FR", "/arrangements?state=AT&state=DE&state=FR"), ("ctDelegate.AT", "/arrangements/own"), (DE, "/practices"), (AT, "/practices"),
            ("ctDelegate.FR", "/overviews"), ("ctDelegate.FR", "/overviews/OV-2026-03-05"), (Presidency, "/standing"));
        await Submit("ctDelegate.AT", $"{Area}/arrangements", ("state", "AT"));
        await Submit(Presidency, $"{Area}/campaigns", ("closesOn", "2026-03-06"));
    }

    [Fact]
    public async Task Nothing_of_the_review_is_left_in_English()
    {
        await hub.Post(Presidency, $"{Area}/reviews", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        await Look((AT, "/reviews/RV-2026"));
        await Submit(AT, $"{Area}/reviews/RV-2026/answers", ("reachable", "9"));
        foreach (var state in new[] { "AT", "DE", "FR", "IT", "ES" })
            await hub.Post($"ctContactPoint.{state}", $"{Area}/reviews/RV-2026/answers", new { reachable = 4, understood = 4, channel = 5, obstacle = "none", wouldHelp = Written }, HttpStatusCode.NoContent);
        hub.Clock.Now = new DateTimeOffset(2026, 6, 1, 6, 0, 0, TimeSpan.Zero);
        await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<EndRetention>(hub.Get<IServiceProvider>()).Run(new TimerEvent(IsPastDue: false), default);

        await Look((Presidency, "/reviews/RV-2026"), ("ctDelegate.SE", "/reviews/RV-2026"));
        await hub.Submit(Presidency, $"{Area}/reviews/RV-2026/adoption", ("conclusions", Written));
        await Look(("ctDelegate.SE", "/reviews/RV-2026"));
    }

    private Task<string> Entry(string state) => hub.HaveEntry(state, Changes);

    private static JsonObject Body(string state) => ContactHub.Body(state, Changes);

    private static (string, JsonNode?)[] Changes =>
    [
        .. new[] { "authority", "unit", "hours", "outOfHours", "deputy", "specialContact", "personName" }.Select(name => (name, (JsonNode?)JsonValue.Create(Written))),
    ];

    private static IEnumerable<(string, string)> Answers(string receiver, string informed, string on) =>
    [
        ("senderBody", "immigrationAsylum"), ("receiverBody", receiver), ("receivers", "DE"), ("group", "protection"), ("informed", informed), ("informedOn", on), ("holdsTheirContent", "no"),
        ("contents", "identity"), ("marking", "unmarked"), ("act", "national"), ("reference", "§ 29"), ("dataProtection", "yes"), ("channel", "dubliNet"), ("ownFile", "A17"),
    ];

    private async Task Look(params (string Role, string Path)[] pages)
    {
        foreach (var (role, path) in pages)
            await Look(role, path, HttpStatusCode.OK);
    }

    private async Task Look(string role, string path, HttpStatusCode status)
    {
        hub.Language = Bracketed.Language;
        var page = await hub.Text(role, Area + path, "text/html", status);
        hub.Language = null;
        Look(page, $"{role} {path}");
    }

    private async Task Submit(string role, string path, params (string, string)[] fields)
    {
        hub.Language = Bracketed.Language;
        var (_, page) = await hub.Submit(role, path, fields);
        hub.Language = null;
        Look(page, $"{role} {path}");
    }

    private static void Look(string page, string which) => BracketedHub.Look(which, page, Names);
}
