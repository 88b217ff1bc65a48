using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using static MimFunctions.Domain.Tests.Situations.GivenSituations;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>Opening at once, and on the proposal of a state with a third of the others (SIT-1 to SIT-8, SIT-21).</summary>
public sealed class OpenSituationTests
{
    [Fact]
    public void What_the_Commission_opens_is_open_and_all_who_take_part_are_told()
    {
        OpenSituation.Check(Draft, Now).ShouldBeEmpty();
        var opened = OpenSituation.Decide(Draft, Number, Now);
        (opened.Standing, opened.Asked.Count, opened.Asked.Contains(Denmark), opened.Case, opened.Title, opened.Needed).ShouldBe((SituationStanding.Open, 26, false, "SIT-2026-0001", "Arrivals by sea", 9));
        (opened.Outbox.Messages.Count, opened.Outbox.Messages[^1].To, opened.Outbox.Messages[0].Step, opened.Outbox.Messages[0].Queue).ShouldBe((27, "COM", "situationOpened.all", "situations"));
        (opened.Text.Background, opened.Text.Concerned.Count, opened.Text.Questions[0].Unit, opened.Text.Questions[2].Unit).ShouldBe(("They have doubled.", 1, "persons", null));
        Opened(Draft with { IsDrill = true }).Title.ShouldBe("DRILL: Arrivals by sea");
    }

    [Fact]
    public void The_Presidency_opens_one_only_if_it_is_that_of_the_day()
    {
        var draft = Draft with { Opener = new SituationOpener(OpenerKind.Presidency, Cyprus, "p1") };
        OpenSituation.Check(draft, Now).ShouldBeEmpty();
        OpenSituation.Decide(draft, Number, Now).Standing.ShouldBe(SituationStanding.Open);
        Rules(draft with { Opener = draft.Opener with { Party = Austria } }).ShouldBe(["SIT-3"]);
        SituationRules.HoldsPresidency(Austria, Now.AddYears(900)).ShouldBeTrue("nobody knows yet whose it is; the role says it");
    }

    [Fact]
    public void What_a_state_proposes_opens_with_a_third_of_those_that_take_part()
    {
        OpenSituation.Check(Proposal, Now).ShouldBeEmpty();
        var proposed = OpenSituation.Decide(Proposal with { From = Today.AddDays(-3) }, Number, Now);
        (proposed.Standing, proposed.Signatures.ShouldHaveSingleItem().State, proposed.Outbox.Messages.Count, proposed.Outbox.Messages[0].Step).ShouldBe((SituationStanding.Proposed, Austria, 25, "situationProposed.all"));
        OpenSituation.Sign(proposed, Austria, "a2", Now).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        Refused(OpenSituation.Sign(proposed, Denmark, "d1", Now)).ShouldBe(["SIT-4"]);
        var others = proposed.Asked.Where(state => state != Austria).ToArray();
        var signed = others.Take(7).Aggregate(proposed, (situation, state) => Changed(OpenSituation.Sign(situation, state, "s", Now)));
        (signed.Standing, signed.Signatures.Count).ShouldBe((SituationStanding.Proposed, 8));
        var open = Changed(OpenSituation.Sign(signed.With(Outbox.Nothing(Now)), others[7], "s", Now.AddDays(2)));
        (open.Standing, open.From, open.Outbox.Messages.Count).ShouldBe((SituationStanding.Open, Today.AddDays(2), 27), "rounds of the time before are not asked");
        Refused(OpenSituation.Sign(open, others[8], "s", Now)).ShouldBe(["SIT-8"]);
        Opened(Proposal with { From = Today.AddDays(9) }).From.ShouldBe(Today.AddDays(9));
        var late = others.Take(8).Aggregate(Opened(Proposal with { From = Today.AddDays(9) }), (situation, state) => Changed(OpenSituation.Sign(situation, state, "s", Now)));
        (late.Standing, late.From).ShouldBe((SituationStanding.Open, Today.AddDays(9)));
        Rules(Proposal with { Opener = Proposal.Opener with { Party = Denmark } }).ShouldBe(["SIT-4"]);
    }

