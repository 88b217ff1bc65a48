using System.Net;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.ContactPoints;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Bulletins;

/// <summary>The bulletin over HTTP, as programs and people meet it: drafted, amended, completed, issued, read.</summary>
public sealed class BulletinsApiTests : IAsyncLifetime
{
    private const string Area = "/api/bulletins/2026-Q1", Page = "/bulletins/2026-Q1", Issuer = "commission";

    private ContactHub hub = null!;

    public async Task InitializeAsync()
    {
        hub = await ContactHub.Start();
        await Have("MIM-AT-2026-0007", ("restrictedFields", new[] { "titleEnglish", "summaryEnglish", "originalTextUrl", "remarks" }), ("titleEnglish", "canary title"), ("summaryEnglish", "canary summary"),
            ("originalTextUrl", "https://canary.example/1"), ("remarks", "canary remarks"));
        await Have("MIM-DE-2026-0001", ("memberState", "DE"), ("measureType", "finalCourtDecision"), ("areas", new[] { "asylum" }));
        await Have("MIM-EL-2026-0001", ("memberState", "EL"), ("areas", new[] { "asylum" }), ("summaryEnglish", "A second reception centre was opened. It has 400 places."));
        await Have("MIM-NL-2026-0001", ("memberState", "NL"), ("madePublicOn", "2026-04-02"), ("titleEnglish", "canary of the next quarter"));
        hub.Clock.Now = new DateTimeOffset(2026, 4, 10, 6, 0, 0, TimeSpan.Zero);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task From_the_draft_to_the_issue_as_programs_do_it()
    {
        await hub.Text("contactPoint.AT", Area, status: HttpStatusCode.NotFound);
        await hub.Post("contactPoint.AT", $"{Area}/draft", null, HttpStatusCode.Forbidden);
        (await hub.Post(Issuer, $"{Area}/draft", null))["items"]!.AsArray().Select(item => (string)item!["item"]!).ShouldBe(["MIM-EL-2026-0001", "MIM-AT-2026-0007", "MIM-DE-2026-0001"]);
        await hub.Post(Issuer, "/api/bulletins/2026-Q3/draft", null, HttpStatusCode.UnprocessableEntity);
        await hub.Post(Issuer, "/api/bulletins/2026-5/draft", null, HttpStatusCode.BadRequest);
        await hub.Text("contactPoint.AT", "/api/bulletins/2026-5", status: HttpStatusCode.BadRequest);

        await hub.Post("contactPoint.AT", $"{Area}/items/MIM-AT-2026-0007", new { sentence = "Voluntary return is prepared anew." });
        await hub.Post("contactPoint.AT", $"{Area}/items/MIM-DE-2026-0001", new { leaveOut = true }, HttpStatusCode.Forbidden);
        await hub.Post("contactPoint.AT", $"{Area}/items/MIM-AT-2026-0099", new { leaveOut = true }, HttpStatusCode.UnprocessableEntity);
        await hub.Post("contactPoint.DE", $"{Area}/items/MIM-DE-2026-0001", new { }, HttpStatusCode.BadRequest);
        await hub.Post("contactPoint.DE", $"{Area}/items/MIM-DE-2026-0001", new { sentence = "x", leaveOut = true }, HttpStatusCode.BadRequest);
        await hub.Post("expert.DE", $"{Area}/items/MIM-DE-2026-0001", new { leaveOut = true }, HttpStatusCode.Forbidden);
        await hub.Post(Issuer, $"{Area}/not-communicated", new { state = "FR", section = "asylum", sentence = "A law on reception was adopted.", link = "https://law.example/7" });
        await hub.Post(Issuer, $"{Area}/not-communicated", new { state = "IT", section = "return", sentence = "A bill was tabled.", link = "https://law.example/8" });
        (await hub.Post(Issuer, $"{Area}/not-communicated/2/removal", null))["notCommunicated"]!.AsArray().Count.ShouldBe(1);
        await hub.Post(Issuer, $"{Area}/not-communicated/two/removal", null, HttpStatusCode.BadRequest);
        await hub.Post("contactPoint.FR", $"{Area}/not-communicated", new { state = "FR" }, HttpStatusCode.Forbidden);
        await hub.Post(Issuer, $"{Area}/issue", new { foreword = "Much is new." }, HttpStatusCode.Conflict);

        await hub.Text("parliamentReader", Area, status: HttpStatusCode.NotFound);
        (await hub.Read("parliamentReader", "/api/bulletins")).AsArray().ShouldBeEmpty("nobody but who amends and issues knows of a draft");
        (await Words("contactPoint.AT")).ShouldContain("not yet communicated");
        hub.Clock.Now = hub.Clock.Now.AddDays(15);
        await hub.Post("contactPoint.AT", $"{Area}/items/MIM-AT-2026-0007", new { leaveOut = true }, HttpStatusCode.Conflict);
        await hub.Post(Issuer, $"{Area}/issue", new { foreword = "Much is new." });
        await hub.Post(Issuer, $"{Area}/not-communicated", new { state = "IT", section = "return", sentence = "A bill was tabled.", link = "https://law.example/8" }, HttpStatusCode.Conflict);

        (await hub.Read("parliamentReader", "/api/bulletins")).AsArray().Count.ShouldBe(1);
        Snapshot.Match(string.Join("\n\n", Inside(await hub.Text("parliamentReader", Page, "text/html")), Inside(await hub.Text("expert.DE", Page, "text/html")), await Words("parliamentReader"), await hub.Text("councilReader", Area)));
        (await Bytes("expert.DE")).ShouldBe(await Bytes("councilReader"), "the same bulletin gives the same bytes");
        var told = await hub.Get<IEnumerable<ITellsSubscribers>>().ToAsyncEnumerable().SelectMany(feature => feature.Between(hub.Clock.Now, hub.Clock.Now.AddMinutes(1), default)).ToListAsync();
        told.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            news => news.Title.Text.ShouldBe("Bulletin of the first quarter of 2026"), news => news.Path.ShouldBe("bulletins/2026-Q1"),
            news => news.Detail.ToString().ShouldBe("Common European Asylum System: 2 · Irregular migration and return: 1 · Court decisions: 1"));
    }

