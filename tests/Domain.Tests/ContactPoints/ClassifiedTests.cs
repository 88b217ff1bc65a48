using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class ClassifiedTests
{
    private static readonly DateTimeOffset Now = GivenContacts.Now;

    [Fact]
    public void Classified_tells_everybody_owes_the_erasing_and_can_not_be_taken_back()
    {
        var unset = NetworkSwitch.Unset(SwitchedPart.ContactList, Now);
        (unset.Value, unset.Case).ShouldBe((SwitchValue.Limite, "SW-contactList"));
        unset.Set(Setting(SwitchValue.Limite), []).ShouldBeOfType<CaseDecision<NetworkSwitch>.Unchanged>();
        var open = GivenContacts.Changed(unset.Set(Setting(SwitchValue.Open), []));
        open.Outbox.Messages.ShouldBeEmpty();

        var classified = GivenContacts.Changed(open.Set(Setting(SwitchValue.Classified), [ContactPointNumber.Parse("CP-DE-1")!]));
        classified.Outbox.Messages.Select(message => (message.Queue, message.To)).ShouldBe([(Steps.MailQueue, "DE:CP-DE-1"), (NetworkSwitch.Queue, "hub")]);
        classified.Set(Setting(SwitchValue.Limite), []).ShouldBeOfType<CaseDecision<NetworkSwitch>.Refused>();
        classified.With(Outbox.Nothing(Now)).Settings.Count.ShouldBe(2);
    }

    [Fact]
    public void Nothing_is_left_of_what_is_emptied_and_emptying_again_changes_nothing()
    {
        var entry = Emptied.Of(GivenContacts.Entry(), Now)!;
        (entry.Versions.Count, entry.StandingOn(new DateOnly(2026, 3, 5)), Emptied.Of(entry, Now)).ShouldBe((0, EntryStanding.Withdrawn, null));
        Emptied.Of(GivenContacts.Changed(KeepEntry.Withdraw(GivenContacts.Entry(), "u1", Now)), Now.AddDays(1))!.WithdrawnAt.ShouldBe(Now);
        var agreed = Emptied.Of(GivenContacts.Agreed(GivenContacts.Terms with { Habits = "weekly" }), Now)!;
        (agreed.Terms.Habits, agreed.EndedAt, Emptied.Of(agreed, Now)).ShouldBe((null, Now, null));
        foreach (var left in new[] { GivenContacts.Terms with { Channels = [ContactChannel.DubliNet] }, GivenContacts.Terms with { Groups = [PersonGroup.Protection] }, GivenContacts.Terms with { Contents = [ContentKind.Identity] }, GivenContacts.Terms with { Language = "de" }, GivenContacts.Terms with { Habits = "weekly" } })
            Emptied.Of(GivenContacts.Agreed(left) with { EndedAt = Now }, Now).ShouldNotBeNull();
        var arrangement = Emptied.Of(NationalArrangement.First(GivenContacts.Austria, new ArrangementVersion(Now, true, [], null), Now), Now)!;
        (arrangement.Versions.Count, Emptied.Of(arrangement, Now)).ShouldBe((0, null));
        var practice = Emptied.Of(Practice(null), Now)!;
        (practice.Text, practice.WithdrawnAt, Emptied.Of(practice, Now)).ShouldBe((null, Now, null));
        Emptied.Of(Practice(Now.AddDays(-1)), Now)!.WithdrawnAt.ShouldBe(Now.AddDays(-1));
        var content = ComposeOverview.Decide(new DateOnly(2026, 3, 5), [], [], [GivenContacts.Entry()]);
        var version = OverviewVersion.Of(new DateOnly(2026, 3, 5), content, Now);
        Emptied.WithoutContacts(version)!.Content!.ContactPoints.ShouldBeEmpty();
        Emptied.WithoutContacts(Emptied.WithoutContacts(version)!).ShouldBeNull();
        Emptied.WithoutContacts(Emptied.Of(version, Now)!).ShouldBeNull();
        Emptied.Of(Emptied.Of(version, Now)!, Now).ShouldBeNull();
        var fields = new FormFields([new("unit", new FieldValue.One("Unit 1"))]);
        var form = ContactPointIntake.Name(new Arrival("AT", "a.json", "t", "d", Now), "ctcp-1", new Judgement(fields, []), ContactPointNumber.Parse("CP-AT-1")!, true);
        var emptied = Emptied.Of(form, Now)!;
        (emptied.Fields.Count, emptied.Outbox.Messages.Count, Emptied.Of(emptied, Now)).ShouldBe((0, 0, null));
    }

    [Fact]
    public void What_is_kept_ends_after_two_years()
    {
        var check = ExchangeCheck.Of(new CheckNumber(GivenContacts.Austria, 1), "u1", GivenContacts.Answers, GivenContacts.Ask(GivenContacts.Answers), Now);
        Retention.Of(check, Now.AddMonths(24).AddSeconds(-1)).ShouldBeNull();
        var kept = Retention.Of(check, Now.AddMonths(24))!;
        (kept.By, kept.Asked, kept.IsAllowed, Retention.Of(kept, Now.AddYears(3))).ShouldBe((null, null, true, null));
        var withdrawn = GivenContacts.Changed(KeepEntry.Withdraw(GivenContacts.Entry(), "u1", Now));
        (Retention.Of(withdrawn, Now.AddMonths(23)), Retention.Of(GivenContacts.Entry(), Now.AddYears(9))).ShouldBe((null, null));
        Retention.Of(withdrawn, Now.AddMonths(24))!.Versions.ShouldBeEmpty();
        (Retention.Of(Practice(null), Now.AddYears(9)), Retention.Of(Practice(Now), Now)).ShouldBe((null, null));
        Retention.Of(Practice(Now), Now.AddMonths(24))!.Text.ShouldBeNull();
        var arrangement = NationalArrangement.First(GivenContacts.Austria, new ArrangementVersion(Now, true, [], null), Now).Give(new ArrangementVersion(Now.AddDays(1), true, [], null))!;
        Retention.Of(arrangement, Now.AddMonths(24)).ShouldBeNull();
        Retention.Of(arrangement, Now.AddDays(1).AddMonths(24))!.Versions.Count.ShouldBe(1);
    }

    [Fact]
    public void Four_answers_show_nothing_and_five_show_sums()
    {
        var review = CooperationReview.Open("RV-2026", new DateOnly(2026, 4, 1), Now);
        review.Outbox.Messages.Count.ShouldBe(27);
        review = review.With(Outbox.Nothing(Now));
        foreach (var (state, number) in MemberState.All.Take(5).Select((state, number) => (state, number)))
        {
            if (number == 4)
                review.Close(new DateOnly(2026, 4, 2), Now, 3)!.Sums.ShouldBeNull();
            review = GivenContacts.Changed(review.Answer(Answer(state), new DateOnly(2026, 4, 1)));
        }

        review.Close(new DateOnly(2026, 4, 1), Now, 3).ShouldBeNull();
        var closed = review.Close(new DateOnly(2026, 4, 2), Now, 3)!;
        closed.Checks.ShouldBe("1-9");
        new[] { 0, 1, 9, 10, 49, 50 }.Select(CooperationReview.Band).ShouldBe(["0", "1-9", "1-9", "10-49", "10-49", "50+"]);
        closed.Sums!.ShouldSatisfyAllConditions(sums => sums.Answers.ShouldBe(5), sums => sums.Reachable.ShouldBe(20), sums => sums.WithObstacle.ShouldBeNull(), sums => sums.WouldHelp.ShouldBe(["a glossary", "a glossary", "a glossary", "a glossary", "a glossary"]));
        (closed.Close(new DateOnly(2026, 5, 2), Now, 3), closed.ClosedAt).ShouldBe((null, Now));
        // A late answer would let the difference of two reports show a single state: it is refused, and the figures stay.
        closed.Answer(Answer(MemberState.FromCode("SE")!), new DateOnly(2026, 4, 1)).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
        review.Answer(Answer(MemberState.FromCode("SE")!), new DateOnly(2026, 4, 2)).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
    }

    [Fact]
    public void An_obstacle_is_counted_only_where_five_met_one_and_five_did_not()
    {
        ReviewAnswer[] answers = [.. MemberState.All.Take(10).Select((state, number) => Answer(state) with { Obstacle = number < 5 ? ReviewObstacle.NationalLaw : ReviewObstacle.None })];
        ReviewSums.Of(answers)!.WithObstacle.ShouldBe(5);
        ReviewSums.Of(answers[..9])!.WithObstacle.ShouldBeNull();
        ReviewSums.Of([.. answers.Skip(1), Answer(MemberState.FromCode("SE")!)])!.WithObstacle.ShouldBeNull();
    }

    [Fact]
    public void A_report_is_adopted_by_the_Presidency_once_it_is_closed_and_answers_are_forgotten_a_year_later()
    {
        var open = GivenContacts.Changed(CooperationReview.Open("RV-2026", new DateOnly(2026, 4, 1), Now).Answer(Answer(GivenContacts.Austria), new DateOnly(2026, 3, 5)));
        open.Adopt("Good.", Now).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
        var closed = open.Close(new DateOnly(2026, 4, 2), Now, 3)!;
        closed.Adopt("", Now).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
        closed.Adopt("see Erika Muster", Now).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
        var adopted = GivenContacts.Changed(closed.Adopt("It went well.", Now));
        adopted.Outbox.Messages.Where(message => message.Step == "reviewNews.adopted").Select(message => message.To).ShouldBe([.. MemberState.All.Select(state => state.Code), "COUNCIL"]);
        adopted.Adopt("Again.", Now).ShouldBeOfType<CaseDecision<CooperationReview>.Unchanged>();
        (closed.Forget(Now.AddYears(2)), adopted.Forget(Now.AddMonths(11))).ShouldBe((null, null));
        var forgotten = adopted.Forget(Now.AddMonths(12))!;
        (forgotten.Answers.Count, forgotten.Forget(Now.AddYears(2)), forgotten.Conclusions).ShouldBe((0, null, "It went well."));
        GivenContacts.Rules(CooperationReview.Check(new ReviewAnswer(GivenContacts.Austria, 0, 6, 3, ReviewObstacle.None, "ask Erika Muster"))).ShouldBe(["CP-40", "CP-40", "CP-40"]);
        CooperationReview.Check(Answer(GivenContacts.Austria) with { WouldHelp = new string('a', 301) }).Count.ShouldBe(1);
        open.Answer(Answer(GivenContacts.Germany) with { Reachable = 9 }, new DateOnly(2026, 3, 5)).ShouldBeOfType<CaseDecision<CooperationReview>.Refused>();
        CooperationReview.Check(Answer(GivenContacts.Austria) with { WouldHelp = null }).ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_not_answered_a_review_is_reminded_once_in_its_last_week()
    {
        var closes = new DateOnly(2026, 4, 1);
        var open = GivenContacts.Changed(CooperationReview.Open("RV-2026", closes, Now).With(Outbox.Nothing(Now)).Answer(Answer(GivenContacts.Austria), new DateOnly(2026, 3, 5)));
        (open.Remind(closes.AddDays(-8), Now), open.Remind(closes.AddDays(1), Now), open.Close(closes.AddDays(1), Now, 0)!.Remind(closes, Now)).ShouldBe((null, null, null));

        var reminded = open.Remind(closes.AddDays(-7), Now)!;

        reminded.Outbox.Messages.Select(message => message.To).ShouldBe(MemberState.All.Select(state => state.Code).Except(["AT"]));
        reminded.Outbox.Messages.ShouldAllBe(message => message.Step == "reviewNews.closes");
        reminded.Remind(closes, Now).ShouldBeNull();
    }

    private static SwitchSetting Setting(SwitchValue value) => new(Now, GivenContacts.Austria, value, "the registry");

    private static ReviewAnswer Answer(MemberState state) => new(state, 4, 5, 3, ReviewObstacle.None, "a glossary");

    private static GoodPractice Practice(DateTimeOffset? withdrawn) => new(
        PracticeNumber.Parse("GP-AT-2026-0001")!, new PracticeText("Call", PracticeTheme.Return, null, "We call.", null, null, null, null, MapMarking.Limite, MapCircle.Network), Now, [], withdrawn);
}
