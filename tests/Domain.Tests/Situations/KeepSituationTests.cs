using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Situations.GivenSituations;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>Putting off, closing, taking back, and what was learnt (SIT-5, SIT-8 to SIT-10, SIT-19).</summary>
public sealed class KeepSituationTests
{
    private static Situation Closed => Changed(KeepSituation.Close(Opened(), Commission, Now)).With(Outbox.Nothing(Now));

    [Fact]
    public void Its_last_day_can_only_be_put_off_by_who_opened_it_or_the_Commission()
    {
        var until = Today.AddDays(60);
        var longer = Changed(KeepSituation.Extend(Opened(), Commission, until, Now));
        (longer.Until, longer.Changes.ShouldHaveSingleItem().Before, longer.Outbox.Messages.Count, longer.Outbox.Messages[0].Step).ShouldBe((until, Today.AddDays(27), 27, "situationExtended.2026-05-04"));
        KeepSituation.Extend(longer, Commission, until, Now).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        Changed(KeepSituation.Extend(longer, Commission, until.AddDays(1), Now)).Changes.Select(change => change.Before).ShouldBe([Today.AddDays(27), until]);
        foreach (var wrong in new DateOnly?[] { null, Today.AddDays(20), Today.AddDays(184) })
            Refused(KeepSituation.Extend(Opened(), Commission, wrong, Now)).ShouldBe(["SIT-5"]);
        Refused(KeepSituation.Extend(Opened(), Commission, Today.AddDays(30), Now.AddDays(40))).ShouldBe(["SIT-5"], "it has passed");
        Refused(KeepSituation.Extend(Opened(), For(Austria), until, Now)).ShouldBe(["SIT-9"]);
        Refused(KeepSituation.Extend(Opened(), Presidency, until, Now)).ShouldBe(["SIT-9"]);
        Refused(KeepSituation.Extend(Closed, Commission, until, Now)).ShouldBe(["SIT-10"]);
    }

    [Fact]
    public void Whoever_presides_now_goes_on_with_what_the_Presidency_opened_and_a_state_with_what_it_proposed()
    {
        var ofPresidency = Opened(Draft with { Opener = new SituationOpener(OpenerKind.Presidency, Cyprus, "p1") });
        Changed(KeepSituation.Close(ofPresidency, Presidency, Now)).Standing.ShouldBe(SituationStanding.Closed);
        Refused(KeepSituation.Close(ofPresidency, For(Cyprus), Now)).ShouldBe(["SIT-9"]);
        var proposed = Opened(Proposal);
        (For(Austria).Runs(proposed), For(Germany).Runs(proposed), Commission.Runs(proposed), Presidency.Runs(proposed)).ShouldBe((true, false, true, false));
    }

    [Fact]
    public void Closing_it_asks_everybody_what_was_learnt_and_again_changes_nothing()
    {
        var closed = Changed(KeepSituation.Close(Opened(), Commission, Now));
        (closed.Standing, closed.End!.By, closed.Outbox.Messages.Count, closed.Outbox.Messages[0].Step).ShouldBe((SituationStanding.Closed, "c2", 27, "situationClosed.all"));
        KeepSituation.Close(closed, Commission, Now).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        Refused(KeepSituation.Close(closed, For(Austria), Now)).ShouldBe(["SIT-9"]);
        Refused(KeepSituation.Close(Opened(Proposal), Commission, Now)).ShouldBe(["SIT-10"]);
    }

    [Fact]
    public void Only_the_proposing_state_takes_a_proposal_back()
    {
        var withdrawn = Changed(KeepSituation.Withdraw(Opened(Proposal), For(Austria), Now));
        (withdrawn.Standing, withdrawn.Outbox.Messages.ShouldHaveSingleItem().Step, withdrawn.Outbox.Messages[0].To).ShouldBe((SituationStanding.Withdrawn, "situationDropped.all", "AT"));
        KeepSituation.Withdraw(withdrawn, For(Austria), Now).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        Refused(KeepSituation.Withdraw(withdrawn, For(Germany), Now)).ShouldBe(["SIT-9"]);
        Refused(KeepSituation.Withdraw(Opened(Proposal) with { OpenedAt = Now }, For(Austria), Now)).ShouldBe(["SIT-8"]);
    }

