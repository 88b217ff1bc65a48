using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Features.ContactPoints.Keeping;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>The map: described by states, asked for by the Presidency, compiled; the switches and the review.</summary>
public sealed class MapApiTests : IAsyncLifetime
{
    private const string Area = "/api/contact-points";

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task The_overview_compiles_itself_and_the_same_version_always_gives_the_same_bytes()
    {
        await hub.HaveEntry("AT");
        await hub.Post("presidency.CY", $"{Area}/campaigns", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        await hub.Post("ctDelegate.AT", $"{Area}/arrangements", Arrangement("Unit one and the service meet."));
        await hub.Post("ctContactPoint.DE", $"{Area}/arrangements", new { notOrganisedYet = true, fields = Array.Empty<object>() });
        var practice = (string)(await hub.Post("ctDelegate.AT", $"{Area}/practices", new { title = "Weekly call", theme = "consultation", whatIsDone = "Both sides call." }, HttpStatusCode.Created))["number"]!;
        await hub.Post("ctContactPoint.DE", $"{Area}/practices/{practice}/use", null);
        (await hub.Read("presidency.CY", $"{Area}/campaigns"))[0]!["answered"]!.AsArray().Select(state => (string)state!).ShouldBe(["DE", "AT"]);

        var id = (string)(await hub.Post("presidency.CY", $"{Area}/overviews", null))["id"]!;
        id.ShouldBe("OV-2026-03-05");
        var word = await Bytes("presidency.CY", $"{Area}/overviews/{id}?format=docx");
        await hub.Post("ctDelegate.AT", $"{Area}/arrangements", Arrangement("Something else."));
        hub.Clock.Now = hub.Clock.Now.AddHours(3);
        await hub.Post("presidency.CY", $"{Area}/overviews", null);
        (await Bytes("presidency.CY", $"{Area}/overviews/{id}?format=docx")).ShouldBe(word);

        Snapshot.Match(string.Join(
            "\n\n", ContactHub.Content(await hub.Text("ctDelegate.FR", $"{Area}/overviews/{id}", "text/html")), ContactHub.Content(await hub.Text("ctContactPoint.DE", $"{Area}/practices", "text/html")),
            ContactHub.Content(await hub.Text("presidency.CY", $"{Area}/standing", "text/html")), ContactHub.Content(await hub.Text("ctDelegate.AT", $"{Area}/arrangements/own", "text/html"))));
        using var file = await hub.Send("councilSecretariat", HttpMethod.Get, $"{Area}/overviews/{id}?format=docx");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("LIMITE-OV-2026-03-05.docx");
        (await hub.Text("councilSecretariat", $"{Area}/overviews/{id}")).ShouldNotContain("Unit one", customMessage: "for the network only");
        (await hub.Text("ctContactPoint.FR", $"{Area}/overviews/{id}")).ShouldContain("Unit one");
        (await hub.Text("ctContactPoint.FR", $"{Area}/arrangements")).ShouldNotContain("kept at home");
    }

    [Fact]
    public async Task The_Presidency_acts_in_its_semester_only()
    {
        foreach (var (path, body) in new (string, object)[] { ("campaigns", new { closesOn = "2026-05-31" }), ("switches", new { what = "overview", value = "open" }), ("reviews", new { closesOn = "2026-05-31" }), ("overviews", new { }) })
            await hub.Post("presidency.IE", $"{Area}/{path}", body, HttpStatusCode.Conflict);
        await hub.Text("presidency.IE", $"{Area}/standing", status: HttpStatusCode.Conflict);
        await hub.Post("presidency.CY", $"{Area}/campaigns", new { closesOn = "2026-03-06" }, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Classified_leaves_a_stub_and_can_not_be_taken_back()
    {
        await hub.HaveEntry("AT");
        await hub.Post("presidency.CY", $"{Area}/switches", new { what = "contactList", value = "classified" }, HttpStatusCode.UnprocessableEntity);
        await hub.Post("presidency.CY", $"{Area}/switches", new { what = "contactList", value = "classified", askWhom = "the central registry" });

        foreach (var path in new[] { "", "/own", "/CP-AT-1?reason=upkeep", "/checks/questions", "/bilaterals" })
            (await hub.Text("ctContactPoint.AT", $"{Area}{path}", status: HttpStatusCode.Gone)).ShouldContain("the central registry");
        (await hub.Read("ctContactPoint.AT", $"{Area}/checks")).AsArray().ShouldBeEmpty();
        await hub.Text("ctContactPoint.AT", $"{Area}/arrangements");
        await hub.Post("presidency.CY", $"{Area}/switches", new { what = "contactList", value = "limite" }, HttpStatusCode.Conflict);
        (await hub.Mails(2)).Count(mail => mail.Contains("Please delete what you exported", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Once_the_overview_is_classified_nobody_is_asked_for_it_and_nothing_is_compiled()
    {
        await hub.HaveEntry("AT");
        await hub.Post("presidency.CY", $"{Area}/campaigns", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        await hub.Post("presidency.CY", $"{Area}/switches", new { what = "overview", value = "classified", askWhom = "the central registry" });

        await hub.Post("presidency.CY", $"{Area}/overviews", null, HttpStatusCode.Gone);
        foreach (var day in new[] { new DateOnly(2026, 5, 20), new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1) })
        {
            hub.Clock.Now = new DateTimeOffset(day, new TimeOnly(5, 30), TimeSpan.Zero);
            await hub.Get<RemindCampaigns>().Run(new(IsPastDue: false), default);
            await hub.Get<ProduceContactPointOverview>().Run(new(IsPastDue: false), default);
        }

        await hub.Post("presidency.IE", $"{Area}/campaigns", new { closesOn = "2026-08-31" }, HttpStatusCode.Gone);
        (await hub.Get<Campaigns>().All(default)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(campaign => campaign.ClosedAt!.Value.Month.ShouldBe(5), campaign => campaign.Reminded.ShouldBeFalse());
        (await hub.Get<Overviews>().All(default)).ShouldBeEmpty();
        (await hub.Text("presidency.IE", $"{Area}/standing", "text/html")).ShouldContain("is kept on a classified system");
    }

    [Fact]
    public async Task Once_the_contact_list_is_classified_no_state_is_said_to_have_named_nobody()
    {
        await hub.HaveEntry("AT");
        var before = (string)(await hub.Post("presidency.CY", $"{Area}/overviews", null))["id"]!;
        (await hub.Text("councilSecretariat", $"{Area}/overviews/{before}")).ShouldContain("Office of AT");
        await hub.Post("presidency.CY", $"{Area}/switches", new { what = "contactList", value = "classified", askWhom = "the central registry" });

        (await hub.Text("councilSecretariat", $"{Area}/overviews/{before}")).ShouldNotContain("Office of AT", customMessage: "also while the hub is still erasing");
        hub.Clock.Now = hub.Clock.Now.AddDays(1);
        var after = (string)(await hub.Post("presidency.CY", $"{Area}/overviews", null))["id"]!;
        var content = await hub.Read("councilSecretariat", $"{Area}/overviews/{after}");
        ((bool)content["contactsClassified"]!, content["noneNamedYet"]!.AsArray().Count).ShouldBe((true, 0));
        (await hub.Text("councilSecretariat", $"{Area}/overviews/{after}", "text/html")).ShouldContain("is kept on a classified system");
        (await hub.Read("presidency.CY", $"{Area}/standing"))[0]!["entries"].ShouldBeNull();
        (await hub.Text("presidency.CY", $"{Area}/standing", "text/html")).ShouldNotContain("states have named a contact point");
        (await hub.Read("ctContactPoint.AT", $"{Area}/arrangements"))["noneNamedYet"]!.AsArray().ShouldBeEmpty("it speaks of arrangements");
    }

    [Fact]
    public async Task On_the_wish_of_the_Presidency_there_is_another_review_in_a_year_once_the_first_has_closed()
    {
        foreach (var id in new[] { "RV-2026", "RV-2026" })
            ((string)(await hub.Post("presidency.CY", $"{Area}/reviews", new { closesOn = "2026-04-30" }, HttpStatusCode.Created))["id"]!).ShouldBe(id);
        hub.Clock.Now = new DateTimeOffset(2026, 5, 1, 6, 0, 0, TimeSpan.Zero);
        await hub.Get<EndRetention>().Run(new(IsPastDue: false), default);

        ((string)(await hub.Post("presidency.CY", $"{Area}/reviews", new { closesOn = "2026-06-20" }, HttpStatusCode.Created))["id"]!).ShouldBe("RV-2026-2");
        await hub.Post("ctContactPoint.AT", $"{Area}/reviews/RV-2026-2/answers", new { reachable = 4, understood = 4, channel = 4, obstacle = "none" }, HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_review_shows_sums_and_nothing_below_five()
    {
        await hub.Post("presidency.CY", $"{Area}/reviews", new { closesOn = "2026-05-31" }, HttpStatusCode.Created);
        foreach (var state in new[] { "AT", "DE", "FR", "IT", "ES" })
            await hub.Post($"ctContactPoint.{state}", $"{Area}/reviews/RV-2026/answers", new { reachable = 4, understood = 4, channel = 5, obstacle = "none", wouldHelp = "a glossary" }, HttpStatusCode.NoContent);
        await hub.Post("ctContactPoint.SE", $"{Area}/reviews/RV-2026/answers", new { reachable = 9, understood = 4, channel = 5, obstacle = "none" }, HttpStatusCode.UnprocessableEntity);
        (await hub.Read("ctDelegate.SE", $"{Area}/reviews/RV-2026"))["sums"].ShouldBeNull();
        var open = ContactHub.Content(await hub.Text("ctContactPoint.SE", $"{Area}/reviews/RV-2026", "text/html"));

        hub.Clock.Now = new DateTimeOffset(2026, 6, 1, 6, 0, 0, TimeSpan.Zero);
        await Retention().Run(new TimerEvent(IsPastDue: false), default);
        (await hub.Read("ctDelegate.SE", $"{Area}/reviews/RV-2026"))["sums"]!["reachable"]!.GetValue<int>().ShouldBe(20);
        await hub.Text("councilSecretariat", $"{Area}/reviews/RV-2026", status: HttpStatusCode.Conflict);
        ContactHub.Content(await hub.Text("presidency.CY", $"{Area}/reviews/RV-2026", "text/html")).ShouldContain("Adopt the report");
        (await hub.Submit("presidency.CY", $"{Area}/reviews/RV-2026/adoption", ("conclusions", "It went well."))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Read("councilSecretariat", $"{Area}/reviews/RV-2026"))["conclusions"]!.GetValue<string>().ShouldBe("It went well.");
        (await Words("councilSecretariat", $"{Area}/reviews/RV-2026?format=docx")).ShouldContain("5 states answered.");
        Snapshot.Match(open + "\n\n" + ContactHub.Content(await hub.Text("ctDelegate.SE", $"{Area}/reviews/RV-2026", "text/html")));
    }

    [Fact]
    public async Task Arrangements_stand_side_by_side_on_a_page_in_a_document_and_in_a_workbook()
    {
        await hub.Post("ctDelegate.AT", $"{Area}/arrangements", Arrangement("Unit one and the service meet."));
        await hub.Post("ctContactPoint.DE", $"{Area}/arrangements", new { notOrganisedYet = true, fields = Array.Empty<object>() });

        Snapshot.Match(string.Join(
            "\n\n", ContactHub.Content(await hub.Text("ctDelegate.FR", $"{Area}/arrangements", "text/html")), ContactHub.Content(await hub.Text("ctDelegate.FR", $"{Area}/arrangements?state=AT&state=DE&state=FR", "text/html")),
            await Words("ctDelegate.FR", $"{Area}/arrangements?format=docx"), await Cells("ctDelegate.FR", $"{Area}/arrangements?format=xlsx&state=AT&state=DE&state=FR")));
        (await Bytes("ctDelegate.FR", $"{Area}/arrangements?format=xlsx")).ShouldBe(await Bytes("ctDelegate.DE", $"{Area}/arrangements?format=xlsx"));
        await hub.Text("ctDelegate.FR", $"{Area}/arrangements?state=XX", status: HttpStatusCode.BadRequest);
        using var file = await hub.Send("ctDelegate.FR", HttpMethod.Get, $"{Area}/arrangements?format=xlsx");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("LIMITE-arrangements-2026-03-05.xlsx");
    }

    [Fact]
    public async Task The_overview_has_every_field_of_a_practice()
    {
        await hub.Post(
            "ctDelegate.AT", $"{Area}/practices",
            new { title = "Weekly call", theme = "consultation", problem = "Too slow.", whatIsDone = "Both sides call.", legalBase = "Act 5.", effort = "An hour.", result = "Faster.", conditions = "A line." }, HttpStatusCode.Created);
        await hub.Post("presidency.CY", $"{Area}/overviews", null);
        var page = await hub.Text("ctDelegate.FR", $"{Area}/overviews/OV-2026-03-05", "text/html");
        var word = await Words("ctDelegate.FR", $"{Area}/overviews/OV-2026-03-05?format=docx");
        foreach (var said in new[] { "Too slow.", "Both sides call.", "Act 5.", "An hour.", "Faster.", "A line." })
            (page.Contains(said, StringComparison.Ordinal), word.Contains(said, StringComparison.Ordinal)).ShouldBe((true, true), said);
    }

    [Fact]
    public async Task Whoever_may_not_act_for_a_state_hears_that_before_what_is_wrong_with_the_body()
    {
        await hub.HaveEntry("AT");
        foreach (var (path, body) in new[]
        {
            ("arrangements", """{ "state": "AT", "fields": 1 }"""), ("practices", """{ "state": "AT", "theme": "none such" }"""), ("bilaterals", """{ "state": "AT", "from": "soon" }"""),
            ("checks", """{ "state": "AT", "group": "none such" }"""), ("reviews/RV-2026/answers", """{ "state": "AT", "reachable": "x" }"""), ("", """{ "state": "AT", "channels": 1 }"""),
            ("CP-AT-1/code", "no JSON"), ("CP-AT-1/changes", "no JSON"),
        })
        {
            foreach (var (role, status) in new[] { ("ctContactPoint.DE", HttpStatusCode.Forbidden), ("ctContactPoint.AT", HttpStatusCode.BadRequest) })
            {
                using var answer = await hub.Send(role, HttpMethod.Post, $"{Area}/{path}".TrimEnd('/'), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
                answer.StatusCode.ShouldBe(status, $"{role} {path}: {await answer.Content.ReadAsStringAsync()}");
            }
        }

        using var large = await hub.Send("ctContactPoint.AT", HttpMethod.Post, $"{Area}/practices", new StringContent(new string('x', 200_000), System.Text.Encoding.UTF8, "application/json"));
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var list = await hub.Send("ctContactPoint.AT", HttpMethod.Post, $"{Area}/practices", new StringContent("[]", System.Text.Encoding.UTF8, "application/json"));
        list.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> Words(string role, string path)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(role, path)), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText));
    }

    private async Task<string> Cells(string role, string path)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await Bytes(role, path)), isEditable: false);
        return string.Join('\n', document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>())
            .Select(row => string.Join(" | ", row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText.Replace('\n', '/')))));
    }

    private EndRetention Retention() => Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<EndRetention>(hub.Get<IServiceProvider>());

    private static JsonObject Arrangement(string text) => new()
    {
        ["fields"] = new JsonArray(
            new JsonObject { ["letter"] = "a", ["text"] = text, ["marking"] = "limite", ["circle"] = "network" },
            new JsonObject { ["letter"] = "b", ["text"] = "Act 5.", ["marking"] = "unmarked", ["circle"] = "delegations" },
            new JsonObject { ["letter"] = "h", ["text"] = "kept at home", ["marking"] = "limite", ["circle"] = "ownState" }),
    };

    private async Task<byte[]> Bytes(string role, string path)
    {
        using var answer = await hub.Send(role, HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
