using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

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
        ("entry", "/entry", "contactPoint.AT"),
        ("desk", "/desk", "commission"), ("desk-access", "/desk/access", "commission"), ("desk-directory", "/desk/directory", "commission"), ("desk-countries", "/desk/countries", "commission"),
        ("desk-holidays", "/desk/holidays", "commission"), ("desk-forms", "/desk/forms", "commission"), ("desk-participation", "/desk/participation", "commission"), ("operate", "/operate", "administrator"),
        ("help", "/help", null), ("accessibility", "/accessibility", null), ("privacy", "/privacy", null),
    ];

    /// <summary>Puts the request that the pages show; doing it again changes nothing.</summary>
    /// <returns>Its number.</returns>
    public static async Task<string> HaveRequest(this PortalHub hub)
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
        return (string)JsonNode.Parse(said)!["reference"]!;
    }

    /// <summary>Presses Tab until this has the focus, as a person without a mouse does.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < 150; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} on {page.Url} can't be reached with the Tab key.");
    }
}
