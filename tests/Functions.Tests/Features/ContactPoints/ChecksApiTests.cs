using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Features.ContactPoints;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>“May I send?”: asked and answered at once, seen by the own state alone.</summary>
public sealed class ChecksApiTests : IAsyncLifetime
{
    private const string Checks = "/api/contact-points/checks";

    private ContactHub hub = null!;

    public async Task InitializeAsync()
    {
        hub = await ContactHub.Start();
        await hub.HaveEntry("DE");
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task What_may_be_sent_is_told_with_unit_and_channel_and_a_slip_without_a_person()
    {
        var ruling = await hub.Post("ctContactPoint.AT", Checks, Answers(), HttpStatusCode.Created);

        ((bool)ruling["check"]!["allowed"]!, (string)ruling["unit"]!, (string)ruling["entry"]!, ruling["reasons"]!.AsArray().Count).ShouldBe((true, "Unit 1", "CP-DE-1", 0));
        var slip = ContactHub.Content(await hub.Text("ctContactPoint.AT", $"{Checks}/CK-AT-1/slip"));
        Snapshot.Match(slip);
        slip.ShouldNotContain("2026-03-02");
        (await hub.Text("dataProtectionOfficer.AT", $"{Checks}/CK-AT-1/slip")).ShouldContain("one transmission");
    }

    [Fact]
    public async Task What_may_not_be_sent_is_told_with_every_reason_and_what_to_do_instead()
    {
        var (status, page) = await hub.Submit(
            "ctContactPoint.AT", Checks, ("senderBody", "immigrationAsylum"), ("receiverBody", "counterTerrorism"), ("receivers", "DE"), ("group", "none"), ("informed", "yes"),
            ("informedOn", "2026-03-06"), ("holdsTheirContent", "yes"), ("contents", "identity"), ("marking", "restrictedOrAbove"), ("act", "national"), ("reference", "Erika Muster"),
            ("dataProtection", "no"), ("channel", "sealedLetter"), ("ownFile", "MUSTER"));

        status.ShouldBe(HttpStatusCode.OK);
        Snapshot.Match(ContactHub.Content(page));
        (await hub.Text("ctContactPoint.AT", $"{Checks}/CK-AT-1/slip", status: HttpStatusCode.Conflict)).ShouldContain("There is no slip");
        (await Stored()).ShouldNotContain("uster", Case.Insensitive);
    }

    [Fact]
    public async Task The_page_asks_closed_questions_only()
    {
        var page = await hub.Page("ctContactPoint.AT", $"{Checks}/questions");

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        page.QuerySelectorAll("textarea").ShouldBeEmpty();
        page.QuerySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox])").Select(input => input.GetAttribute("name")).ShouldBe(["informedOn", "reference", "ownFile"]);
        page.QuerySelectorAll("input:not([type=hidden]), select").ShouldAllBe(field => page.QuerySelector($"label[for='{field.Id}']") != null);
    }

    [Fact]
    public async Task Only_the_own_state_and_its_data_protection_officer_see_a_check()
    {
        await hub.Post("ctContactPoint.AT", Checks, Answers(), HttpStatusCode.Created);

        (await hub.Read("ctContactPoint.AT", Checks)).AsArray().Count.ShouldBe(1);
        (await hub.Read("dataProtectionOfficer.AT", $"{Checks}/CK-AT-1"))["allowed"]!.GetValue<bool>().ShouldBeTrue();
        foreach (var role in new[] { "ctContactPoint.DE", "dataProtectionOfficer.DE", "presidency.AT", "ctDelegate.AT", "contactPoint.AT", "administrator", "auditor", "commission", "councilSecretariat" })
            await hub.Text(role, $"{Checks}/CK-AT-1", status: HttpStatusCode.Forbidden);
        (await hub.Read("ctContactPoint.DE", Checks)).AsArray().ShouldBeEmpty();
        await hub.Text("ctContactPoint.DE", $"{Checks}/CK-AT-99", status: HttpStatusCode.Forbidden);
        await hub.Text("ctContactPoint.AT", $"{Checks}/CK-AT-99", status: HttpStatusCode.NotFound);
        await hub.Text("ctContactPoint.AT", $"{Checks}/nothing", status: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task There_is_no_message_about_a_check_and_the_trail_has_its_outcome_alone()
    {
        await hub.Mails(1);
        await hub.Post("ctContactPoint.AT", Checks, Answers(), HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", Checks, Answers(("informed", false)), HttpStatusCode.Created);

        (await hub.Mails(1)).Length.ShouldBe(1, "the code of Germany's mailbox");
        var traced = (await hub.Trail("AT")).Where(entry => entry.Action == "check exchange").Select(entry => (entry.Subject, entry.Reason));
        traced.ShouldBe([("CK-AT-1", "allowed"), ("CK-AT-2", "not allowed: CP-9")]);
        (await hub.Trail("DE")).ShouldNotContain(entry => entry.Action == "check exchange");
        var supervised = await hub.Read("dataProtectionOfficer.AT", "/api/contact-points/trail");
        supervised.AsArray().Select(line => (string?)line!["reason"]).ShouldContain("not allowed: CP-9");
        supervised.ToJsonString().ShouldNotContain("CP-DE", Case.Sensitive);
    }

    [Fact]
    public async Task An_arrangement_that_both_confirmed_narrows_and_one_that_waits_does_not()
    {
        var number = (string)(await hub.Post(
            "ctContactPoint.AT", "/api/contact-points/bilaterals", new { with = "DE", channels = new[] { "encryptedMail" }, from = "2026-01-01" }, HttpStatusCode.Created))["number"]!;
        number.ShouldBe("BA-AT-DE-1");
        (await hub.Mails(2)).Count(mail => mail.Contains("Something waits for your confirmation", StringComparison.Ordinal)).ShouldBe(1);
        (await Allowed()).ShouldBeTrue();

        await hub.Post("ctContactPoint.AT", $"/api/contact-points/bilaterals/{number}/confirmation", null, HttpStatusCode.Conflict);
        await hub.Post("ctContactPoint.FR", $"/api/contact-points/bilaterals/{number}/confirmation", null, HttpStatusCode.Forbidden);
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/bilaterals/{number}/confirmation", null);
        (await Allowed()).ShouldBeFalse();

        (await hub.Read("ctContactPoint.FR", "/api/contact-points/bilaterals")).AsArray().ShouldBeEmpty();
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/bilaterals/{number}/opening", null);
        await hub.Post("ctContactPoint.AT", $"/api/contact-points/bilaterals/{number}/opening", null);
        (await hub.Read("ctContactPoint.FR", "/api/contact-points/bilaterals")).AsArray().Count.ShouldBe(1);
        Snapshot.Match(ContactHub.Content(await hub.Text("ctContactPoint.DE", "/api/contact-points/bilaterals", "text/html")));
        await hub.Post("ctContactPoint.DE", $"/api/contact-points/bilaterals/{number}/ending", null);
        (await Allowed()).ShouldBeTrue();
        await hub.Post("ctContactPoint.DE", "/api/contact-points/bilaterals/BA-DE-DE-1/ending", null, HttpStatusCode.BadRequest);
        await hub.Post("ctContactPoint.DE", "/api/contact-points/bilaterals/BA-DE-FR-9/ending", null, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_checks_of_the_own_state_are_a_page()
    {
        await hub.Post("ctContactPoint.AT", Checks, Answers(), HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", Checks, Answers(("receivers", new JsonArray())), HttpStatusCode.Created);

        Snapshot.Match(ContactHub.Content(await hub.Text("ctContactPoint.AT", Checks, "text/html")));
    }

    private static JsonObject Answers(params (string Field, JsonNode? Value)[] changes)
    {
        var answers = new JsonObject
        {
            ["senderBody"] = "immigrationAsylum",
            ["receiverBody"] = "immigrationAsylum",
            ["receivers"] = new JsonArray("DE"),
            ["group"] = "protection",
            ["informed"] = true,
            ["informedOn"] = "2026-03-02",
            ["holdsTheirContent"] = false,
            ["contents"] = new JsonArray("identity", "procedure"),
            ["marking"] = "unmarked",
            ["ground"] = new JsonObject { ["act"] = "national", ["reference"] = "§ 29 BFA-VG" },
            ["dataProtection"] = true,
            ["channel"] = "dubliNet",
            ["ownFile"] = "A17",
        };
        foreach (var (field, value) in changes)
            answers[field] = value;
        return answers;
    }

    private async Task<bool> Allowed() => (bool)(await hub.Post("ctContactPoint.AT", Checks, Answers(), HttpStatusCode.Created))["check"]!["allowed"]!;

    private async Task<string> Stored() => string.Join('\n', await hub.Get<IDocumentStore>().Query<JsonObject>(new DocumentQuery(ContactPointContainers.Checks), default).Select(found => found.Document.ToJsonString()).ToListAsync());
}
