using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Situations;
using static MimFunctions.Domain.Tests.Situations.GivenSituations;

namespace MimFunctions.Domain.Tests.Situations;

/// <summary>Five years after its end nobody knows any more who of a party acted; what was said stays.</summary>
public sealed class ErasingSituationsTests
{
    [Fact]
    public void Of_a_situation_who_acted_goes_five_years_after_its_end_and_what_was_learnt_stays()
    {
        var closed = Changed(KeepSituation.Learn(Changed(KeepSituation.Close(Changed(KeepSituation.Extend(Opened(), Commission, Today.AddDays(60), Now)), Commission, Now)), Austria, "a1", "Good.", Now));
        closed = closed with { Signatures = [new SituationSignature(Austria, Now, "a1")] };
        (DueForErasure.Of(closed, Now.AddMonths(60)), DueForErasure.Of(Opened(), Now.AddYears(99))).ShouldBe((null, null));
        var left = DueForErasure.Of(closed, Now.AddMonths(60).AddSeconds(1))!;
        (left.Opener.By, left.Signatures[0].By, left.Changes[0].By, left.End!.By, left.Lessons[0].By, left.Lessons[0].Text, left.SummedUp).ShouldBe(("", "", "", null, "", "Good.", null));
        DueForErasure.Of(left, Now.AddYears(99)).ShouldBeNull("it is done");
        DueForErasure.Of(Changed(KeepSituation.SumUp(closed, Commission, "Good.", Now)), Now.AddYears(6))!.SummedUp.ShouldBe(new SituationLesson(closed.Opener.Party, Now, "", "Good."));
    }

    [Fact]
    public void Of_a_round_who_answered_goes_and_the_figures_stay()
    {
        var round = FirstRound(Opened()).With(Opened(), Austria, Now, Figures(3));
        DueForErasure.Of(round, round.Ends.AddMonths(60)).ShouldBeNull();
        var left = DueForErasure.Of(round, round.Ends.AddMonths(60).AddDays(1))!;
        (left.Answers[0].By, left.Answers[0].Values[0].Figure).ShouldBe(("", 3));
        DueForErasure.Of(left, Now.AddYears(99)).ShouldBeNull();
    }
}
