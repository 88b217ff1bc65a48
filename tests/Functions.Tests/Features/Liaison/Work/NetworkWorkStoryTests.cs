using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Liaison.Work;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Liaison.Work;

/// <summary>Networks that live between their meetings: by programs, on pages, on a moved clock, and with a process that dies at any port call.</summary>
public sealed partial class NetworkWorkStoryTests(ITestOutputHelper output)
{
    private const string Area = "/api/liaison/work", Morocco = $"{Area}/WORK-MA", Page = "/liaison/work/WORK-MA", Austria = "iloCoordinator.AT";

    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task States_share_tasks_agree_on_a_position_and_a_state_without_an_officer_is_invited_once_both_agreed()
    {
        await using var hub = await LiaisonHub.Start();
        (await hub.Get(Austria, Morocco))["members"]!.AsArray().Select(party => (string)party!).ShouldBe(["IE", "LU", "AT"], ignoreOrder: true, "who is posted there by what was announced");
        await hub.Post(Austria, $"{Morocco}/rhythm", new { months = 3 });
        await hub.Post(Austria, $"{Morocco}/meetings", new { day = "2026-03-01" });
        (await hub.Post(Austria, $"{Morocco}/items", new { kind = "task", text = "Collect the carriers' contacts.", who = "IE", day = "2026-04-01" }))["items"]!.AsArray().Count.ShouldBe(1);
        await hub.Post(Austria, $"{Morocco}/items", new { kind = "position", text = "Carriers are told before the summer." });
        await hub.Post("liaisonOfficer.IE", $"{Morocco}/items/2/answers", new { agrees = true });
        await hub.Post("contactPoint.MT", $"{Morocco}/items/2/answers", new { agrees = true }, HttpStatusCode.UnprocessableEntity);
        await hub.Post(Austria, $"{Morocco}/items", new { kind = "representation", who = "MT", day = "2026-12-31" });
        (await Invited(hub)).ShouldNotContain("MT");
        await hub.Post("contactPoint.MT", $"{Morocco}/items/3/answers", new { agrees = true });
        (await Invited(hub)).ShouldContain("MT");
        await hub.Post("liaisonOfficer.IE", $"{Morocco}/items/1/end", new { done = true });

        await hub.Post(Austria, $"{Area}/WORK-XX/rhythm", new { months = 3 }, HttpStatusCode.NotFound);
        await hub.Post(Austria, $"{Area}/WORK-MA-TN/rhythm", new { months = 3 }, HttpStatusCode.NotFound);
        await hub.Post(Austria, Area, new { region = "Maghreb", hosts = new[] { "MA" } }, HttpStatusCode.UnprocessableEntity);
        ((string)(await hub.Post(Austria, Area, new { region = "Maghreb", hosts = new[] { "TN", "MA" } }))["name"]!).ShouldBe("WORK-MA-TN");
        ((string)(await hub.Post(Austria, Area, new { region = "Maghreb", hosts = new[] { "MA", "TN" } }))["name"]!).ShouldBe("WORK-MA-TN");
        await hub.Post("contactPoint.MT", Area, new { region = "Sahel", hosts = new[] { "SN", "LY" } }, HttpStatusCode.UnprocessableEntity);
        await hub.Post(Austria, $"{Morocco}/items", new { kind = "gift" }, HttpStatusCode.BadRequest);
        await hub.Post(Austria, $"{Morocco}/items", new { kind = "task", who = "XX" }, HttpStatusCode.BadRequest);
        await hub.Post(Austria, $"{Morocco}/items/1/answers", new { }, HttpStatusCode.BadRequest);
        await hub.Post(Austria, $"{Morocco}/items/1/end", new { }, HttpStatusCode.BadRequest);
        await hub.Post("expert.AT", $"{Morocco}/rhythm", new { months = 3 }, HttpStatusCode.Forbidden);
        (await hub.Get("contactPoint.MT", Area)).AsArray().Select(name => (string)name!).ShouldBe(["WORK-MA", "WORK-MA-TN"]);

        Snapshot.Match(string.Join("\n\n", Inside(await hub.Text(Austria, Page, "text/html")), Inside(await hub.Text("contactPoint.MT", "/liaison/work/WORK-MA-TN", "text/html")), Inside(await hub.Text(Austria, "/liaison/work", "text/html"))));
    }

