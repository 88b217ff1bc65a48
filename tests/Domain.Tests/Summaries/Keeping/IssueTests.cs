using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

public sealed class IssueTests
{
    [Fact]
    public void What_is_made_final_goes_to_Parliament_Council_Commission_and_the_states()
    {
        var final = Drafted.Add("TR", "One.").Changed().MakeFinal().Changed();

        final.Draft.ShouldBeNull();
        final.Versions.ShouldBe([new SummaryEvent.Issued(Now.AddDays(2), "person-1", Cyprus, 1, Semester.End, "final of d1")]);
        var told = final.Outbox.Messages.Where(m => m.Step == "summaryFinal.2").Select(m => m.To).ToArray();
        told[..3].ShouldBe(["EP", "COUNCIL", "COM"]);
        told.Length.ShouldBe(3 + 27 + 4);
        told.ShouldBeUnique();
        final.Outbox.Messages.Owed().ShouldContain("summary-files: summaryFiles.2 to hub");
    }

    [Fact]
    public void F16_a_summary_goes_to_the_circle_of_its_act()
    {
        var (liaison, general) = (SummaryParties.ToldOfFinal(new SummaryName.Liaison(2026), Now), SummaryParties.ToldOfFinal(new SummaryName.General(2026), Now));

        liaison.Select(party => party.Code).ShouldContain("DK", "it reports, and was told what it lacks, but got none");
        general.Select(party => party.Code).ShouldNotContain("DK", "the Decision does not bind it");
        general.ShouldNotContain(party => party.State != null && party.State.IsAssociated);
        (liaison.Count, general.Count).ShouldBe((3 + 27 + 4, 3 + 26));
    }

    [Fact]
    public void The_Commission_may_make_every_summary_final_the_Presidency_its_own()
    {
        Drafted.MakeFinal(Commission).Changed();
        Drafted.MakeFinal(Ireland).Refused().ShouldBe([SummaryRules.NotItsSummary]);
    }

    [Fact]
    public void Nothing_is_made_final_without_a_draft_or_of_a_draft_that_changed_meanwhile()
    {
        Nothing.MakeFinal().Refused().ShouldBe([SummaryRules.NoDraft]);
        Drafted.MakeFinal().Changed().MakeFinal().ShouldBeUnchanged();
        Drafted.Add("TR", "One.").Changed().MakeFinal(content: Drafted.Content()).Refused().ShouldBe([SummaryRules.DraftChanged]);
        Drafted.MakeFinal(content: Drafted.Content() with { Draft = "d0" }).Refused().ShouldBe([SummaryRules.DraftChanged]);
    }

    [Fact]
    public void Whoever_completes_it_is_reminded_and_once_for_what_was_missed()
    {
        RemindOfDraft.Decide(Drafted, Now.AddDays(14).AddTicks(-1)).ShouldBeUnchanged();
        var first = RemindOfDraft.Decide(Drafted, Now.AddDays(14)).Changed();
        first.Events[^1].ShouldBe(new SummaryEvent.Reminded(Now.AddDays(14), "hub", 14));
        first.Outbox.Messages.Owed().ShouldContain("summaries: summaryReminder.1 to CY");
        RemindOfDraft.Decide(first, Now.AddDays(20)).ShouldBeUnchanged();
        var last = RemindOfDraft.Decide(first, Now.AddDays(50)).Changed();
        ((SummaryEvent.Reminded)last.Events[^1]).Days.ShouldBe(42);
        RemindOfDraft.Decide(last, Now.AddDays(55)).ShouldBeUnchanged();
        RemindOfDraft.Decide(Nothing, Now.AddDays(20)).ShouldBeUnchanged();
        RemindOfDraft.Decide(last.MakeFinal().Changed().Draw("d2", DrawingOccasion.Wanted, at: Now.AddDays(60)).Changed(), Now.AddDays(74)).Changed();
    }

    [Theory]
    [InlineData("summaryDraft.0", SummaryLetter.Draft, 0)]
    [InlineData("summaryReminder.3", SummaryLetter.Reminder, 3)]
    [InlineData("summaryFinal.12", SummaryLetter.Final, 12)]
    public void Steps_read_as_they_are_written(string step, SummaryLetter kind, int number)
    {
        SummaryStep.Parse(step).ShouldBe(new SummaryStep(kind, number));
        new SummaryStep(kind, number).ToString().ShouldBe(step);
    }

    [Theory]
    [InlineData("summaryFiles.1")]
    [InlineData("summaryDraft")]
    [InlineData("summaryDraft.x")]
    [InlineData("")]
    public void Other_steps_are_none(string step) => SummaryStep.Parse(step).ShouldBeNull();
}