    [Fact]
    public void Who_was_asked_and_the_Commission_write_lessons_and_the_last_word_of_each_counts()
    {
        Refused(KeepSituation.Learn(Opened(), Austria, "a1", "Good.", Now)).ShouldBe(["SIT-19"]);
        Refused(KeepSituation.Learn(Closed, Denmark, "d1", "Good.", Now)).ShouldBe(["SIT-11"]);
        Refused(KeepSituation.Learn(Closed, Austria, "a1", " ", Now)).ShouldBe(["SIT-19"]);
        Refused(KeepSituation.Learn(Closed, Austria, "a1", new string('a', 5_001), Now)).ShouldBe(["SIT-18"]);
        var learnt = Changed(KeepSituation.Learn(Closed, Austria, "a1", " Good. ", Now));
        KeepSituation.Learn(learnt, Austria, "a2", "Good.", Now).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        learnt = Changed(KeepSituation.Learn(Changed(KeepSituation.Learn(learnt, Authority.Commission, "c1", "Good.", Now)), Austria, "a1", "Better.", Now));
        learnt.Learnt.Select(lesson => (lesson.From, lesson.Text)).ShouldBe([(Austria, "Better."), (Authority.Commission, "Good.")]);
        learnt.Outbox.Messages.ShouldBeEmpty("nobody is told of a single lesson");
    }

    [Fact]
    public void Who_opened_it_sums_the_lessons_up_and_everybody_is_told()
    {
        Refused(KeepSituation.SumUp(Opened(), Commission, "Good.", Now)).ShouldBe(["SIT-19"]);
        Refused(KeepSituation.SumUp(Closed, For(Austria), "Good.", Now)).ShouldBe(["SIT-9"]);
        Refused(KeepSituation.SumUp(Closed, Commission, null, Now)).ShouldBe(["SIT-19"]);
        var summed = Changed(KeepSituation.SumUp(Closed, Commission, " Good. ", Now));
        (summed.SummedUp!.Text, summed.Outbox.Messages.Count, summed.Outbox.Messages[0].Step).ShouldBe(("Good.", 27, "situationSummedUp.20260305110000"));
        KeepSituation.SumUp(summed, Commission, "Good.", Now.AddDays(1)).ShouldBeOfType<CaseDecision<Situation>.Unchanged>();
        Changed(KeepSituation.SumUp(summed, Commission, "Better.", Now.AddDays(1))).SummedUp!.Text.ShouldBe("Better.");
    }

    [Fact]
    public void Its_end_is_told_two_days_before_and_pressed_for_a_week_after_each_once()
    {
        var open = Opened();
        KeepSituation.Look(open, Now.AddDays(24)).ShouldBeNull();
        var told = KeepSituation.Look(open, Now.AddDays(25))!;
        (told.Outbox.Messages.ShouldHaveSingleItem().To, told.Outbox.Messages[0].Step, told.Told.ShouldHaveSingleItem()).ShouldBe(("COM", "situationEnds.2026-04-01", "situationEnds.2026-04-01"));
        KeepSituation.Look(told, Now.AddDays(34)).ShouldBeNull();
        var pressed = KeepSituation.Look(told.With(Outbox.Nothing(Now)), Now.AddDays(35))!;
        pressed.Outbox.Messages.ShouldHaveSingleItem().Step.ShouldBe("situationOver.2026-04-01");
        KeepSituation.Look(pressed, Now.AddDays(99)).ShouldBeNull();
        KeepSituation.Look(Closed, Now.AddDays(99)).ShouldBeNull();
    }

    [Fact]
    public void A_proposal_that_too_few_want_lapses_after_two_weeks_or_with_its_last_day()
    {
        KeepSituation.Look(Opened(Proposal), Now.AddDays(14)).ShouldBeNull();
        var lapsed = KeepSituation.Look(Opened(Proposal), Now.AddDays(15))!;
        (lapsed.Standing, lapsed.End!.By, lapsed.Outbox.Messages.ShouldHaveSingleItem().To).ShouldBe((SituationStanding.Lapsed, null, "AT"));
        KeepSituation.Look(Opened(Proposal with { Until = Today.AddDays(3) }), Now.AddDays(4))!.Standing.ShouldBe(SituationStanding.Lapsed);
    }
}