    [Fact]
    public async Task People_do_the_same_on_the_pages()
    {
        await using var hub = await LiaisonHub.Start();
        (await Do(hub, Austria, "/liaison/work", ("region", "Maghreb"), ("hosts", "MA XX"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Do(hub, Austria, "/liaison/work", ("region", "Maghreb"), ("hosts", "MA, TN"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, Austria, Page, ("act", "rhythm"), ("months", "99"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Do(hub, Austria, Page, ("act", "rhythm"), ("months", "2"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, Austria, Page, ("act", "met"), ("met", "2026-03-02"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, Austria, Page, ("act", "propose"), ("kind", "training"), ("text", "How to tell forged visas."), ("day", "2026-05-04"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, Austria, Page, ("act", "propose"), ("kind", "task"), ("text", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Do(hub, "liaisonOfficer.IE", Page, ("act", "yes"), ("item", "1"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, "liaisonOfficer.IE", Page, ("act", "no"), ("item", "1"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, "liaisonOfficer.IE", Page, ("act", "drop"), ("item", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Do(hub, Austria, Page, ("act", "drop"), ("item", "1"))).ShouldBe(HttpStatusCode.SeeOther);
        (await Do(hub, Austria, Page, ("act", "done"), ("token", "forged"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var nothing = await hub.Send(Austria, HttpMethod.Get, "/liaison/work/WORK-XX");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await hub.Get(Austria, Morocco))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Over_months_the_convenor_is_reminded_of_meetings_and_members_of_their_tasks_and_no_mail_says_what_was_written()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "IE", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        await Given(hub);
        await Begin(hub);
        for (var day = 0; day < 70; day++)
        {
            await hub.Get<RemindNetworks>().Run(Tick, default);
            await hub.Get<RemindNetworks>().Run(Tick, default);
            await hub.RunToRest();
            clock.Advance(TimeSpan.FromDays(1));
        }

        var mails = Mails(folder);
        string.Join('\n', mails.Select(Told).Order(StringComparer.Ordinal)).ShouldBe(
            """
            mim@com.example A meeting is due
            mim@com.example A meeting is due
            mim@ie.example A position
            mim@ie.example A task
            mim@ie.example A task is late
            officer-MA@ilo.example A position
            officer-MA@ilo.example A task
            officer-MA@ilo.example A task is late
            """.ReplaceLineEndings("\n"));
        mails.ShouldAllBe(mail => !mail.Contains("canary", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task After_a_crash_at_any_port_call_every_item_is_there_once_and_every_mail_is_sent_once()
    {
        var injected = await new CrashStory
        {
            Start = Start,
            Parties = ["AT", "IE", "COM"],
            Before = (hub, _, _) => Given(hub),
            Story = async (hub, clock) =>
            {
                await Begin(hub);
                await hub.RunToRest();
                if (clock.GetUtcNow() < Start.AddDays(35))
                    clock.Advance(Start.AddDays(35) - clock.GetUtcNow());
                await hub.Get<RemindNetworks>().Run(Tick, default);
                await hub.RunToRest();
            },
            Proof = async (hub, folder, where) =>
            {
                var work = (await hub.Get<NetworkWorkStore>().All(default)).ShouldHaveSingleItem(where);
                (work.Items.Count, work.Outbox.Messages.Count(message => message.Queue == LiaisonMessage.NewsQueue)).ShouldBe((2, 0), where);
                string.Join('\n', Mails(folder).Select(Told).Order(StringComparer.Ordinal)).ShouldBe(
                    "mim@com.example A meeting is due\nmim@ie.example A position\nmim@ie.example A task\nmim@ie.example A task is late\n"
                    + "officer-MA@ilo.example A position\nofficer-MA@ilo.example A task\nofficer-MA@ilo.example A task is late", where);
            },
        }.AtTheFirstCallsAndThenEvery(25);

        injected.ShouldBeGreaterThan(20);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    /// <summary>Officers of Austria and Ireland in Morocco.</summary>
    private static async Task Given(TestHub hub)
    {
        foreach (var number in new[] { "SEC-AT-2026-0001", "SEC-IE-2026-0001" })
        {
            var post = SampleSecondments.Of(number, SampleSecondments.Notice("2026-01-10", "MA", "Rabat", "2026-01-10"));
            await hub.Get<IDocumentStore>().TryWrite(LiaisonKeys.Of(post.Number), post, null, default);
        }
    }

    /// <summary>Austria sets a rhythm, gives Ireland a task and proposes a position.</summary>
    private static async Task Begin(TestHub hub)
    {
        var (store, austria, ireland) = (hub.Get<NetworkWorkStore>(), Authority.FromCode("AT")!, Authority.FromCode("IE")!);
        var work = (await store.Find("WORK-MA", default))!;
        var who = await store.Context(work, austria, "a1", default);
        await store.Change(work, stands => KeepRhythm.Set(stands, who, 1), default);
        await store.Change(work, stands => ShareItem.Propose(stands, who, new(NetworkItemKind.Task, "Canary of the task", ireland, new DateOnly(2026, 4, 1))), default);
        await store.Change(work, stands => ShareItem.Propose(stands, who, new(NetworkItemKind.Position, "Canary of the position", null, null)), default);
    }

    private static string Told(string mail)
    {
        var to = mail.Split('\n').First(line => line.StartsWith("To: ", StringComparison.Ordinal)).Split('<')[1].Split('>')[0];
        return $"{to} {(mail.Contains("was to meet by", StringComparison.Ordinal) ? "A meeting is due" : mail.Contains("was to be done by", StringComparison.Ordinal) ? "A task is late" : mail.Contains("gives your state a task", StringComparison.Ordinal) ? "A task" : "A position")}";
    }

    private static async Task<IEnumerable<string>> Invited(LiaisonHub hub) => (await hub.Get("contactPoint.MT", Morocco))["members"]!.AsArray().Select(party => (string)party!);

    private static async Task<HttpStatusCode> Do(LiaisonHub hub, string role, string path, params (string Name, string Value)[] fields)
    {
        var form = (await hub.Page(role, path)).QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().First();
        using var answer = await hub.Fill(role, form, fields);
        return answer.StatusCode;
    }

    private static string[] Mails(TempFolder folder) => Directory.Exists(folder["mail"]) ? [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)] : [];

    private static string Inside(string page) => Token().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "name=\"token\" value=\"…\"");

    [GeneratedRegex("name=\"token\" value=\"[^\"]*\"")]
    private static partial Regex Token();
}
