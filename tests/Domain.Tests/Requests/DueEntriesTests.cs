using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Tests.Requests.Answers;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Requests.Answers.Story;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class DueEntriesTests
{
    private static readonly Story Proposed = Asked("2026-03-05", "DE", "FR")
        .On("2026-03-10", "DE", act => ProposeDate.Decide(act, Day("2026-05-03"), "Easter"));

    [Fact]
    public void The_state_asked_has_its_answer_due()
    {
        var entry = Due(Asked("2026-03-05", "DE", "FR"), "DE", "2026-03-06").ShouldHaveSingleItem();

        entry.ShouldBe(new DueEntry(
            DueKind.Answer, entry.Request, Authority.Of(State("AT")), State("DE"), "Family reunification", Day("2026-04-06"), null, 0,
            At("2026-03-05"), IsOver: false));
    }

    [Theory]
    [InlineData("2026-04-09", 1)]
    [InlineData("2026-04-06", 0)]
    public void F7_a_legal_date_that_moved_is_a_change_in_both_calendars_and_a_new_explanation_is_none(string due, int more)
    {
        var found = new RequestEvent.DeadlineFound(
            At("2026-03-11"), State("DE"), "hub", LegalPeriod.FixedDate(Day(due), Authority.Of(State("DE"))), At("2026-03-05"), DeadlineCause.Holidays, Day("2026-04-06"));
        var story = Proposed.Happened(found);

        var (answer, reply) = (Due(story, "DE", "2026-03-12").Single(), Due(story, "AT", "2026-03-12").Single());

        (answer.Due, answer.Changes, reply.Due, reply.Changes).ShouldBe((Day(due), more, Day(due), 1 + more));
    }

    [Fact]
    public void Who_is_no_party_has_nothing_due()
    {
        Due(Proposed, "SE", "2026-03-11").ShouldBeEmpty();
        Due(Proposed, "COM", "2026-03-11").ShouldBeEmpty();
    }

    [Fact]
    public void The_asker_has_a_proposal_to_reply_to_before_the_present_day()
    {
        var entry = Due(Proposed, "AT", "2026-03-11").ShouldHaveSingleItem();

        (entry.Kind, entry.Due, entry.Proposed, entry.Changes, entry.IsOver)
            .ShouldBe((DueKind.ReplyToProposal, Day("2026-04-06"), Day("2026-05-03"), 1, false));
        entry.ChangedAt.ShouldBe(At("2026-03-10"));
    }

    [Theory]
    [InlineData(true, "2026-05-03", 1)]
    [InlineData(false, "2026-04-06", 0)]
    public void A_settled_proposal_is_over_and_an_agreed_day_moves_the_answer(bool accept, string due, int changes)
    {
        var settled = Proposed.On("2026-03-11", "DE", act => SettleDate.Decide(act, Day("2026-05-03"), accept));

        var proposal = Due(settled, "AT", "2026-03-12").ShouldHaveSingleItem();
        (proposal.IsOver, proposal.Changes).ShouldBe((true, 2));
        var answer = Due(settled, "DE", "2026-03-12").ShouldHaveSingleItem();
        (answer.Due, answer.Changes, answer.IsOver).ShouldBe((Day(due), changes, false));
    }

    [Fact]
    public void What_ended_is_told_for_a_while_and_an_addition_changes_nothing()
    {
        var ended = Proposed.On("2026-03-12", "DE", act => GiveAnswer.Decide(act, Answer("Ten days.")))
            .On("2026-03-20", "DE", act => GiveAnswer.Decide(act, Answer("In winter, twelve.")));

        var entry = Due(ended, "DE", "2026-03-21").ShouldHaveSingleItem();
        (entry.IsOver, entry.Changes, entry.ChangedAt).ShouldBe((true, 1, At("2026-03-12")));
        Due(ended, "AT", "2026-03-21").ShouldHaveSingleItem().IsOver.ShouldBeTrue();
        Due(ended, "DE", "2026-06-10").Count.ShouldBe(1);
        Due(ended, "DE", "2026-06-11").ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_ends_a_case_is_one_change()
    {
        Story[] ends =
        [
            Asked("2026-03-05", "DE").On("2026-03-06", "DE", act => AnswerOutside.Decide(act, "")),
            Asked("2026-03-05", "DE").On("2026-03-06", "DE", act => Decline.Decide(act, DeclineGround.Confidential, null)),
            Asked("2026-03-05", "DE").Withdrawn("2026-03-06", "Found out."),
        ];

        foreach (var end in ends)
            Due(end, "DE", "2026-03-07").ShouldHaveSingleItem().Changes.ShouldBe(1);
    }

    private static IReadOnlyList<DueEntry> Due(Story story, string party, string day) =>
        DueEntries.Of([story.Request], Authority.FromCode(party)!, At(day));
}
