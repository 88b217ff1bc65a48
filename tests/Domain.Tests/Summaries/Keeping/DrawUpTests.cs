using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

public sealed class DrawUpTests
{
    [Fact]
    public void The_draft_of_a_semester_goes_to_the_Presidency_of_that_semester_and_the_Commission()
    {
        Drafted.Draft.ShouldBe(new SummaryDraft(1, Now, new SummaryEvent.Drawn(Now, "hub", Semester.End, "d1")));
        Drafted.Outbox.Messages.Owed().ShouldBe(["summary-files: summaryFiles.0 to hub", "summaries: summaryDraft.0 to CY", "summaries: summaryDraft.0 to COM"]);
        Drafted.Case.ShouldBe("semester-2026-1");
        Drafted.With(Nothing.Outbox).ShouldBe(Drafted with { Outbox = Nothing.Outbox });
    }

    [Fact]
    public void The_draft_of_the_general_report_goes_to_all_states_that_take_part()
    {
        var january = new DateTimeOffset(2027, 1, 2, 6, 0, 0, TimeSpan.Zero);

        var told = Summary.Of(GeneralReport, january).Draw(at: january).Changed().Outbox.Messages.Select(m => m.To).ToArray();

        told.Length.ShouldBe(1 + 1 + 26, "files, Commission and every state but Denmark");
        told.ShouldNotContain("DK");
        Summary.Of(LiaisonYear, january).Draw(at: january).Changed().Outbox.Messages.Select(m => m.To).ShouldBe(["hub", "COM"]);
    }

    [Fact]
    public void When_nobody_knows_who_holds_the_Presidency_the_Commission_alone_is_told()
    {
        var later = new DateTimeOffset(2031, 7, 1, 2, 0, 0, TimeSpan.Zero);

        Summary.Of(SummaryName.Parse("semester-2031-1")!, later).Draw(at: later).Changed().Outbox.Messages.Select(m => m.To).ShouldBe(["hub", "COM"]);
    }

    [Fact]
    public void The_same_content_again_is_the_same_draft()
    {
        Drafted.Draw(occasion: DrawingOccasion.Wanted).ShouldBeUnchanged();
        Drafted.Draw("d2").ShouldBeUnchanged();
        Drafted.MakeFinal().Changed().Draw(occasion: DrawingOccasion.Wanted).ShouldBeUnchanged();
    }

    [Fact]
    public void An_open_draft_is_renewed_without_another_mail_and_without_more_time()
    {
        var renewed = Drafted.Add("TR", "Text").Changed().Draw("d2", DrawingOccasion.SomethingCame, Semester.End.AddDays(3), Now.AddDays(3)).Changed();

        renewed.Draft!.OpenSince.ShouldBe(Now);
        renewed.Draft.Drawn.Digest.ShouldBe("d2");
        renewed.Completions.ShouldHaveSingleItem().Text.ShouldBe("Text");
        renewed.Outbox.Messages.Owed().Count(owed => owed.StartsWith("summaries:", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Nothing_is_renewed_without_a_draft_or_with_an_earlier_cut_off()
    {
        Drafted.Draw("d2", DrawingOccasion.SomethingCame).ShouldBeUnchanged();
        Nothing.Draw("d2", DrawingOccasion.SomethingCame).ShouldBeUnchanged();
        Drafted.MakeFinal().Changed().Draw("d2", DrawingOccasion.SomethingCame, Semester.End.AddDays(3), Now.AddDays(4)).ShouldBeUnchanged();
    }

    [Fact]
    public void What_was_drawn_up_while_the_period_ran_waits_for_its_end_and_is_drawn_up_again_then()
    {
        var may = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

        var early = Nothing.Draw("d0", DrawingOccasion.Wanted, may.AddDays(-1), may).Changed();
        var whole = early.Draw("d1").Changed();

        early.Draft!.OpenSince.ShouldBe(Semester.End);
        RemindOfDraft.Decide(early, may.AddDays(60)).ShouldBeUnchanged();
        whole.Draft!.Drawn.CutOff.ShouldBe(Semester.End);
        whole.Outbox.Messages.Owed().ShouldContain("summaries: summaryDraft.1 to CY");
        whole.Draw("d2").ShouldBeUnchanged();
    }

    [Fact]
    public void A_version_that_was_made_final_while_the_period_ran_does_not_stand_for_the_whole()
    {
        var may = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

        var final = Nothing.Draw("d0", DrawingOccasion.Wanted, may.AddDays(-1), may).Changed().MakeFinal(at: may).Changed();

        DrawUp.IsMissing(final).ShouldBeTrue();
        final.Draw("d1").Changed().Draft!.Version.ShouldBe(2);
        DrawUp.IsMissing(Drafted).ShouldBeFalse();
        DrawUp.IsMissing(null).ShouldBeTrue();
    }

    [Fact]
    public void A_draft_after_a_final_version_is_to_become_the_next_version()
    {
        var second = Drafted.MakeFinal().Changed().Draw("d2", DrawingOccasion.Wanted, at: Now.AddDays(9)).Changed();

        second.Draft.ShouldBe(new SummaryDraft(2, Now.AddDays(9), new SummaryEvent.Drawn(Now.AddDays(9), "hub", Semester.End, "d2")));
        second.Versions.ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public void The_cut_off_is_over_and_not_before_the_period()
    {
        Nothing.Draw(cutOff: Semester.Begin).Refused().ShouldBe([SummaryRules.CutOffBeforePeriod]);
        Nothing.Draw(cutOff: Now.AddMinutes(-9)).Refused().ShouldBe([SummaryRules.CutOffAhead]);
        Nothing.Draw(cutOff: Now.AddTicks(1), occasion: DrawingOccasion.WantedAtRest).Refused().ShouldBe([SummaryRules.CutOffAhead]);
        Nothing.Draw(cutOff: Now.AddMinutes(-10)).Changed();
        Nothing.Draw(cutOff: Semester.Begin.AddTicks(1)).Changed();
    }

    [Fact]
    public void The_first_cut_off_is_the_end_of_the_period_by_the_clocks_of_Brussels() =>
        DrawUp.FirstCutOff(Semester).ShouldBe(new DateTimeOffset(2026, 6, 30, 22, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("2026-07-01T02:00:00Z", "2026-06-30T22:00:00Z")]
    [InlineData("2026-07-01T22:09:59Z", "2026-06-30T22:00:00Z")]
    [InlineData("2026-07-01T22:10:00Z", "2026-07-01T22:00:00Z")]
    [InlineData("2026-12-24T23:30:00Z", "2026-12-24T23:00:00Z")]
    public void Later_drafts_count_up_to_the_last_midnight_of_Brussels_that_is_over(string now, string midnight) =>
        DrawUp.LastMidnight(DateTimeOffset.Parse(now, null)).ShouldBe(DateTimeOffset.Parse(midnight, null));

    [Fact]
    public void Every_day_some_summaries_are_due()
    {
        DueSummaries.OfSemesters(Now).Select(name => name.ToString()).ShouldBe(["semester-2026-1", "semester-2025-2"]);
        DueSummaries.OfSemesters(Now.AddHours(-4)).Select(name => name.ToString()).ShouldBe(["semester-2025-2", "semester-2025-1"]);
        DueSummaries.OfYear(Now).Select(name => name.ToString()).ShouldBe(["general-2025", "liaison-2025"]);
    }
}
