using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Features.Situations;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Situations;

/// <summary>Pages of situations and of bulletins in a language of tests in which no English word may stand outside of brackets.</summary>
public sealed class SituationPagesInEveryLanguageTests
{
    private const string Com = "commission", Page = "/situations/SIT-2026-0001", Api = "/api/situations/SIT-2026-0001", Bulletin = "/bulletins/2026-Q1";

    private static readonly DateTimeOffset Now = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Nothing_on_the_way_of_a_situation_is_left_in_English()
    {
        // What people wrote where nothing can be marked, and how dates of columns are cut short.
        string[] written = ["Arrivals by sea", "persons", "Mar", "Definitions first.", "Definitions belong into the first mail."];
        await using var hub = await new BracketedHub(Now).Start();
        await hub.Look("expert.SE", "/situations", written);
        foreach (var role in new[] { Com, "contactPoint.CY", "presidency.CY" })
            await hub.Look(role, "/situations/open", written);
        await hub.Look(Com, "/situations/open", "/situations/open", written, ("topic", ""), ("text1", "How many?"), ("kind1", "events"));
        await hub.Look(Com, "/situations/open", "/situations/open", written, ("concerned", "XX"));
        await hub.Post("contactPoint.AT", "/api/situations/proposals", Draft(drill: false));
        foreach (var role in new[] { "contactPoint.AT", "contactPoint.DE" })
            await hub.Look(role, Page, written);
        foreach (var state in new[] { "BE", "BG", "CZ", "DE", "EE", "IE", "EL", "ES" })
            await hub.Post($"contactPoint.{state}", $"{Api}/signatures", new { });
        await hub.Look(Com, Page, written);
        await hub.Look("expert.SE", $"{Page}/picture", written);
        await hub.Look("contactPoint.AT", $"{Page}/answer", written, HttpStatusCode.NotFound);
        await Ask(hub);
        await hub.Look("contactPoint.AT", $"{Page}/answer", written);
        await hub.Look("contactPoint.AT", $"{Page}/answer?round=1", $"{Page}/answer", written, ("answer1", "12.5"));
        await hub.Look("contactPoint.AT", $"{Page}/answer?round=1", $"{Page}/answer", written, ("answer1", ""));
        await hub.Post("contactPoint.AT", $"{Api}/rounds/1/answers", new { values = new object[] { new { question = 1, figure = 4, text = "Sea" }, new { question = 2, text = "Sea" } } });
        await hub.Post("contactPoint.AT", $"{Api}/rounds/1/answers", new { values = new[] { new { question = 1 } }, reason = "Sea" });
        await hub.Post("contactPoint.DE", $"{Api}/rounds/1/answers", new { values = new object[] { new { question = 1, figure = 4 }, new { question = 2, text = "Nothing new." } } });
        await hub.Post("contactPoint.FR", $"{Api}/rounds/1/answers", new { nil = true });
        await hub.Look("contactPoint.AT", $"{Page}/answer", [.. written, "Sea"]);
        await hub.Look("contactPoint.FR", $"{Page}/answer", written);
        foreach (var path in new[] { Page, $"{Page}/picture", $"{Page}/sheet", "/situations" })
            await hub.Look(Com, path, written);
        await hub.Look("contactPoint.DK", $"{Page}/answer", written, HttpStatusCode.NotFound);
        await hub.Look("contactPoint.AT", $"{Page}/picture?round=7", written, HttpStatusCode.NotFound);
        await hub.Look(Com, "/situations/SIT-2026-0099", written, HttpStatusCode.NotFound);
        await hub.Look(Com, $"{Page}/acts", Page, written, ("act", "nothing"));
        await hub.Look(Com, $"{Page}/acts", Page, written, ("act", "extend"), ("until", "2026-03-01"));
        await hub.Post(Com, $"{Api}/extension", new { until = "2026-04-30" });
        await hub.Post(Com, $"{Api}/closure");
        await hub.Look(Com, Page, written);
        await hub.Post("contactPoint.AT", $"{Api}/lessons", new { text = "Definitions first." });
        await hub.Post(Com, $"{Api}/summary", new { text = "Definitions belong into the first mail." });
        await hub.Look("contactPoint.AT", Page, written);
        await hub.Look(Com, "/situations", written);
    }

