using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Features.Situations;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Tests.Features.ContactPoints;

namespace MimFunctions.Tests.Features.Situations;

/// <summary>Situations over HTTP, as programs and people do it: opened, proposed, answered, compiled, closed with lessons.</summary>
public sealed partial class SituationsApiTests : IAsyncLifetime
{
    private const string Area = "/api/situations", First = $"{Area}/SIT-2026-0001", Page = "/situations/SIT-2026-0001", Com = "commission";

    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task From_opening_to_the_lessons_as_programs_do_it()
    {
        (await hub.Post(Com, Area, Draft(), HttpStatusCode.Created))["standing"]!.GetValue<string>().ShouldBe("open");
        await Answer("AT", 1, HttpStatusCode.NotFound, new { question = 1, figure = 3 });
        await Weeks(1);
        await Answer("AT", 1, HttpStatusCode.UnprocessableEntity, new { question = 1, figure = 3 });
        await Answer("AT", 1, HttpStatusCode.OK, Figures(3, 40));
        await Answer("AT", 1, HttpStatusCode.UnprocessableEntity, Figures(4, 40));
        var corrected = await hub.Post("contactPoint.AT", $"{First}/rounds/1/answers", new { values = Figures(4, 40), reason = "Counted late." });
        (corrected["answers"]!.AsArray().Count, corrected.ToJsonString().Contains("\"by\":\"\"", StringComparison.Ordinal)).ShouldBe((2, true));
        await Answer("FR", 1, HttpStatusCode.OK, new { question = 1, figure = 0 }, new { question = 2 }, new { question = 3, text = "Nothing new." });
        await hub.Post("contactPoint.DE", $"{First}/rounds/1/answers", new { nil = true });
        await Answer("DK", 1, HttpStatusCode.Conflict, Figures(1, 1));
        await hub.Post("expert.AT", $"{First}/rounds/1/answers", new { nil = true }, HttpStatusCode.Forbidden);
        await Weeks(2);
        foreach (var state in (await hub.Read(Com, First))["asked"]!.AsArray().Select(asked => (string)asked!))
            await Answer(state, 2, HttpStatusCode.OK, Figures(10, 1));

        var picture = await hub.Read("expert.SE", $"{First}/picture");
        picture["figures"]!.AsArray().SelectMany(figure => figure!["totals"]!.AsArray()).Select(total => $"{total!["sum"]} {total["given"]}/{total["asked"]}").ShouldBe(["4 3/26", "260 26/26", "40 1/26", "26 26/26"]);
        (await hub.Read("expert.SE", $"{First}/picture?round=1"))["rounds"]!.AsArray().Count.ShouldBe(1);
        await hub.Text("expert.SE", $"{First}/picture?round=9", status: HttpStatusCode.NotFound);
        (await hub.Text("councilReader", $"{First}/sheet")).ShouldContain("\"sum\": 260");
        await hub.Text("councilReader", $"{First}/picture", status: HttpStatusCode.Forbidden);
        await hub.Text("parliamentReader", $"{First}/sheet", status: HttpStatusCode.Forbidden);
        (await Bytes($"{First}/picture?format=docx")).ShouldBe(await Bytes($"{First}/picture?format=docx"));

        await hub.Post("contactPoint.AT", $"{First}/closure", null, HttpStatusCode.Conflict);
        await hub.Post("presidency.CY", $"{First}/extension", new { until = "2026-04-30" }, HttpStatusCode.Conflict);
        await hub.Post(Com, $"{First}/extension", new { until = "2026-03-30" }, HttpStatusCode.UnprocessableEntity);
        await hub.Post(Com, $"{First}/extension", new { until = "2026-04-30" });
        await hub.Post("contactPoint.AT", $"{First}/lessons", new { text = "Good." }, HttpStatusCode.Conflict);
        await hub.Post(Com, $"{First}/closure", null);
        await Answer("AT", 2, HttpStatusCode.Conflict, Figures(9, 9));
        await hub.Post("contactPoint.AT", $"{First}/lessons", new { text = "Definitions first." });
        await hub.Post(Com, $"{First}/summary", new { text = "Definitions belong into the first mail." });
        (await hub.Read("expert.SE", $"{Area}/participation?from=2026-01-01&to=2026-12-31"))["rounds"]!.GetValue<int>().ShouldBe(2);
        await hub.Text("expert.SE", $"{Area}/participation?from=2026", status: HttpStatusCode.BadRequest);
        Snapshot.Match(string.Join(
            "\n\n", Inside(await hub.Text("contactPoint.AT", Page, "text/html")), Inside(await hub.Text("expert.SE", $"{Page}/picture", "text/html")),
            Inside(await hub.Text("councilReader", $"{Page}/sheet", "text/html")), await Words($"{First}/picture?format=docx"), await Words($"{First}/sheet?format=docx"),
            string.Join('\n', (await hub.Text("expert.SE", $"{First}/picture?format=csv")).Split('\n').Where(line => line.Contains(",AT,", StringComparison.Ordinal) || line.Contains(",FR,", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task Nine_states_open_what_one_of_them_proposes_and_calling_again_opens_nothing_new()
    {
        using (var first = await hub.SendWithKey("contactPoint.AT", $"{Area}/proposals", JsonContent.Create(Draft()), "k1"))
            first.StatusCode.ShouldBe(HttpStatusCode.Created);
        using (var again = await hub.SendWithKey("contactPoint.AT", $"{Area}/proposals", JsonContent.Create(Draft()), "k1"))
            (await again.Content.ReadAsStringAsync()).ShouldContain("SIT-2026-0001");
        using (var other = await hub.SendWithKey("contactPoint.AT", $"{Area}/proposals", JsonContent.Create(Draft(("topic", "Another"))), "k1"))
            other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await hub.Text("contactPoint.DE", "/", "text/html")).ShouldContain("Situations that are proposed");
        foreach (var state in new[] { "BE", "BG", "CZ", "DE", "EE", "IE", "EL", "ES" })
            await hub.Post($"contactPoint.{state}", $"{First}/signatures", new { });
        (await hub.Read("expert.SE", First))["standing"]!.GetValue<string>().ShouldBe("open");
        await hub.Post("contactPoint.FR", $"{First}/signatures", new { }, HttpStatusCode.Conflict);
        await hub.Post("contactPoint.AT", $"{First}/withdrawal", null, HttpStatusCode.Conflict);
        await hub.Post("contactPoint.AT", Area, Draft(), HttpStatusCode.Forbidden);
        await hub.Post("presidency.CY", Area, Draft(), HttpStatusCode.Created);
        await hub.Post("presidency.AT", Area, Draft(), HttpStatusCode.UnprocessableEntity);
        await hub.Post(Com, Area, Draft(("rhythm", null)), HttpStatusCode.BadRequest);
        await hub.Post(Com, Area, Draft(("concerned", new JsonArray("XX"))), HttpStatusCode.BadRequest);
        await hub.Post(Com, Area, Draft(("questions", new JsonArray(new JsonObject { ["text"] = "How many?" }))), HttpStatusCode.BadRequest);
        await hub.Post(Com, $"{Area}/nothing/closure", null, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task People_open_a_drill_answer_and_close_it_on_pages_and_every_page_and_file_says_that_it_is_one()
    {
        (string, string)[] filled =
        [
            ("key", "k1"), ("topic", "Arrivals by sea"), ("background", "They have doubled."), ("concerned", "IT, MT"), ("from", "2026-03-05"), ("until", "2026-03-11"), ("rhythm", "weekly"), ("drill", "yes"),
            ("text1", "How many persons arrived?"), ("kind1", "events"), ("unit1", "persons"), ("definition1", "Registered for the first time."), ("text2", "What has changed?"), ("kind2", "words"),
        ];
        var token = await Token(Com, "/situations/open");
        var wrong = await hub.Submit(Com, "/situations/open", [token, .. filled.Where(field => field.Item1 != "unit1")]);
        (wrong.Status, wrong.Text.Contains("href=\"#text1\"", StringComparison.Ordinal), wrong.Text.Contains("What has changed?", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true, true));
        (await hub.Submit(Com, "/situations/open", filled)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "without a token");
        (await hub.Submit(Com, "/situations/open", [token, .. filled])).Text.ShouldBe(Page);
        (await hub.Submit(Com, "/situations/open", [token, .. filled])).Text.ShouldBe(Page, "sent twice it is one situation");
        await Weeks(1);

        (await hub.Text("contactPoint.AT", "/", "text/html")).ShouldContain("Rounds of situations to answer");
        var own = await Token("contactPoint.AT", $"{Page}/answer");
        (await hub.Submit("contactPoint.AT", $"{Page}/answer?round=1", own, ("answer1", "12.5"))).Text.ShouldContain("no whole number");
        (await hub.Submit("contactPoint.AT", $"{Page}/answer?round=1", own, ("answer1", "12"), ("none1", "yes"))).Text.ShouldContain("no whole number");
        (await hub.Submit("contactPoint.AT", $"{Page}/answer?round=1", own, ("answer1", ""))).Text.ShouldContain("Nothing is said");
        (await hub.Submit("contactPoint.AT", $"{Page}/answer?round=1", own, ("answer1", "1 250"), ("answer2", "More checks."))).Text.ShouldBe($"{Page}/picture?round=1");
        (await hub.Submit("contactPoint.DE", $"{Page}/answer?round=1", await Token("contactPoint.DE", $"{Page}/answer"), ("answer1", ""), ("none1", "yes"), ("note1", "Not counted."))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Page("contactPoint.AT", $"{Page}/answer")).QuerySelector("#answer1")!.GetAttribute("value").ShouldBe("1250", "what was said is there to be corrected");
        await hub.Text("contactPoint.DK", $"{Page}/answer", "text/html", HttpStatusCode.NotFound);
        await hub.Text("contactPoint.AT", $"{Page}/answer?round=7", "text/html", HttpStatusCode.NotFound);

        foreach (var (role, path) in new[] { ("contactPoint.AT", Page), ("contactPoint.AT", $"{Page}/answer"), ("expert.SE", $"{Page}/picture"), ("councilReader", $"{Page}/sheet"), ("expert.SE", "/situations") })
            (await hub.Text(role, path, "text/html")).ShouldContain("DRILL", customMessage: path);
        (await Words($"{First}/picture?format=docx"), await Words($"{First}/sheet?format=docx")).ShouldSatisfyAllConditions(both => both.Item1.ShouldContain("DRILL"), both => both.Item2.ShouldContain("DRILL"));
        using (var file = await hub.Send("expert.SE", HttpMethod.Get, $"{First}/picture?format=csv"))
            (file.Content.Headers.ContentDisposition!.FileName, (await file.Content.ReadAsStringAsync()).Contains("SIT-2026-0001,DRILL,1,", StringComparison.Ordinal)).ShouldBe(("DRILL-SIT-2026-0001-picture.csv", true));
        (await hub.Read("expert.SE", $"{Area}/participation?from=2026-01-01&to=2026-12-31"))["rounds"]!.GetValue<int>().ShouldBe(0, "a drill counts nowhere");

        var chair = await Token(Com, Page);
        (await hub.Submit(Com, $"{Page}/acts", chair, ("act", "nothing"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Com, $"{Page}/acts", ("token", "forged"), ("act", "close"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Com, $"{Page}/acts", chair, ("act", "extend"), ("until", "2026-03-01"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Com, $"{Page}/acts", chair, ("act", "close"))).Text.ShouldBe(Page);
        (await hub.Text("contactPoint.AT", "/", "text/html")).ShouldContain("Lessons to write");
        (await hub.Submit("contactPoint.AT", $"{Page}/acts", await Token("contactPoint.AT", Page), ("act", "learn"), ("lesson", "Definitions first."))).Text.ShouldBe(Page);
        (await hub.Submit(Com, $"{Page}/acts", chair, ("act", "sumUp"), ("summary", "We were quick."))).Text.ShouldBe(Page);
        Snapshot.Match(string.Join(
            "\n\n", Inside(await hub.Text(Com, Page, "text/html")), Inside(await hub.Text("contactPoint.AT", $"{Page}/answer", "text/html")), Inside(await hub.Text("contactPoint.CY", "/situations/open", "text/html")),
            Inside(await hub.Text("expert.SE", "/situations", "text/html"))));
    }

    [Fact]
    public async Task Who_reaches_what_of_a_situation()
    {
        await hub.Post(Com, Area, Draft(), HttpStatusCode.Created);
        await Weeks(1);
        string[] paths = [Area, First, $"{First}/picture", $"{First}/sheet", $"{Area}/participation?from=2026-01-01&to=2026-12-31", "/situations", "/situations/open", Page, $"{Page}/answer", $"{Page}/picture", $"{Page}/sheet"];

        Snapshot.Match(await hub.Reach(paths, "AT", "DK"));
    }

    private static JsonObject Draft(params (string Field, JsonNode? Value)[] changes)
    {
        var body = new JsonObject
        {
            ["topic"] = "Arrivals by sea",
            ["background"] = "They have doubled.",
            ["concerned"] = new JsonArray("IT", "MT"),
            ["from"] = "2026-03-05",
            ["until"] = "2026-03-31",
            ["rhythm"] = "weekly",
            ["questions"] = new JsonArray(
                new JsonObject { ["text"] = "How many persons arrived?", ["kind"] = "events", ["unit"] = "persons", ["definition"] = "Registered for the first time." },
                new JsonObject { ["text"] = "How many places are free?", ["kind"] = "level", ["unit"] = "places", ["definition"] = "Usable the same day." },
                new JsonObject { ["text"] = "What has changed?", ["kind"] = "words" }),
        };
        foreach (var (field, value) in changes)
            body[field] = value;
        return body;
    }

    private static object[] Figures(int arrivals, int places) => [new { question = 1, figure = arrivals }, new { question = 2, figure = places }];

    private async Task Answer(string state, int round, HttpStatusCode status, params object[] values) => await hub.Post($"contactPoint.{state}", $"{First}/rounds/{round}/answers", new { values }, status);

    /// <summary>The morning after the n-th week, and what the timer does then.</summary>
    private async Task Weeks(int weeks)
    {
        hub.Clock.Now = new DateTimeOffset(2026, 3, 5, 6, 0, 0, TimeSpan.Zero).AddDays(7 * weeks);
        var store = hub.Get<SituationStore>();
        foreach (var situation in await store.All(default))
            await store.Look(situation, await hub.Get<IHolidays>().Current(default), hub.Clock.Now, default);
    }

    private async Task<(string, string)> Token(string role, string path) => ("token", (await hub.Page(role, path)).QuerySelector("input[name=token]")!.GetAttribute("value")!);

    private static string Inside(string page) => Secret().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "name=\"$1\" value=\"…\"");

    [GeneratedRegex("name=\"(token|key)\" value=\"[^\"]*\"")]
    private static partial Regex Secret();

    private async Task<byte[]> Bytes(string path)
    {
        using var answer = await hub.Send(path.Contains("sheet", StringComparison.Ordinal) ? "councilReader" : "expert.SE", HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> Words(string path)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(path)), isEditable: false);
        var main = document.MainDocumentPart!;
        return string.Join(
            '\n', main.HeaderParts.Select(head => head.Header!.InnerText).Concat(main.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText)).Append($"charts: {main.ChartParts.Count()}"));
    }
}
