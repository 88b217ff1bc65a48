using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>What people do with the portal, in a browser and with the keyboard alone.</summary>
[Collection(PortalClasses.Name)]
public sealed class StoriesTests(PortalHub hub) : IClassFixture<PortalHub>
{
    [PortalFact]
    public async Task An_expert_searches_narrows_and_opens_a_measure_with_its_text_in_Greek()
    {
        var page = await hub.Open("expert.AT");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/measures']");
        await page.TabTo("#q");
        await page.Keyboard.TypeAsync("reunif");
        await page.Enter();

        (await page.TextContentAsync("#found")).ShouldBe("1 measure with “reunif”");
        (await page.TextContentAsync("mark"))!.ShouldBe("reunification", StringCompareShould.IgnoreCase);

        await page.Follow(".list .what");
        (await page.TextContentAsync("h1")).ShouldBe("Family reunification of refugees");
        (await page.GetAttributeAsync("td:has-text('Οικογενειακή')", "lang")).ShouldBe("el");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_contact_point_asks_and_another_answers_one_question_for_all_and_one_for_the_asker_only()
    {
        var asker = await hub.Open("contactPoint.AT");
        await asker.GotoAsync("/measures/MIM-DE-2026-0001");
        await asker.Follow("a[href$='/ask']");
        await asker.Fill("#title", "Days for leaving");
        await asker.Fill("#question", "1. How many days?\n2. Who decides?");
        await asker.Follow("main button");
        await asker.Arrived("**/api/requests/REQ-AT-2026-*");
        var request = asker.Url.Split('/')[^1];

        var answerer = await hub.Open("contactPoint.DE");
        await answerer.GotoAsync("/");
        await answerer.Follow($"a[href='/requests/{request}/answer']");
        await answerer.Fill("#answer1", "Thirty.");
        await answerer.Fill("#answer2", "An office that stays unnamed.");
        await answerer.TabTo("input[name=readers2]");
        await answerer.Keyboard.PressAsync("ArrowDown");
        await answerer.Follow("button[value=answer]");
        await answerer.Arrived($"**/api/requests/{request}");

        (await Read(asker, $"/api/requests/{request}/answers")).ShouldContain("2. An office that stays unnamed.");
        var other = await hub.Open("contactPoint.NL");
        var seen = await Read(other, $"/api/requests/{request}/answers");
        seen.ShouldContain("1. Thirty.");
        seen.ShouldNotContain("unnamed");
        foreach (var page in (IPage[])[asker, answerer, other])
            await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_contact_point_asks_for_another_date_and_learns_what_is_missing_at_the_field()
    {
        var request = await hub.HaveRequest();
        var page = await hub.Open("contactPoint.EL");
        await page.GotoAsync($"/requests/{request}/answer");
        await page.TabTo("#explanation");
        await page.Follow("button[value=date]");

        (await page.TextContentAsync("[role=alert]"))!.ShouldContain("There is no day.");
        await page.Follow("[role=alert] a");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("proposedDate");
        await page.Keyboard.TypeAsync("12202026");
        await page.Fill("#explanation", "The figures of the year come then.");
        await page.Follow("button[value=date]");
        await page.Arrived($"**/api/requests/{request}");

        var asker = await hub.Open("contactPoint.AT");
        (await Read(asker, "/")).ShouldContain("Greece proposes to answer on 20 December 2026");
        await page.Context.CloseAsync();
        await asker.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_contact_point_checks_a_form_mends_it_and_sends_it()
    {
        var form = SampleForms.Json("AT", "A return act");
        form["areas"] = new JsonArray();
        var page = await hub.Open("contactPoint.AT");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/send']");
        await Choose(page, form);
        await page.Follow("button[value=check]");
        (await page.TextContentAsync("#checked")).ShouldBe("The file would not be accepted");
        (await page.TextContentAsync(".findings.bad li strong"))!.ShouldStartWith("6 ");

        form["areas"] = new JsonArray("return");
        await Choose(page, form);
        await page.Follow("button[value=check]");
        (await page.TextContentAsync("#checked")).ShouldBe("The form would be accepted");
        await page.Follow("#checked ~ form button");
        await page.Arrived("**/send/AT/*");

        (await page.TextContentAsync("h1"))!.ShouldStartWith("Accepted as MIM-AT-2026-");
        await page.Follow(".alert a[href^='/measures/']");
        (await page.TextContentAsync("h1")).ShouldBe("A return act");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task Whoever_signs_out_sees_nothing_any_more_not_even_by_going_back()
    {
        var page = await hub.Open("contactPoint.AT");
        await page.GotoAsync("/measures/MIM-DE-2026-0001");
        await page.Follow(".who button");
        await page.Arrived("**/sign-in");
        await page.GoBackAsync();

        (await page.ContentAsync()).ShouldNotContain("Return Act");
        await page.Context.CloseAsync();
    }

    private static Task Choose(IPage page, JsonObject form) =>
        page.Choose("#file", new FilePayload { Name = "form.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(form.ToJsonString()) });

    private static async Task<string> Read(IPage page, string path)
    {
        await page.GotoAsync(path);
        return await page.TextContentAsync("main") ?? "";
    }
}
