using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>Stories 4 and 5 of issue 15: the Commission, the Presidency, an official of Parliament, a liaison officer and the operator, with the keyboard alone.</summary>
[Collection(PortalClasses.Name)]
public sealed class InstitutionStoriesTests(PortalHub hub) : IClassFixture<PortalHub>
{
    [PortalFact]
    public async Task The_Commission_puts_in_a_list_of_holidays_and_takes_it_out()
    {
        var page = await hub.Open("commission");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/desk']");
        await page.Follow("a[href='/desk/holidays']");
        await page.TabTo("#authority");
        await page.Keyboard.TypeAsync("Netherlands");
        await page.Fill("#year", "2027");
        await page.Fill("#days", "2027-01-01\n2027-04-27");
        await page.Fill("#source", "Staatscourant 2026, 1");
        await page.Follow("main form:last-of-type button");
        (await page.TextContentAsync(".list .what")).ShouldBe("The Netherlands, 2027");
        (await page.Violations()).ShouldBeEmpty();

        await page.Follow("button[name=end]");
        (await page.Locator("main .list").CountAsync()).ShouldBe(0);
        await page.GotoAsync("/desk");
        (await page.TextContentAsync("main table"))!.ShouldContain("take out the list NL 2027");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task The_Presidency_completes_the_report_on_its_semester_and_an_official_of_Parliament_reads_it()
    {
        const string Added = "Departures moved south.";
        await HaveDraft();
        var presidency = await hub.Open("presidency.CY");
        await presidency.GotoAsync("/");
        await presidency.Follow("nav a[href='/api/summaries']");
        await presidency.Follow("main a[href$='/semester-2026-1/draft']");
        (await presidency.Violations()).ShouldBeEmpty();
        if (!await presidency.Locator("#text-overview").IsVisibleAsync())
        {
            await presidency.TabTo("#overview > summary");
            await presidency.Keyboard.PressAsync("Enter");
        }

        await presidency.Fill("#text-overview", Added);
        await presidency.Follow("#overview > form button");
        await presidency.GotoAsync("/api/summaries/semester-2026-1/draft");
        await presidency.Follow("main a[href$='version=draft&format=html']");
        (await presidency.TextContentAsync("body"))!.ShouldContain(Added);
        await presidency.GotoAsync("/api/summaries/semester-2026-1/issue");
        await presidency.Follow("main form button");

        var reader = await hub.Open("parliamentReader");
        await reader.GotoAsync("/");
        await reader.Follow("nav a[href='/api/summaries']");
        await reader.Follow("main a[href*='version=1'][href$='format=html']");
        (await reader.TextContentAsync("body"))!.ShouldContain(Added);
        foreach (var page in (IPage[])[presidency, reader])
            await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task A_liaison_officer_comes_from_home_to_the_own_networks_and_the_colleagues()
    {
        var page = await hub.Open("liaisonOfficer.AT");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/liaison']");
        (await page.TextContentAsync("h1")).ShouldBe("Own networks");
        (await page.Violations()).ShouldBeEmpty();
        await page.Follow("nav a[href='/api/liaison/networks']");
        (await page.TextContentAsync("h1")).ShouldBe("Networks of immigration liaison officers");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task The_operator_sees_what_is_stuck_and_sends_it_again()
    {
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        var at = new DateTimeOffset(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);
        var mail = new MailRecord("0123", "MIM-NL-2026-0001", "communication", "AT:4f0c", at, 9, new MailStatus.Dead(at, "The mailbox is full."), []);
        await documents.TryWrite(mail.Key(), mail, null, default);
        var page = await hub.Open("administrator");
        await page.GotoAsync("/");
        await page.Follow("nav a[href='/operate']");
        await page.TabTo("input[name=mails]");
        await page.Keyboard.PressAsync("Space");

        await page.Follow("button[value=mails]");

        (await page.TextContentAsync("[role=status]"))!.ShouldContain("1 of 1 were put back");
        (await page.Violations()).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>A report came in the first half of 2026, and the Commission had the summary drawn up.</summary>
    private async Task HaveDraft()
    {
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        var at = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        var report = new LiaisonReport(new ReportNumber(MemberState.FromCode("BE")!, 2026, 1), Semester.Of(new DateOnly(2026, 5, 4)), Country.Find("SN")!, null, at, "digest", new FormFields([]), [], [], Outbox.Nothing(at));
        await documents.TryWrite(LiaisonKeys.Of(report), report, null, default);
        using var client = new HttpClient { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "commission");
        using var wanted = new StringContent("""{ "kind": "semester", "period": "2026-1" }""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/summaries", wanted);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        for (var i = 0; !(await client.GetAsync("/api/summaries/semester-2026-1?version=draft")).IsSuccessStatusCode; i++)
        {
            i.ShouldBeLessThan(1800, "the draft is drawn up within minutes");
            await Task.Delay(100);
        }
    }
}
