using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Tests.Features.ContactPoints;

namespace MimFunctions.Tests.Features.Queries;

/// <summary>Queries to all over HTTP, as programs and people do it: asked, answered, compiled, found.</summary>
public sealed class QueriesApiTests : IAsyncLifetime
{
    private const string Area = "/api/queries", Asker = "contactPoint.AT";

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_query_goes_from_asking_to_its_compilation_and_every_circle_reads_what_may_spread_there()
    {
        var reference = await Ask();
        await Respond("DE", (1, "Seven centres.", "public"), (2, "The states.", "network"));
        await Respond("FR", (1, "canary of France", "asker"));
        await hub.Post("contactPoint.IT", $"{Area}/{reference}/responses", new { nothingToReport = true, answers = Array.Empty<object>() });
        await hub.Post(Asker, $"{Area}/{reference}/responses/FRONTEX", Body((1, "Support in nine.", "network")));
        await hub.Post(Asker, $"{Area}/{reference}/compilation", new { }, HttpStatusCode.Conflict);
        hub.Clock.Now = hub.Clock.Now.AddDays(22);
        await hub.Post("contactPoint.DE", $"{Area}/{reference}/compilation", new { }, HttpStatusCode.Forbidden);
        await hub.Post(Asker, $"{Area}/{reference}/compilation", new { summary = "Mostly the states." });

        (await Rows(Asker)).ShouldBe(["DE", "FR", "FRONTEX"]);
        (await Rows("expert.SE")).ShouldBe(["DE", "FRONTEX"]);
        (await Rows("parliamentReader")).ShouldBe(["DE"]);
        (await Rows(Asker, "?circle=public")).ShouldBe(["DE"]);
        (await hub.Read("councilReader", $"{Area}/published")).AsArray().Select(made => (string)made!["reference"]!).ShouldBe([reference]);
        (await hub.Text("parliamentReader", "/queries/published", "text/html")).ShouldContain($"/queries/{reference}/compilation?circle=public");
        Inside(await hub.Text("parliamentReader", $"/queries/{reference}/compilation", "text/html")).ShouldContain("Seven centres.");
        await hub.Text("contactPoint.DE", $"{Area}/{reference}/compilation?circle=asker", status: HttpStatusCode.NotFound);
        await hub.Text("parliamentReader", $"{Area}/{reference}/compilation?circle=network", status: HttpStatusCode.NotFound);
        await hub.Text("parliamentReader", $"{Area}/{reference}", status: HttpStatusCode.Forbidden);
        await hub.Text(Asker, $"{Area}/{reference}/compilation?version=2", status: HttpStatusCode.NotFound);
        foreach (var role in new[] { "contactPoint.DE", "expert.FR", "commission", "presidency.CY", "parliamentReader", "councilReader" })
        {
            foreach (var path in new[] { $"/queries/{reference}", $"/queries/{reference}/compilation", "/queries", "/queries?words=canary", $"{Area}?words=canary", $"{Area}/{reference}", $"{Area}/{reference}/compilation", $"{Area}/{reference}/compilation?format=docx", $"{Area}/{reference}/compilation?format=xlsx", "/" })
            {
                using var answer = await hub.Send(role, HttpMethod.Get, path);
                System.Text.Encoding.UTF8.GetString(await Unpacked(answer)).ShouldNotContain("canary of France", Case.Insensitive, $"{role} {path}");
            }
        }

        Snapshot.Match(string.Join(
            "\n\n", Inside(await hub.Text("contactPoint.SE", $"/queries/{reference}", "text/html")), Inside(await hub.Text("contactPoint.SE", $"/queries/{reference}/compilation", "text/html")),
            await Words($"{Area}/{reference}/compilation?format=docx"), await Cells($"{Area}/{reference}/compilation?format=xlsx"), await hub.Text("contactPoint.SE", $"{Area}/{reference}")));
        (await Bytes($"{Area}/{reference}/compilation?format=docx")).ShouldBe(await Bytes($"{Area}/{reference}/compilation?format=docx"));

        async Task Respond(string state, params (int, string, string)[] said) => await hub.Post($"contactPoint.{state}", $"{Area}/{reference}/responses", Body(said));
        async Task<string[]> Rows(string role, string query = "") =>
            [.. (await hub.Read(role, $"{Area}/{reference}/compilation{query}"))["rows"]!.AsArray().Select(row => (string)row!["from"]!)];
    }

