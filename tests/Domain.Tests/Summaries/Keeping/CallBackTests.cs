using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

/// <summary>W-22: a version that was issued wrongly; W-25: remarks on a draft; W-23: a draft that holds less.</summary>
public sealed class CallBackTests
{
    private static readonly SummaryName Name = SummaryName.Parse("general-2026")!;
    private static readonly DateTimeOffset Now = new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.Of(MemberState.FromCode("AT")!);

    private static readonly Summary Drafted = With(Summary.Of(Name, Now), new SummaryEvent.Drawn(Now, "hub", Name.End, "one"));

    private static readonly Summary Issued = With(Drafted, new SummaryEvent.Issued(Now.AddDays(1), "x", Authority.Commission, 1, Name.End, "final"));

    [Fact]
    public void W_22_everyone_who_was_told_of_the_version_hears_once_that_it_was_called_back()
    {
        var next = Called(Back(Issued));

        next.CalledBack(1)!.Why.ShouldBe("Table 3 is wrong.");
        next.Outbox.Messages.Count.ShouldBe(SummaryParties.ToldOfFinal(Name, Now).Count);
        next.Outbox.Messages.ShouldAllBe(message => message.Step.StartsWith("summaryCorrigendum.", StringComparison.Ordinal));
        next.Versions.Count.ShouldBe(1);
        Back(next).ShouldBeOfType<CaseDecision<Summary>.Unchanged>();
    }

    [Theory]
    [InlineData("SUM-11", 2, "Wrong.")]
    [InlineData("SUM-12", 1, " ")]
    [InlineData("SUM-12", 1, null)]
    public void W_22_what_is_no_version_or_has_no_reason_is_not_called_back(string rule, int version, string? why) =>
        Rule(CallBack.Decide(Issued, Authority.Commission, "x", version, why, Now)).ShouldBe(rule);

    [Fact]
    public void W_22_only_who_completes_the_summary_calls_it_back_and_in_few_words()
    {
        Rule(CallBack.Decide(Issued, Austria, "x", 1, "Wrong.", Now)).ShouldBe("SUM-07");
        Rule(CallBack.Decide(Issued, Authority.Commission, "x", 1, new string('a', CallBack.Longest + 1), Now)).ShouldBe("SUM-05");
    }

    [Fact]
    public void W_22_the_same_content_can_be_drawn_up_again_once_it_was_called_back()
    {
        var again = new DrawnUp("x", Name.End, "one", DrawingOccasion.Wanted);

        DrawUp.Decide(Issued, again, Now.AddDays(3)).ShouldBeOfType<CaseDecision<Summary>.Unchanged>();
        DrawUp.Decide(Called(Back(Issued)), again, Now.AddDays(3)).ShouldBeOfType<CaseDecision<Summary>.Changed>();
    }

    [Fact]
    public void W_25_those_who_complete_the_draft_are_told_of_a_remark_and_the_same_again_changes_nothing()
    {
        var next = Called(SendBack.Decide(Drafted, Austria, "x", " In force on 1 July.\r\n", Now));

        next.Remarks.Single().Text.ShouldBe("In force on 1 July.");
        next.Outbox.Messages.Single().To.ShouldBe("COM");
        SendBack.Decide(next, Austria, "x", "In force on 1 July.", Now).ShouldBeOfType<CaseDecision<Summary>.Unchanged>();
        SendBack.Decide(next, Authority.Commission, "x", "In force on 1 July.", Now).ShouldBeOfType<CaseDecision<Summary>.Changed>();
    }

    [Fact]
    public void W_25_remarks_belong_to_the_draft_that_was_open() =>
        With(Called(SendBack.Decide(Drafted, Austria, "x", "One.", Now)), new SummaryEvent.Issued(Now, "x", Authority.Commission, 1, Name.End, "final")).Remarks.ShouldBeEmpty();

    [Fact]
    public void W_25_nothing_too_much_or_to_no_draft_is_not_taken()
    {
        Rule(SendBack.Decide(Issued, Austria, "x", "One.", Now)).ShouldBe("SUM-03");
        Rule(SendBack.Decide(Drafted, Austria, "x", null, Now)).ShouldBe("SUM-12");
        Rule(SendBack.Decide(Drafted, Austria, "x", new string('a', SendBack.Longest + 1), Now)).ShouldBe("SUM-05");
        var full = Enumerable.Range(0, SendBack.Room / SendBack.Longest).Aggregate(Drafted, (so, _) => With(so, new SummaryEvent.Remarked(Now, "x", Austria, new string('ä', SendBack.Longest))));
        Rule(SendBack.Decide(full, Austria, "x", "One.", Now)).ShouldBe("SUM-06");
    }

    [Fact]
    public void W_23_a_draft_from_fewer_sources_than_what_it_replaces_waits_for_a_yes()
    {
        var (full, empty) = (Of(3), Of(0));

        HoldsLess.Refusal(empty, full)!.Message.ToString().ShouldBe("The draft of general-2026 would be made from 0 sources, and what it would replace was made from 3.");
        HoldsLess.Refusal(full, empty).ShouldBeNull();
        HoldsLess.Refusal(full, full).ShouldBeNull();
        HoldsLess.Refusal(empty, null).ShouldBeNull();
    }

    private static Summary With(Summary summary, SummaryEvent happened) => summary with { Events = [.. summary.Events, happened] };

    private static SummaryDocument Of(int sources) => new(Name, Name.End, [], [], [new SourceGroup("Communications", [], sources)]);

    private static CaseDecision<Summary> Back(Summary summary) => CallBack.Decide(summary, Authority.Commission, "x", 1, " Table 3 is wrong. ", Now.AddDays(2));

    private static Summary Called(CaseDecision<Summary> decision) => decision.ShouldBeOfType<CaseDecision<Summary>.Changed>().Next;

    private static string Rule(CaseDecision<Summary> decision) => decision.ShouldBeOfType<CaseDecision<Summary>.Refused>().Why[0].Rule;
}
