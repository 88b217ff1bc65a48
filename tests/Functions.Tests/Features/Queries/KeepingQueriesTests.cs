using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Queries;
using MimFunctions.Features.Queries.Asking;
using MimFunctions.Features.Queries.Keeping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Queries;

/// <summary>Queries on a moved clock, and with a process that dies at any port call: each letter is sent once, whatever happens.</summary>
public sealed class KeepingQueriesTests(ITestOutputHelper output)
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2027, 2, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!, Germany = Authority.FromCode("DE")!;

    [Fact]
    public async Task From_asking_to_the_update_years_later_every_letter_is_sent_once_and_no_answer_is_in_any()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "FR", "COM", "FRONTEX", "EP").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        var query = await Ask(hub, Start);
        await hub.Get<QueryStore>().Change(query, stands => RespondToQuery.Decide(stands, new ResponseInput(Germany, Germany, "u2", null, [new QueryAnswer(1, "canary of Germany", Spread.Public)], false), clock.GetUtcNow()), default);

        // Four weeks day by day, then the compilation, then week by week until the update is asked for
        for (var day = 0; day < 30; day++)
            await Day(hub, clock, TimeSpan.FromDays(1));
        await hub.Get<QueryStore>().Change(query, stands => KeepQuery.Compile(stands, Austria, "u1", "canary of the summary", clock.GetUtcNow()), default);
        for (var week = 0; week < 112; week++)
            await Day(hub, clock, TimeSpan.FromDays(week < 4 ? 3 : 7));
        await hub.Get<QueryStore>().Change(query, stands => KeepQuery.StillHolds(stands, Austria, clock.GetUtcNow()), default);
        for (var month = 0; month < 26; month++)
            await Day(hub, clock, TimeSpan.FromDays(30));

        var mails = Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).ToArray();
        mails.GroupBy(mail => (Subject(mail), To(mail))).Where(group => group.Count() > 1).Select(group => $"{group.Key} {group.Count()}").ShouldBe(
            ["(Closes soon, mim@fr.example) 2", "(Closes soon, mim@frontex.example) 2", "(Two years old, mim@at.example) 2"], ignoreOrder: true);
        mails.GroupBy(Subject).Select(group => $"{group.Key}: {string.Join(", ", group.Select(To).Distinct().Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "Closes soon: mim@fr.example, mim@frontex.example", "Compiled: mim@com.example, mim@de.example, mim@fr.example, mim@frontex.example",
            "Queries of the first quarter of 2027: mim@at.example, mim@com.example, mim@de.example, mim@fr.example", "Query to all: mim@de.example, mim@fr.example, mim@frontex.example",
            "Ready to compile: mim@at.example", "Two years old: mim@at.example",
        ]);
        string.Concat(mails).ShouldNotContain("canary", Case.Insensitive);
        Snapshot.Match(string.Join("\n\n", mails.Where(mail => Subject(mail) == "Query to all" && (To(mail).Contains("frontex", StringComparison.Ordinal) || To(mail).Contains("mim@de", StringComparison.Ordinal)))
            .OrderBy(To, StringComparer.Ordinal).Select(mail => Body(mail))));
    }

    [Fact]
    public async Task After_a_crash_before_or_after_any_port_call_the_query_goes_on_and_every_mail_is_sent_once()
    {
        var injected = await new CrashStory { Start = Start, Parties = ["AT", "DE", "COM"], Story = Story, Proof = Proof }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(30);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        var query = (await hub.Get<QueryStore>().All(default)).ShouldHaveSingleItem(where);
        (query.Versions.Count, query.Last(Germany)!.Answers.Count, query.Outbox.Messages.Count(message => message.Queue == QueryStep.Queue)).ShouldBe((1, 1, 0), where);
        string.Join('\n', Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).Select(mail => $"{Subject(mail)} {To(mail)}").Order(StringComparer.Ordinal))
            .ShouldBe("Compiled mim@com.example\nCompiled mim@de.example\nQuery to all mim@de.example\nReady to compile mim@at.example", where);
    }

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var query = await hub.Get<QueryStore>().All(default) is [var asked, ..] ? asked.Reference : await Ask(hub, Start);
        await hub.RunToRest();
        await hub.Get<QueryStore>().Change(query, stands => RespondToQuery.Decide(stands, new ResponseInput(Germany, Germany, "u2", null, [new QueryAnswer(1, "240.", Spread.Network)], false), Start.AddDays(1)), default);
        if (clock.GetUtcNow() < Start.AddDays(25))
            clock.Advance(Start.AddDays(25) - clock.GetUtcNow());
        await hub.Get<LookAtQueries>().Run(Tick, default);
        await hub.RunToRest();
        await hub.Get<QueryStore>().Change(query, stands => KeepQuery.Compile(stands, Austria, "u1", null, clock.GetUtcNow()), default);
        await hub.RunToRest();
    }

    private static async Task<QueryReference> Ask(TestHub hub, DateTimeOffset at)
    {
        var draft = new QueryDraft(
            Austria, "u1", "Places in return centres", null, "A law is being prepared.", ["How many?", "Who runs them?"], QueryTheme.Return, [], LegalTime.DayOf(at, Austria).AddDays(21),
            [Authority.BorderAgency], null);
        return (await hub.Get<PutQuery>().Put(draft, "the-same-call", default)).Asked!.Reference;
    }

    private static async Task Day(TestHub hub, ManualClock clock, TimeSpan step)
    {
        await hub.Get<LookAtQueries>().Run(Tick, default);
        await hub.Get<LookAtQueries>().Run(Tick, default);
        await hub.Get<ListQuarterlyQueries>().Run(Tick, default);
        await hub.Get<ListQuarterlyQueries>().Run(Tick, default);
        await hub.RunToRest();
        clock.Advance(step);
    }

    private static string Subject(string mail) => Line(mail, "Subject: ").Split(':')[0];

    private static string To(string mail) => Line(mail, "To: ").Split('<')[1].Split('>')[0];

    private static string Line(string mail, string begins) => mail.Split('\n').First(line => line.StartsWith(begins, StringComparison.Ordinal))[begins.Length..].TrimEnd('\r');

    private static string Body(string mail)
    {
        var lines = mail.ReplaceLineEndings("\n");
        var text = lines[lines.IndexOf("text/plain", StringComparison.Ordinal)..];
        return text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..text.IndexOf("\n--=", StringComparison.Ordinal)];
    }
}
