using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Integration.Tests.Worker;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>The pages of the portal, each with somebody who opens it.</summary>
internal static class PortalPages
{
    /// <summary>Name, address and role; null for a stranger.</summary>
    public static readonly (string Name, string Path, string? Role)[] All =
    [
        ("start", "/", null), ("home", "/", "contactPoint.EL"), ("measures", "/measures", "expert.AT"), ("search", "/measures?q=refugee", "expert.AT"),
        ("measure", "/measures/MIM-EL-2026-0001", "contactPoint.AT"), ("withheld", "/measures/MIM-NL-2026-0001", "expert.AT"), ("not-understood", "/measures?state=XX", "expert.AT"),
        ("send", "/send", "contactPoint.AT"), ("ask", "/measures/MIM-EL-2026-0001/ask", "contactPoint.AT"), ("answer", "/requests/REQ-AT-2026-0001/answer", "contactPoint.EL"),
        ("subscriptions", "/subscriptions", "expert.EL"), ("feeds", "/feeds?state=EL", "expert.AT"), ("hand-on", "/requests/REQ-AT-2026-0001/hand-on", "contactPoint.EL"),
        ("drafts", "/drafts", "contactPoint.AT"), ("draft", "/drafts/AT/{draft}", "contactPoint.AT"), ("draft-read", "/drafts/AT/{draft}", "expert.AT"), ("no-draft", "/drafts/AT/nothing", "expert.AT"),
        ("queries", "/queries?words=return", "expert.EL"), ("ask-all", "/queries/ask", "contactPoint.AT"), ("query", "/queries/QRY-AT-2026-0001", "contactPoint.AT"),
        ("answer-all", "/queries/QRY-AT-2026-0001/answer", "contactPoint.EL"), ("compilation", "/queries/QRY-AT-2026-0001/compilation", "contactPoint.EL"), ("quarter", "/queries/lists/2026-Q4", "expert.EL"), ("published", "/queries/published", "parliamentReader"),
        ("bulletins", "/bulletins", "commission"), ("bulletin", "/bulletins/2026-Q4", "contactPoint.EL"), ("data-protection", "/data-protection", "contactPoint.AT"), ("person", "/data-protection/person", "dataProtectionOfficer.AT"),
        ("situations", "/situations", "expert.EL"), ("open-situation", "/situations/open", "commission"), ("situation", "/situations/SIT-2026-0001", "contactPoint.AT"), ("picture", "/situations/SIT-2026-0001/picture", "expert.EL"),
        ("sheet", "/situations/SIT-2026-0001/sheet", "councilReader"),
        ("evaluation", "/evaluation", "commission"),
        ("entry", "/entry", "contactPoint.AT"), ("webhook", "/webhook", "contactPoint.AT"),
        ("desk", "/desk", "commission"), ("desk-access", "/desk/access", "commission"), ("desk-directory", "/desk/directory", "commission"), ("desk-countries", "/desk/countries", "commission"),
        ("desk-holidays", "/desk/holidays", "commission"), ("desk-forms", "/desk/forms", "commission"), ("desk-labels", "/desk/forms/mim-1", "commission"), ("desk-participation", "/desk/participation", "commission"), ("operate", "/operate", "administrator"),
        ("requests", "/api/requests", "contactPoint.AT"), ("request", "/api/requests/REQ-AT-2026-0001", "contactPoint.EL"), ("answers", "/api/requests/REQ-AT-2026-0001/answers", "expert.AT"),
        ("views", "/api/views/MIM-EL-2026-0001", "expert.AT"), ("communication", "/api/communications/MIM-EL-2026-0001", "contactPoint.EL"),
        ("change", "/api/communications/MIM-EL-2026-0001/change", "contactPoint.EL"), ("networks", "/api/liaison/networks", "liaisonOfficer.AT"), ("reports", "/api/liaison/reports", "commission"),
        ("officers", "/api/liaison/officers", "liaisonOfficer.AT"), ("own-networks", "/liaison", "liaisonOfficer.AT"), ("meetings-only", "/liaison", "borderAgency"), ("network-work", "/liaison/work", "iloCoordinator.AT"), ("one-network", "/liaison/work/WORK-MA", "iloCoordinator.AT"), ("joint-deployments", "/liaison/deployments", "iloCoordinator.AT"), ("board", "/board", "iloCoordinator.AT"), ("board-chair", "/board", "commission"), ("board-papers", "/board/papers", "parliamentReader"), ("deployments", "/api/liaison/deployments", "commission"), ("summaries", "/api/summaries", "commission"), ("figures", "/api/indicators", "expert.AT"), ("figures-of-one", "/api/indicators?state=EL", "expert.AT"),
        ("calendar", "/api/calendar", "contactPoint.AT"), ("status", "/api/status", "administrator"), ("directory", "/api/contact-points", "ctContactPoint.AT"),
        ("may-i-send", "/api/contact-points/checks/questions", "ctContactPoint.AT"), ("sign-in", "/sign-in", null), ("forbidden", "/send", "expert.AT"), ("nowhere", "/nowhere", null),
        ("help", "/help", null), ("accessibility", "/accessibility", null), ("privacy", "/privacy", null),
    ];