    [Theory]
    [InlineData(24, 8)]
    [InlineData(25, 9)]
    [InlineData(26, 9)]
    [InlineData(27, 9)]
    [InlineData(28, 10)]
    public void A_third_is_rounded_up(int states, int needed)
    {
        var many = Enumerable.Range(0, states).Select(_ => Austria).ToArray();
        (Opened() with { Asked = many }).Needed.ShouldBe(needed);
    }

    [Fact]
    public void What_is_missing_or_too_long_or_not_for_the_hub_is_refused_with_its_rule()
    {
        Rules(Draft with { Topic = " ", Background = null }).ShouldBe(["SIT-1", "SIT-2"]);
        Rules(Draft with { Topic = new string('a', 201) }).ShouldBe(["SIT-18"]);
        Rules(Draft with { Background = "SECRET UE/EU SECRET\nThey come." }).ShouldBe(["SIT-16"]);
        Rules(Draft with { Background = "Write to erika.muster@office.example." }).ShouldBe(["SIT-17"]);
        Rules(Draft with { Questions = [] }).ShouldBe(["SIT-6"]);
        Rules(Draft with { Questions = [.. Enumerable.Repeat(Changes, 11)] }).ShouldBe(["SIT-6"]);
        Rules(Draft with { Questions = [Changes with { Text = " " }] }).ShouldBe(["SIT-6"]);
        Rules(Draft with { Questions = [Arrivals with { Unit = null }] }).ShouldBe(["SIT-7"]);
        Rules(Draft with { Questions = [Arrivals with { Definition = " " }] }).ShouldBe(["SIT-7"]);
        Rules(Draft with { Questions = [Arrivals with { Definition = new string('a', 501) }] }).ShouldBe(["SIT-18"]);
    }

    [Fact]
    public void Its_days_are_near_and_its_last_day_is_ahead()
    {
        Rules(Draft with { From = null }).ShouldBe(["SIT-5"]);
        Rules(Draft with { From = Today.AddDays(-8) }).ShouldBe(["SIT-5"]);
        Rules(Draft with { From = Today.AddDays(31) }).ShouldBe(["SIT-5"]);
        Rules(Draft with { Until = null }).ShouldBe(["SIT-5"]);
        Rules(Draft with { From = Today.AddDays(-7), Until = Today.AddDays(-1) }).ShouldBe(["SIT-5"]);
        Rules(Draft with { From = Today.AddDays(5), Until = Today.AddDays(4) }).ShouldBe(["SIT-5"]);
        Rules(Draft with { Until = Today.AddDays(184) }).ShouldBe(["SIT-5"]);
        Rules(Draft with { From = Today.AddDays(-7), Until = Today }).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_are_read_as_they_were_written()
    {
        SituationReference.Parse(" sit-2026-0001 ").ShouldBe(Number);
        (SituationReference.Parse(null), SituationReference.Parse("SIT-2026-0000"), SituationReference.Parse("SIT-26-0001")).ShouldBe((null, null, null));
        (Number.Year, Number.Number).ShouldBe((2026, 1));
        (Wanted<SituationReference>(), Read<SituationReference>("SIT-2026-0001")).ShouldBe(("a reference such as SIT-2026-0001", Number));
        Should.Throw<ArgumentOutOfRangeException>(() => new SituationReference(999, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new SituationReference(10_000, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new SituationReference(2026, 0));
        SituationRound.Of("SIT-2026-0001-R003").ShouldBe(Number);
        (SituationRound.Of("SIT-2026-0001"), SituationRound.Of("SIT-2026-0001-R"), SituationRound.Of("SIT-2026-0001-Rx"), SituationRound.Of("X-R001")).ShouldBe((null, null, null, null));
    }

    private static string Wanted<T>() where T : class, IWritten<T> => T.Wanted;

    private static T? Read<T>(string text) where T : class, IWritten<T> => T.Read(text);

    private static IReadOnlyList<string> Rules(SituationDraft draft) => [.. OpenSituation.Check(draft, Now).Select(why => why.Rule)];
}
