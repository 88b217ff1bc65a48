using System.Net;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>What waits for the people of the network, whoever reads no mail; and how a state hears that has named nobody.</summary>
public sealed class NetworkWaitingTests : IAsyncLifetime
{
    private const string Area = "/api/contact-points";

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task What_waits_for_a_contact_point_stands_on_its_home_page_and_for_nobody_else()
    {
        await hub.HaveEntry("AT");
        await hub.Post("ctContactPoint.AT", Area, ContactHub.Body("AT", ("central", false), ("mailbox", "unit2@office.at.example")), HttpStatusCode.Created);
        await hub.Post("presidency.CY", $"{Area}/campaigns", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        await hub.Post("presidency.CY", $"{Area}/reviews", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        hub.Clock.Now = hub.Clock.Now.AddDays(1);
        await hub.Post("ctContactPoint.DE", $"{Area}/CP-AT-1/unreached", new { channel = "telephone" }, HttpStatusCode.NoContent);

        var home = await hub.Text("ctContactPoint.AT", "/", "text/html");
        foreach (var waiting in new[] { "Waits for the proof of its mailbox", "Please check CP-AT-1", "Questions to all states (MC-2026-1)", "Five questions (RV-2026)" })
            home.ShouldContain(waiting);
        home.ShouldNotContain("unit1@office");
        (await hub.Text("ctDelegate.AT", "/", "text/html")).ShouldSatisfyAllConditions(page => page.ShouldContain("Questions to all states"), page => page.ShouldNotContain("CP-AT-1"));
        foreach (var role in new[] { "contactPoint.AT", "commission", "administrator", "dataProtectionOfficer.AT" })
            (await hub.Text(role, "/", "text/html")).ShouldSatisfyAllConditions(page => page.ShouldNotContain("MC-2026-1"), page => page.ShouldNotContain("CP-AT-1"), page => page.ShouldNotContain("RV-2026"));

        await hub.Post("ctDelegate.AT", $"{Area}/arrangements", new { notOrganisedYet = true, fields = Array.Empty<object>() });
        await hub.Post("ctContactPoint.AT", $"{Area}/reviews/RV-2026/answers", new { reachable = 4, understood = 4, channel = 4, obstacle = "none" }, HttpStatusCode.NoContent);
        (await hub.Text("ctContactPoint.AT", "/", "text/html")).ShouldSatisfyAllConditions(page => page.ShouldNotContain("MC-2026-1"), page => page.ShouldNotContain("RV-2026"));
    }

    [Fact]
    public async Task A_confirmation_that_is_due_waits_with_its_last_day()
    {
        await hub.HaveEntry("AT");
        hub.Clock.Now = hub.Clock.Now.AddMonths(6).AddDays(-3);

        (await hub.Text("ctContactPoint.AT", "/", "text/html")).ShouldContain("Please confirm CP-AT-1");
        await hub.Post("presidency.IE", $"{Area}/switches", new { what = "contactList", value = "classified", askWhom = "the registry" });
        (await hub.Text("ctContactPoint.AT", "/", "text/html")).ShouldNotContain("CP-AT-1");
    }

    [Fact]
    public async Task A_campaign_reaches_a_state_that_has_named_nobody_by_its_contact_point_of_the_mechanism()
    {
        await hub.HaveEntry("AT");

        await hub.Post("presidency.CY", $"{Area}/campaigns", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);

        var mails = (await hub.Mails(3)).Where(mail => mail.Contains("Subject: Questions to all states", StringComparison.Ordinal)).ToArray();
        Unfolded(mails.Single(mail => mail.Contains("mim@de.example", StringComparison.Ordinal))).ShouldContain("Please pass this mail on to them");
        Unfolded(mails.Single(mail => mail.Contains("unit1@office.at.example", StringComparison.Ordinal))).ShouldNotContain("pass this mail on");
    }

    [Fact]
    public async Task Where_no_mailbox_of_a_state_is_read_its_contact_point_of_the_mechanism_is_asked_to_pass_that_on()
    {
        await hub.HaveEntry("AT");
        hub.Clock.Now = hub.Clock.Now.AddHours(1);

        await hub.Post("ctContactPoint.DE", $"{Area}/CP-AT-1/unreached", new { channel = "mailbox" }, HttpStatusCode.NoContent);

        var mails = (await hub.Mails(3)).Where(mail => mail.Contains("Subject: Please check CP-AT-1", StringComparison.Ordinal)).ToArray();
        mails.Length.ShouldBe(2);
        mails.Single(mail => mail.Contains("mim@at.example", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            mail => Unfolded(mail).ShouldContain("Please pass this mail on to them"), mail => mail.ShouldNotContain("unit1@office"), mail => mail.ShouldNotContain("German"));
    }

    private static string Unfolded(string mail) => string.Join(' ', mail.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