    [Fact]
    public async Task That_it_is_a_drill_is_said_in_every_language()
    {
        string[] written = ["Arrivals by sea", "persons", "Mar"];
        await using var hub = await new BracketedHub(Now).Start();
        await hub.Post(Com, "/api/situations", Draft(drill: true));
        await Ask(hub);
        foreach (var path in new[] { Page, $"{Page}/answer", $"{Page}/picture", $"{Page}/sheet", "/situations" })
            await hub.Look(path.EndsWith("answer", StringComparison.Ordinal) ? "contactPoint.AT" : Com, path, written);
    }

    [Fact]
    public async Task Nothing_around_the_items_of_a_bulletin_is_left_in_English()
    {
        string[] written = ["The act sets out how voluntary return is prepared."];
        await using var hub = await new BracketedHub(Now).Start();
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        await documents.Have(Communications.New(Communications.Fields(), "MIM-AT-2026-0007", at: Now));
        await documents.Have(Communications.New(Communications.Fields(("memberState", "DE"), ("measureType", "finalCourtDecision"), ("areas", new[] { "asylum" })), "MIM-DE-2026-0001", at: Now));
        await hub.Look(Com, "/bulletins", written);
        hub.Clock.Now = new(2026, 4, 10, 6, 0, 0, TimeSpan.Zero);
        await hub.Look(Com, "/bulletins", "/bulletins", written, ("quarter", "nothing"));
        await hub.Look(Com, "/bulletins", "/bulletins", written, ("quarter", "2027-Q1"));
        await hub.Look("contactPoint.AT", "/bulletins/2026-5", written, HttpStatusCode.NotFound);
        await hub.Post(Com, "/api/bulletins/2026-Q1/draft");
        await hub.Post("contactPoint.AT", "/api/bulletins/2026-Q1/items/MIM-AT-2026-0007", new { leaveOut = true });
        await hub.Post(Com, "/api/bulletins/2026-Q1/not-communicated", new { state = "FR", section = "asylum", sentence = "A law on reception was adopted.", link = "https://law.example/7" });
        foreach (var role in new[] { "contactPoint.AT", "contactPoint.DE", Com })
            await hub.Look(role, Bulletin, written);
        await hub.Look(Com, $"{Bulletin}/acts", Bulletin, written, ("act", "addMissing"), ("sentence", ""));
        await hub.Look(Com, $"{Bulletin}/acts", Bulletin, written, ("act", "nothing"));
        hub.Clock.Now = hub.Clock.Now.AddDays(15);
        await hub.Post(Com, "/api/bulletins/2026-Q1/issue", new { foreword = "Much is new." });
        await hub.Look("parliamentReader", Bulletin, written);
        await hub.Look("expert.DE", "/bulletins", written);
    }

    // The first round is asked the morning after its last day.
    private static async Task Ask(BracketedHub hub)
    {
        hub.Clock.Now = new DateTimeOffset(2026, 3, 12, 6, 0, 0, TimeSpan.Zero);
        var store = hub.Services.GetRequiredService<SituationStore>();
        foreach (var situation in await store.All(default))
            await store.Look(situation, await hub.Services.GetRequiredService<IHolidays>().Current(default), hub.Clock.Now, default);
    }

    private static object Draft(bool drill) => new
    {
        topic = "Arrivals by sea",
        background = "They have doubled.",
        concerned = new[] { "IT", "MT" },
        from = "2026-03-05",
        until = "2026-03-31",
        rhythm = "weekly",
        drill,
        questions = new object[]
        {
            new { text = "How many persons arrived?", kind = "events", unit = "persons", definition = "Registered for the first time." }, new { text = "What has changed?", kind = "words" },
        },
    };
}