    private const string DraftTitle = "Housing for families";

    /// <summary>Puts the request that the pages show; doing it again changes nothing.</summary>
    /// <returns>Its number.</returns>
    public static Task<string> HaveRequest(this PortalHub hub) => hub.Request ??= Ask(hub);

    private static async Task<string> Ask(PortalHub hub)
    {
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.AT");
        client.DefaultRequestHeaders.Add("Idempotency-Key", "the request of the pages");
        using var body = new StringContent(
            """{ "measure": "MIM-EL-2026-0001", "title": "Who may follow", "question": "1. Who counts as family?\n2. Within which time can it be applied for?", "language": "en" }""",
            Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/requests", body);
        var said = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(said);
        await HaveQuery(client);
        await HaveBulletin(client);
        await HaveSituation(client);
        return (string)JsonNode.Parse(said)!["reference"]!;
    }

    /// <summary>The address with the draft that the pages show in its place; there is one for all tests.</summary>
    public static async Task<string> Address(this PortalHub hub, string path)
    {
        if (!path.Contains("{draft}", StringComparison.Ordinal))
            return path;
        var (drafts, austria) = (hub.Services.GetRequiredService<FormDrafts>(), MemberState.FromCode("AT")!);
        var draft = (await drafts.Open(austria, default)).FirstOrDefault(each => each.Title == DraftTitle);
        if (draft is null)
        {
            draft = await drafts.Begin(austria, FormLibrary.BuiltIn.ReportForm, null, "somebody", default);
            FormFields written = new([.. draft.Fields, new("titleEnglish", new FieldValue.One(DraftTitle)), new("areas", new FieldValue.Many(["asylum"])), new("summary", new FieldValue.One("Who may follow a refugee."))]);
            await drafts.Save(FormLibrary.BuiltIn.ReportForm, "AT", draft.Id, written, FieldMark.Read(FieldMark.OfAll(FormLibrary.BuiltIn.ReportForm, draft.Fields)), "somebody", default);
        }

        return path.Replace("{draft}", draft.Id, StringComparison.Ordinal);
    }

    /// <summary>A query to all that every state has answered, and its compilation; doing it again changes nothing.</summary>
    private static async Task HaveQuery(HttpClient client)
    {
        const string Query = "/api/queries/QRY-AT-2026-0001";
        await Say("contactPoint.AT", "/api/queries", """{ "title": "Places in return centres", "background": "A law is being prepared.", "questions": ["How many places are there?", "Who runs them?"], "theme": "return", "keywords": ["detention"], "closes": "2026-12-01" }""");
        client.DefaultRequestHeaders.Remove("Idempotency-Key");
        if ((await client.GetAsync($"{Query}/compilation")).IsSuccessStatusCode)
            return;
        await Say("contactPoint.EL", $"{Query}/responses", """{ "language": "el", "answers": [{ "question": 1, "text": "Οκτώ κέντρα.", "spread": "public" }, { "question": 2, "text": "Η αστυνομία.", "spread": "network" }] }""");
        foreach (var state in Domain.Union.MemberState.All.Where(state => state.Code is not ("AT" or "EL")))
            await Say($"contactPoint.{state.Code}", $"{Query}/responses", """{ "nothingToReport": true }""");
        await Say("contactPoint.AT", $"{Query}/compilation", """{ "summary": "Few answered." }""");

        async Task Say(string role, string path, string json)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
            using var body = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(path, body);
            answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        }
    }

    /// <summary>A draft of the bulletin of the quarter it is; there is one for all tests.</summary>
    private static async Task HaveBulletin(HttpClient client)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "commission");
        if ((await client.GetAsync("/api/bulletins/2026-Q4")).IsSuccessStatusCode)
            return;
        using var answer = await client.PostAsync("/api/bulletins/2026-Q4/draft", null);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A situation that is open; there is one for all tests.</summary>
    private static async Task HaveSituation(HttpClient client)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "commission");
        if ((await client.GetAsync("/api/situations/SIT-2026-0001")).IsSuccessStatusCode)
            return;
        using var body = new StringContent(
            """{ "topic": "Arrivals by sea", "background": "They have doubled.", "concerned": ["IT"], "from": "2026-11-12", "until": "2026-12-31", "rhythm": "weekly", "questions": [{ "text": "How many persons arrived?", "kind": "events", "unit": "persons", "definition": "Registered for the first time." }] }""",
            Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/situations", body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Keeps a picture of what the window shows; <c>UPDATE_PICTURES=1</c> puts it into docs/pictures.</summary>
    public static async Task PictureOf(this IPage page, string name)
    {
        var picture = await page.ScreenshotAsync();
        picture.Length.ShouldBeInRange(4_000, 250_000, "a picture of something, and small");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(BuiltHub.Root, "docs", "pictures")).FullName, $"portal-{name}.png"), picture);
    }
}