    [Fact]
    public async Task People_ask_answer_and_compile_on_pages()
    {
        var page = await hub.Page(Asker, "/queries/ask");
        var token = page.QuerySelector("input[name=token]")!.GetAttribute("value")!;
        (string, string)[] filled =
        [
            ("token", token), ("key", "k1"), ("title", "Visas for students"), ("background", "A law."), ("questions", "How many?\n\nSince when?"), ("theme", "legalMigration"), ("keywords", "visa, student"),
            ("closes", "2026-03-26"), ("agencies", "FRONTEX"),
        ];
        var wrong = await hub.Submit(Asker, "/queries/ask", [.. filled.Where(field => field.Item1 != "title"), ("title", "")]);
        (wrong.Status, wrong.Text.Contains("href=\"#title\"", StringComparison.Ordinal), wrong.Text.Contains("Since when?", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true, true));
        (await hub.Submit(Asker, "/queries/ask", [.. filled.Where(field => field.Item1 != "token")])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var asked = await hub.Submit(Asker, "/queries/ask", filled);
        (asked.Status, asked.Text).ShouldBe((HttpStatusCode.SeeOther, "/queries/QRY-AT-2026-0001"));
        (await hub.Submit(Asker, "/queries/ask", filled)).Text.ShouldBe(asked.Text, "sent twice it is one query");

        var answer = await hub.Page("contactPoint.DE", $"{asked.Text}/answer");
        var done = await hub.Submit(
            "contactPoint.DE", $"{asked.Text}/answer", ("token", answer.QuerySelector("input[name=token]")!.GetAttribute("value")!), ("answer1", "Some 300."), ("spread1", "public"), ("answer2", "Since May."), ("spread2", "asker"));
        (done.Status, done.Text).ShouldBe((HttpStatusCode.SeeOther, asked.Text));
        (await hub.Page("contactPoint.DE", $"{asked.Text}/answer")).QuerySelector("#answer1")!.TextContent.Trim().ShouldBe("Some 300.", "what was said is there to be changed");
        var blank = await hub.Submit("contactPoint.DE", $"{asked.Text}/answer", ("token", answer.QuerySelector("input[name=token]")!.GetAttribute("value")!), ("answer1", ""));
        (blank.Status, blank.Text.Contains("href=\"#answer1\"", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        await hub.Text("commission", $"{asked.Text}/answer", "text/html", HttpStatusCode.Forbidden);
        await hub.Text(Asker, $"{asked.Text}/answer", "text/html", HttpStatusCode.NotFound);
        await hub.Text("commission", $"{asked.Text}/answer/FRONTEX", "text/html", HttpStatusCode.Forbidden);
        (await hub.Text("contactPoint.FR", "/", "text/html")).ShouldContain("Queries you may answer");
        (await hub.Text("contactPoint.DE", "/", "text/html")).ShouldNotContain("Queries you may answer", customMessage: "it has answered");

        hub.Clock.Now = hub.Clock.Now.AddDays(22);
        var own = await hub.Page(Asker, asked.Text);
        var fresh = own.QuerySelector("input[name=token]")!.GetAttribute("value")!;
        (await hub.Text(Asker, "/", "text/html")).ShouldContain("Queries to compile");
        (await hub.Submit(Asker, $"{asked.Text}/acts", ("token", fresh), ("act", "nothing"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Asker, $"{asked.Text}/acts", ("token", "forged"), ("act", "compile"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Asker, $"{asked.Text}/acts", ("token", fresh), ("act", "compile"), ("summary", "Few."))).Text.ShouldBe($"{asked.Text}/compilation");
        (await hub.Submit(Asker, $"{asked.Text}/acts", ("token", fresh), ("act", "withdraw"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Snapshot.Match(string.Join(
            "\n\n", Inside(await hub.Text(Asker, "/queries/ask?again=QRY-AT-2026-0001", "text/html")), Inside(await hub.Text("contactPoint.FR", $"{asked.Text}/answer", "text/html")),
            Inside(await hub.Text(Asker, asked.Text, "text/html")), Inside(await hub.Text("contactPoint.FR", "/queries?words=visa", "text/html")), Inside(await hub.Text("contactPoint.FR", "/queries/lists/2026-Q1", "text/html"))));
    }

    [Fact]
    public async Task Has_anyone_asked_this_and_what_was_asked_in_a_quarter()
    {
        var reference = await Ask();
        (await hub.Read("expert.FR", $"{Area}?words=return cent")).AsArray().Select(query => (string)query!["reference"]!).ShouldBe([reference]);
        (await hub.Read("expert.FR", $"{Area}?words=visa")).AsArray().ShouldBeEmpty();
        (await hub.Read("expert.FR", $"{Area}?theme=asylum")).AsArray().ShouldBeEmpty();
        await hub.Text("expert.FR", $"{Area}?theme=none", status: HttpStatusCode.BadRequest);
        await hub.Text("expert.FR", "/queries?theme=none", "text/html", HttpStatusCode.BadRequest);
        (await hub.Read("expert.FR", $"{Area}/lists/2026-Q1"))["asked"]!.AsArray().Count.ShouldBe(1);
        (await hub.Read("expert.FR", $"{Area}/lists/2026-Q2"))["asked"]!.AsArray().ShouldBeEmpty();
        await hub.Text("expert.FR", $"{Area}/lists/2026-5", status: HttpStatusCode.BadRequest);
        await hub.Text("expert.FR", "/queries/lists/2026-5", "text/html", HttpStatusCode.NotFound);
        await hub.Text("expert.FR", $"{Area}/QRY-AT-2026-0009", status: HttpStatusCode.NotFound);
        await hub.Text("expert.FR", "/queries/nothing", "text/html", HttpStatusCode.NotFound);
        await hub.Post("commission", $"{Area}/{reference}/withdrawal", null, HttpStatusCode.Forbidden);
        await hub.Post(Asker, $"{Area}/{reference}/holds", null, HttpStatusCode.Conflict);
        await hub.Post(Asker, $"{Area}/{reference}/withdrawal", null);
        (await hub.Read("expert.FR", Area)).AsArray().ShouldBeEmpty();
        await hub.Post("contactPoint.DE", $"{Area}/{reference}/responses", Body((1, "Late.", "network")), HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_stands_against_a_query_is_said_at_once()
    {
        var refused = await hub.Post(Asker, Area, new { title = "", background = "", questions = Array.Empty<string>(), closes = "2026-03-06" }, HttpStatusCode.UnprocessableEntity);
        refused["refusals"]!.AsArray().Select(why => (string)why!["rule"]!).ShouldBe(["QRY-1", "QRY-2", "QRY-4", "QRY-3", "QRY-6"]);
        await hub.Post(Asker, Area, Draft(("agencies", new JsonArray("NOBODY"))), HttpStatusCode.BadRequest);
        await hub.Post(Asker, Area, Draft(("updates", "nothing")), HttpStatusCode.BadRequest);
        await hub.Post(Asker, Area, Draft(("asker", "DE")), HttpStatusCode.Forbidden);
        await hub.Post("expert.AT", Area, Draft(), HttpStatusCode.Forbidden);
        var reference = await Ask();
        await hub.Post("contactPoint.DE", $"{Area}/{reference}/responses", Body((7, "No such question.", "network")), HttpStatusCode.UnprocessableEntity);
        await hub.Post("contactPoint.DE", $"{Area}/{reference}/responses/FRONTEX", Body((1, "Not ours.", "network")), HttpStatusCode.Forbidden);
        await hub.Post(Asker, $"{Area}/{reference}/responses/NOBODY", Body((1, "x", "network")), HttpStatusCode.BadRequest);
        await hub.Post(Asker, $"{Area}/{reference}/responses/DE", Body((1, "In its name.", "network")), HttpStatusCode.Conflict);
        await hub.Post("contactPoint.DE", $"{Area}/QRY-AT-2026-0099/responses", Body((1, "x", "network")), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_reaches_what_of_Austrias_query()
    {
        var reference = await Ask();
        hub.Clock.Now = hub.Clock.Now.AddDays(22);
        await hub.Post(Asker, $"{Area}/{reference}/compilation", new { });
        string[] paths = [Area, $"{Area}/{reference}", $"{Area}/{reference}/compilation", $"{Area}/lists/2026-Q1", "/queries", "/queries/ask", $"/queries/{reference}", $"/queries/{reference}/compilation", $"/queries/{reference}/answer", $"/queries/{reference}/answer/FRONTEX", "/queries/lists/2026-Q1", "/queries/published", $"{Area}/published"];

        Snapshot.Match(await hub.Reach(paths, "AT", "DE"));
    }

    private static JsonObject Draft(params (string Field, JsonNode? Value)[] changes)
    {
        var body = new JsonObject
        {
            ["title"] = "Places in return centres",
            ["onBehalfOf"] = "Ministry of the Interior",
            ["background"] = "A law is being prepared.",
            ["questions"] = new JsonArray("How many places are there?", "Who runs them?"),
            ["theme"] = "return",
            ["keywords"] = new JsonArray("return centre"),
            ["closes"] = "2026-03-26",
            ["agencies"] = new JsonArray("FRONTEX"),
        };
        foreach (var (field, value) in changes)
            body[field] = value;
        return body;
    }

    private static object Body(params (int Question, string Text, string Spread)[] said) => new { answers = said.Select(answer => new { question = answer.Question, text = answer.Text, spread = answer.Spread }) };

    private async Task<string> Ask() => (string)(await hub.Post(Asker, Area, Draft(), HttpStatusCode.Created))["reference"]!;

    private static string Inside(string page) => System.Text.RegularExpressions.Regex.Replace(
        page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "name=\"(token|key)\" value=\"[^\"]*\"", "name=\"$1\" value=\"…\"");

    private async Task<byte[]> Bytes(string path)
    {
        using var answer = await hub.Send("contactPoint.SE", HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>What stands in a file: of a package every part, else its bytes.</summary>
    private static async Task<byte[]> Unpacked(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes is not [(byte)'P', (byte)'K', ..])
            return bytes;
        using var package = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var all = new MemoryStream();
        foreach (var entry in package.Entries)
        {
            await using var part = await entry.OpenAsync();
            await part.CopyToAsync(all);
        }

        return all.ToArray();
    }

    private async Task<string> Words(string path)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(path)), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText));
    }

    private async Task<string> Cells(string path)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await Bytes(path)), isEditable: false);
        return string.Join('\n', document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>())
            .Select(row => string.Join(" | ", row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText.Replace('\n', '/')))));
    }
}