    [Fact]
    public async Task Nothing_that_was_narrowed_reaches_anybody_by_it()
    {
        await hub.Post(Issuer, $"{Area}/draft", null);
        await Never("canary", "contactPoint.AT", "contactPoint.DE", Issuer);
        hub.Clock.Now = hub.Clock.Now.AddDays(15);
        await hub.Post(Issuer, $"{Area}/issue", new { });
        await Never("canary", "contactPoint.AT", "expert.DE", "parliamentReader", "councilReader", Issuer);

        // Greece narrows its summary and Germany withdraws after the issue: what the hub shows from now on follows
        await Change("MIM-EL-2026-0001", found => found with
        {
            Fields = Communications.Fields(("memberState", "EL"), ("areas", new[] { "asylum" }), ("summaryEnglish", "A second reception centre was opened."), ("restrictedFields", new[] { "summaryEnglish" })),
            History = [new CommunicationEvent.Corrected(hub.Clock.Now, "u1", "Narrower.", ["restrictedFields"], Domain.Forms.FormFields.None)],
        });
        await Change("MIM-DE-2026-0001", found => found with { History = [new CommunicationEvent.Withdrawn(hub.Clock.Now, "u1", "By mistake.")] });
        await Never("reception centre", "contactPoint.AT", "parliamentReader");
        (await hub.Read("parliamentReader", Area))["items"]!.AsArray().Select(item => (string)item!["item"]!).ShouldBe(["MIM-EL-2026-0001", "MIM-AT-2026-0007"]);
    }

