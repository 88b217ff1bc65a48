using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.Situations;
using MimFunctions.Features.Situations.Keeping;
using MimFunctions.Features.Situations.Opening;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Situations;

/// <summary>Situations on a moved clock, and with a process that dies at any port call: each letter is sent once, whatever happens.</summary>
public sealed class KeepingSituationsTests(ITestOutputHelper output)
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2027, 2, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!, Germany = Authority.FromCode("DE")!;
    private static readonly SituationActor Commission = new("c1", true, false, []);

    [Fact]
    public async Task A_drill_of_three_days_asks_reminds_and_compiles_each_day_and_every_letter_says_that_it_is_one()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        var situation = (await hub.Get<PutSituation>().Put(Draft(SituationRhythm.Daily, isDrill: true, days: 3), "the-same-call", default)).Put!;
        var store = hub.Get<SituationStore>();
        for (var hour = 0; hour < 24 * 13; hour += hour < 24 * 4 ? 2 : 24)
        {
            await hub.Get<LookAtSituations>().Run(Tick, default);
            await hub.Get<LookAtSituations>().Run(Tick, default);
            await hub.RunToRest();
            if (hour == 30)
                await store.ChangeRound(situation.Reference, 1, round => AnswerRound.Decide(situation, round, new RoundInput(Austria, "a1", false, [new RoundValue(1, 987_654, "canary")], null), clock.GetUtcNow()), default);
            clock.Advance(TimeSpan.FromHours(hour < 24 * 4 ? 2 : 24));
        }

        await store.Change(situation.Reference, stands => KeepSituation.Close(stands, Commission, clock.GetUtcNow()), default);
        await store.Change(situation.Reference, stands => KeepSituation.SumUp(stands, Commission, "canary of the lesson", clock.GetUtcNow()), default);
        await hub.RunToRest();

        var mails = Mails(folder);
        mails.Select(mail => $"{Subject(mail)} {To(mail)}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "Lessons learnt mim@at.example", "Lessons learnt mim@com.example", "Lessons learnt mim@de.example",
            "Picture of round 1 mim@com.example", "Picture of round 2 mim@com.example", "Picture of round 3 mim@com.example",
            "Round 1 ends soon mim@at.example", "Round 1 ends soon mim@de.example", "Round 1 mim@at.example", "Round 1 mim@de.example",
            "Round 2 ends soon mim@at.example", "Round 2 ends soon mim@de.example", "Round 2 mim@at.example", "Round 2 mim@de.example",
            "Round 3 ends soon mim@at.example", "Round 3 ends soon mim@de.example", "Round 3 mim@at.example", "Round 3 mim@de.example",
            "Situation closed mim@at.example", "Situation closed mim@com.example", "Situation closed mim@de.example", "Situation ends mim@com.example",
            "Situation opened mim@at.example", "Situation opened mim@com.example", "Situation opened mim@de.example", "Situation to be closed mim@com.example",
        ]);
        mails.ShouldAllBe(mail => Line(mail, "Subject: ").StartsWith("DRILL: ", StringComparison.Ordinal) && mail.Contains("DRILL: this is an exercise", StringComparison.Ordinal));
        string.Concat(mails).ShouldSatisfyAllConditions(all => all.ShouldNotContain("canary", Case.Insensitive), all => all.ShouldNotContain("987,654"));
    }

    [Fact]
    public async Task Six_years_later_what_was_answered_stays_and_nobody_knows_any_more_who_acted()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("DE", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        await Story(hub, clock);
        clock.Advance(TimeSpan.FromDays(365 * 6));
        await hub.Get<EraseWhatIsDue>().Run(Tick, default);

        var situation = (await hub.Get<SituationStore>().All(default)).ShouldHaveSingleItem();
        var answer = (await hub.Get<SituationStore>().Rounds(situation.Reference, default)).ShouldHaveSingleItem().Answers.ShouldHaveSingleItem();
        (situation.Opener.By, situation.End!.By, answer.By, answer.Values[0].Figure).ShouldBe(("", null, "", 3));
    }

    [Fact]
    public async Task After_a_crash_at_any_port_call_the_situation_goes_on_and_every_mail_is_sent_once()
    {
        var injected = await new CrashStory { Start = Start, Parties = ["DE", "COM"], Story = Story, Proof = Proof }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(30);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        var situation = (await hub.Get<SituationStore>().All(default)).ShouldHaveSingleItem(where);
        var round = (await hub.Get<SituationStore>().Rounds(situation.Reference, default)).ShouldHaveSingleItem(where);
        (situation.Standing, round.Answers.Count, situation.Outbox.Messages.Concat(round.Outbox.Messages).Count(message => message.Queue == SituationStep.Queue)).ShouldBe((SituationStanding.Closed, 1, 0), where);
        string.Join('\n', Mails(folder).Select(mail => $"{Subject(mail)} {To(mail)}").Order(StringComparer.Ordinal)).ShouldBe(
            "Picture of round 1 mim@com.example\nRound 1 mim@de.example\nSituation closed mim@com.example\nSituation closed mim@de.example\nSituation ends mim@com.example\nSituation opened mim@com.example\nSituation opened mim@de.example",
            where);
    }

    private static async Task Story(TestHub hub, ManualClock clock)
    {
        var store = hub.Get<SituationStore>();
        // Of one state only: what a crash does to one message it does to each
        var small = OpenSituation.Decide(Draft(SituationRhythm.Weekly, isDrill: false, days: 7), new SituationReference(2027, 1), Start) with { Asked = [Germany] };
        var step = new SituationStep(SituationLetter.SituationOpened, "all");
        var situation = await store.Create(small with { Outbox = Outbox.Owing(Start, step.ToAll(small.Case, [Germany, Authority.Commission])) }, default);
        await hub.RunToRest();
        await At(hub, clock, Start.AddDays(7).AddHours(-2));
        await store.ChangeRound(situation.Reference, 1, round => AnswerRound.Decide(situation, round, new RoundInput(Germany, "g1", false, [new RoundValue(1, 3, null)], null), clock.GetUtcNow()), default);
        await hub.RunToRest();
        await store.Change(situation.Reference, stands => KeepSituation.Close(stands, Commission, clock.GetUtcNow()), default);
        await hub.RunToRest();
    }

    private static async Task At(TestHub hub, ManualClock clock, DateTimeOffset at)
    {
        if (clock.GetUtcNow() < at)
            clock.Advance(at - clock.GetUtcNow());
        await hub.Get<LookAtSituations>().Run(Tick, default);
        await hub.RunToRest();
    }

    private static SituationDraft Draft(SituationRhythm rhythm, bool isDrill, int days)
    {
        var today = DateOnly.FromDateTime(Start.UtcDateTime);
        return new SituationDraft(
            new SituationOpener(OpenerKind.Commission, Authority.Commission, "c1"), "Arrivals by sea", "They have doubled.", [], today, today.AddDays(days - 1), rhythm, isDrill,
            [new SituationQuestion("How many persons arrived?", SituationQuestionKind.Events, "persons", "Registered for the first time.")]);
    }

    private static string[] Mails(TempFolder folder) => [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)];

    private static string Subject(string mail) => Line(mail, "Subject: ").Replace("DRILL: ", "", StringComparison.Ordinal).Split(':')[0];

    private static string To(string mail) => Line(mail, "To: ").Split('<')[1].Split('>')[0];

    private static string Line(string mail, string begins) => mail.Split('\n').First(line => line.StartsWith(begins, StringComparison.Ordinal))[begins.Length..].TrimEnd('\r');
}
