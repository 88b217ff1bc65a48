using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

public sealed class WorkingDataTests
{
    private static readonly SummaryDocument Document = new(Semester, Semester.End, ["Remark."], [], []);

    [Fact]
    public void F_4_a_draft_that_nobody_completes_is_recalled_at_every_step_and_never_becomes_final()
    {
        // Given a draft, when five years of days go by
        var (summary, days) = (Drafted, new List<int>());
        for (var day = 0; day <= 5 * 365; day++)
        {
            if (RemindOfDraft.Decide(summary, Now.AddDays(day)) is CaseDecision<Summary>.Changed { Next: var next })
            {
                days.Add(day);
                summary = next;
            }
        }

        // Then it was asked for once at each step, and is a draft still
        days.Take(6).ShouldBe([14, 28, 42, 56, 84, 112]);
        days.Skip(3).Zip(days.Skip(4), (one, other) => other - one).ShouldAllBe(between => between == 28);
        summary.Versions.ShouldBeEmpty();
        summary.Draft!.Version.ShouldBe(1);
        summary.Outbox.Messages.Select(message => message.To).Distinct().ShouldBe(["hub", "CY", "COM"], ignoreOrder: true, "no institution gets it");
        summary.Outbox.Messages.Count(message => message.Step.StartsWith("summaryFiles", StringComparison.Ordinal)).ShouldBe(2, "drawn up, and once marked");
    }

    [Fact]
    public void F_4_after_its_time_it_says_of_itself_that_it_is_working_data()
    {
        var before = RemindOfDraft.Decide(Drafted, Now.AddDays(56).AddTicks(-1)).Changed();
        var after = RemindOfDraft.Decide(before, Now.AddDays(56)).Changed();

        before.Draft!.IsWorkingData.ShouldBeFalse();
        WorkingData.Shown(before.Draft, Document).ShouldBeSameAs(Document);
        after.Draft!.IsWorkingData.ShouldBeTrue();
        WorkingData.Shown(after.Draft, Document).Remarks.ShouldBe(
        [
            "Working data of the hub, not adopted: within 56 days nobody made this draft final. It is no report of the Presidency (Cyprus), and was sent to no institution.",
            "Remark.",
        ]);
    }

    [Fact]
    public void F_4_it_can_still_be_made_final_by_those_whose_report_it_is()
    {
        var final = RemindOfDraft.Decide(Drafted, Now.AddDays(400)).Changed().MakeFinal(at: Now.AddDays(401)).Changed();

        final.Versions.ShouldHaveSingleItem().Party.ShouldBe(Cyprus);
        final.Draw("d2", DrawingOccasion.Wanted, at: Now.AddDays(500)).Changed().Draft!.IsWorkingData.ShouldBeFalse("the next version has its own time");
    }

    [Fact]
    public void F_4_what_the_hub_once_issued_by_itself_is_read_for_ever_and_can_be_drawn_up_again()
    {
        var old = Drafted with { Events = [.. Drafted.Events, new SummaryEvent.Issued(Now.AddDays(56), "hub", null, 1, Semester.End, "f1")] };

        old.Versions.ShouldHaveSingleItem().Party.ShouldBeNull();
        old.Draft.ShouldBeNull();
        var again = old.Draw(occasion: DrawingOccasion.Wanted, at: Now.AddDays(57)).Changed();
        again.Draft!.Version.ShouldBe(2);
        again.Draw(occasion: DrawingOccasion.Wanted, at: Now.AddDays(58)).ShouldBeUnchanged();
    }
}