    [Fact]
    public async Task People_amend_complete_and_issue_on_pages()
    {
        var list = await hub.Page(Issuer, "/bulletins");
        var token = Token(list);
        (await hub.Submit(Issuer, "/bulletins", ("token", token), ("quarter", "nothing"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Issuer, "/bulletins", ("token", token), ("quarter", "2027-Q1"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Issuer, "/bulletins", ("token", "forged"), ("quarter", "2026-Q1"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit(Issuer, "/bulletins", ("token", token), ("quarter", "2026-Q1"))).Text.ShouldBe(Page);
        (await hub.Text("contactPoint.AT", "/", "text/html")).ShouldContain("Bulletin items you may amend");
        await hub.Text("expert.AT", Page, "text/html", HttpStatusCode.NotFound);
        await hub.Text("contactPoint.AT", "/bulletins/2026-5", "text/html", HttpStatusCode.NotFound);

        var own = Token(await hub.Page("contactPoint.AT", Page));
        Task<(HttpStatusCode Status, string Text)> Act(params (string, string)[] fields) => hub.Submit("contactPoint.AT", $"{Page}/acts", [("token", own), .. fields]);
        (await Act(("act", "amend"), ("item", "MIM-AT-2026-0007"), ("sentence-MIM-AT-2026-0007", "Anew."))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var wrong = await Act(("act", "amend"), ("item", "MIM-AT-2026-0007"), ("sentence-MIM-AT-2026-0007", ""));
        (wrong.Status, wrong.Text.Contains("href=\"#sentence-MIM-AT-2026-0007\"", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        (await Act(("act", "amend"), ("item", "MIM-DE-2026-0001"), ("sentence-MIM-DE-2026-0001", "Theirs."))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Act(("act", "issue"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Submit("contactPoint.AT", $"{Page}/acts", ("token", "forged"), ("act", "leaveOut"), ("item", "MIM-AT-2026-0007"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hub.Submit("contactPoint.DE", $"{Page}/acts", ("token", Token(await hub.Page("contactPoint.DE", Page))), ("act", "leaveOut"), ("item", "MIM-DE-2026-0001"))).Status.ShouldBe(HttpStatusCode.SeeOther);

        var desk = Token(await hub.Page(Issuer, Page));
        Task<(HttpStatusCode Status, string Text)> Keep(params (string, string)[] fields) => hub.Submit(Issuer, $"{Page}/acts", [("token", desk), .. fields]);
        (await Keep(("act", "addMissing"), ("state", "FR"), ("section", "return"), ("sentence", "A bill was tabled."), ("link", "https://law.example/8"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Keep(("act", "addMissing"), ("sentence", "Kept as it was typed."))).Text.ShouldContain("Kept as it was typed.");
        (await Keep(("act", "takeOut"), ("item", "1"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Keep(("act", "addMissing"), ("state", "FR"), ("section", "return"), ("sentence", "A bill was tabled."), ("link", "https://law.example/8"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await Keep(("act", "nothing"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Keep(("act", "issue"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity, "the states have their time");
        Snapshot.Match(string.Join("\n\n", Inside(await hub.Text("contactPoint.AT", Page, "text/html")), Inside(await hub.Text(Issuer, Page, "text/html")), Inside(await hub.Text(Issuer, "/bulletins", "text/html"))));

        hub.Clock.Now = hub.Clock.Now.AddDays(15);
        (await hub.Text(Issuer, "/", "text/html")).ShouldContain("Bulletins to issue");
        desk = Token(await hub.Page(Issuer, Page));
        (await Keep(("act", "issue"), ("foreword", "Much is new."))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await hub.Text("expert.AT", "/", "text/html")).ShouldContain("Bulletin of the first quarter of 2026");
        (await hub.Text("expert.AT", "/subscriptions", "text/html")).ShouldContain("Quarterly bulletin");
    }

    [Fact]
    public async Task Who_reaches_what_of_a_draft_and_of_an_issued_bulletin()
    {
        await hub.Post(Issuer, $"{Area}/draft", null);
        List<string> table = [];
        await Reach("draft");
        hub.Clock.Now = hub.Clock.Now.AddDays(15);
        await hub.Post(Issuer, $"{Area}/issue", new { });
        await Reach("issued");
        Snapshot.Match(string.Join('\n', table));

        async Task Reach(string standing)
        {
            foreach (var path in new[] { "/api/bulletins", Area, "/bulletins", Page })
            {
                List<string> reach = [];
                foreach (var role in Enum.GetValues<Role>())
                {
                    foreach (var state in Grant.IsOfState(role) ? new[] { "AT", "DE" } : [""])
                    {
                        var grant = Grant.Of(role, state.Length == 0 ? null : MemberState.FromCode(state));
                        using var answer = await hub.Send($"{grant}", HttpMethod.Get, path);
                        if (answer.StatusCode == HttpStatusCode.OK)
                            reach.Add($"{grant}");
                    }
                }

                table.Add($"{standing} {path}\n  {string.Join(", ", reach)}");
            }
        }
    }

    private async Task Have(string reference, params (string Id, object? Value)[] changes) =>
        await hub.Get<IDocumentStore>().Have(Communications.New(Communications.Fields(changes), reference, at: new DateTimeOffset(2026, 3, 6, 9, 30, 0, TimeSpan.Zero)));

    private async Task Change(string reference, Func<Submission, Submission> change)
    {
        var documents = hub.Get<IDocumentStore>();
        var found = (await documents.FindCommunication(Reference.Parse(reference)!, default))!;
        (await documents.TryWrite(SubmissionQueries.Key(found.Document), change(found.Document), found.ETag, default)).ShouldNotBeNull();
    }

    private async Task Never(string canary, params string[] roles)
    {
        foreach (var role in roles)
        {
            foreach (var said in new[] { await hub.Text(role, Area), Inside(await hub.Text(role, Page, "text/html")), await Words(role) })
                said.ShouldNotContain(canary, Case.Insensitive, role);
        }

        var mails = Directory.Exists(hub.Folder["mail"]) ? Directory.GetFiles(hub.Folder["mail"], "*.eml").Select(File.ReadAllText) : [];
        string.Concat(mails).ShouldNotContain(canary, Case.Insensitive);
    }

    private async Task<byte[]> Bytes(string role)
    {
        using var answer = await hub.Send(role, HttpMethod.Get, $"{Area}?format=docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> Words(string role)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(role)), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText));
    }

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("input[name=token]")!.GetAttribute("value")!;

    private static string Inside(string page) => System.Text.RegularExpressions.Regex.Replace(
        page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "name=\"token\" value=\"[^\"]*\"", "name=\"token\" value=\"…\"");
}
