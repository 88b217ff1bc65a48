using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateTimeOffset Over = Talks.During.AddDays(1);
    private static readonly Meeting Cancelled = CancelMeeting.Decide(Talks.Convened.Act(), " Snow. ").Changed();
    private static readonly Meeting Kept = RecordMinutes.Decide(Talks.Convened.Act(at: Over), Talks.Minutes).Changed();

    [Fact]
    public void A_change_counts_and_is_told_to_everyone_invited()
    {
        var moved = Talks.Convened.Change(draft => draft with { Place = "Room 2" }).Changed();

        (moved.Sequence, moved.ChangedAt, moved.Plan.Place, moved.StartsAt).ShouldBe((1, Talks.Now.AddHours(1), "Room 2", Talks.Convened.StartsAt));
        (Talks.Convened.Sequence, Talks.Convened.ChangedAt).ShouldBe((0, Talks.Now));
        moved.Outbox.Messages.Except(Talks.Convened.Outbox.Messages).Owed()
            .ShouldBe(["views: meetingChange.1 to DE", "views: meetingChange.1 to EL", "views: meetingChange.1 to AT"], ignoreOrder: true);
    }

    [Fact]
    public void Who_is_invited_later_gets_an_invitation_and_who_was_invited_stays_so()
    {
        var france = Authority.FromCode("FR")!;
        var more = Talks.Convened.Change(draft => draft with { Invited = [.. draft.Invited, france] }).Changed();

        more.Outbox.Messages.Owed().ShouldContain("views: meetingInvitation.1 to FR");
        more.Change(draft => draft with { Invited = [france] }).Refused().ShouldBe([MeetingRules.InvitedStays]);
    }

    [Fact]
    public void What_changes_nothing_is_no_change() => Talks.Convened.Change(draft => draft).ShouldBeUnchanged();

    [Fact]
    public void A_change_is_checked_as_the_meeting_was() =>
        Talks.Convened.Change(draft => draft with { Agenda = [], Title = "" }).Refused().ShouldBe([MeetingRules.TitleMissing, MeetingRules.NoAgenda]);

    [Fact]
    public void A_meeting_that_has_begun_is_not_changed() =>
        Talks.Convened.Change(draft => draft with { Title = "Other" }, Talks.During).Refused().ShouldBe([MeetingRules.TooLate]);

    [Fact]
    public void Nobody_has_to_reply_and_a_reply_can_be_changed_and_taken_back()
    {
        var accepted = Talks.Convened.Reply(Talks.Germany, MeetingReply.Accepted).Changed();

        Talks.Convened.ReplyOf(Talks.Germany).ShouldBe(MeetingReply.None);
        Talks.Convened.ReplyOf(Talks.Austria).ShouldBe(MeetingReply.Accepted, "it convenes");
        (accepted.ReplyOf(Talks.Germany), accepted.ReplyOf(Talks.Greece)).ShouldBe((MeetingReply.Accepted, MeetingReply.None));
        accepted.Outbox.ShouldBe(Talks.Convened.Outbox, "nobody is told");
        accepted.Sequence.ShouldBe(0);
        accepted.Reply(Talks.Germany, MeetingReply.Accepted).ShouldBeUnchanged();
        accepted.Reply(Talks.Germany, MeetingReply.None).Changed().ReplyOf(Talks.Germany).ShouldBe(MeetingReply.None);
        Talks.Convened.Reply(Talks.Austria, MeetingReply.Declined).Changed().ReplyOf(Talks.Austria).ShouldBe(MeetingReply.Declined);
    }

    [Fact]
    public void A_reply_to_one_time_is_none_to_another()
    {
        var accepted = Talks.Convened.Reply(Talks.Germany, MeetingReply.Accepted).Changed();

        accepted.Change(draft => draft with { Place = "Room 2" }).Changed().ReplyOf(Talks.Germany).ShouldBe(MeetingReply.Accepted);
        accepted.Change(draft => draft with { Start = draft.Start.AddHours(1) }).Changed().ReplyOf(Talks.Germany).ShouldBe(MeetingReply.None);
        accepted.Change(draft => draft with { End = draft.End.AddHours(1) }).Changed().ReplyOf(Talks.Germany).ShouldBe(MeetingReply.None);
    }

    [Fact]
    public void A_reply_comes_from_who_is_invited_and_before_the_end()
    {
        Talks.Convened.Reply(Authority.FromCode("FR")!, MeetingReply.Accepted).Refused().ShouldBe([MeetingRules.NotInvited]);
        Talks.Convened.Reply(Talks.Germany, MeetingReply.Accepted, Talks.During).Changed();
        Talks.Convened.Reply(Talks.Germany, MeetingReply.Accepted, Over).Refused().ShouldBe([MeetingRules.TooLate]);
    }

    [Fact]
    public void Calling_a_meeting_off_is_told_to_everyone_once()
    {
        Cancelled.Cancellation!.Why.ShouldBe("Snow.");
        Cancelled.Sequence.ShouldBe(1);
        Cancelled.Outbox.Messages.Owed().ShouldContain("views: meetingCancellation.1 to EL");
        CancelMeeting.Decide(Cancelled.Act(), null).ShouldBeUnchanged();
        CancelMeeting.Decide(Talks.Convened.Act(at: Talks.During), " ").Changed().Cancellation!.Why.ShouldBeNull();
        CancelMeeting.Decide(Talks.Convened.Act(), null).Changed().Cancellation!.Why.ShouldBeNull();
    }

    [Fact]
    public void What_is_over_is_not_called_off_and_a_reason_is_short()
    {
        CancelMeeting.Decide(Talks.Convened.Act(at: Over), null).Refused().ShouldBe([MeetingRules.TooLate]);
        CancelMeeting.Decide(Talks.Convened.Act(), new string('x', 2001)).Refused().ShouldBe([MeetingRules.TooLong]);
    }

    [Fact]
    public void Nothing_happens_to_a_meeting_that_was_called_off()
    {
        Cancelled.Change(draft => draft with { Title = "Other" }).Refused().ShouldBe([MeetingRules.Cancelled]);
        Cancelled.Reply(Talks.Germany, MeetingReply.Accepted).Refused().ShouldBe([MeetingRules.Cancelled]);
        RecordMinutes.Decide(Cancelled.Act(at: Over), Talks.Minutes).Refused().ShouldBe([MeetingRules.Cancelled]);
    }

    [Fact]
    public void Minutes_are_told_and_earlier_versions_kept()
    {
        var amended = RecordMinutes.Decide(Kept.Act(at: Over), Talks.Minutes with { Conclusions = [] }).Changed();

        Kept.Minutes.ShouldHaveSingleItem().Minutes.Say(new Minutes("All spoke.", "en", [new Conclusion(Talks.Measure, "To be watched.")])).ShouldBeTrue();
        Kept.Outbox.Messages.Owed().ShouldContain("views: meetingMinutes.1 to DE");
        amended.Minutes.Count.ShouldBe(2);
        amended.Outbox.Messages.Owed().ShouldContain("views: meetingMinutes.2 to DE");
        RecordMinutes.Decide(Kept.Act(at: Over), Talks.Minutes).ShouldBeUnchanged();
        RecordMinutes.Decide(Kept.Act(at: Over), Talks.Minutes with { Text = "More." }).Changed();
        amended.Sequence.ShouldBe(0, "a calendar has nothing to change");
    }

    [Fact]
    public void There_are_no_minutes_before_the_beginning() =>
        RecordMinutes.Decide(Talks.Convened.Act(), Talks.Minutes).Refused().ShouldBe([MeetingRules.TooEarly]);

    [Fact]
    public void Everything_that_stands_against_minutes_is_said_at_once()
    {
        var minutes = new Minutes(" ", "xx",
        [
            new(Talks.Measure, " "), new(Talks.Measure, "Twice."), new(Talks.Request, new string('x', 2001)), new(ViewCase.Parse("MIM-DE-2026-0099")!, "Not on it."),
        ]);

        RecordMinutes.Decide(Talks.Convened.Act(at: Over), minutes).Refused()
            .ShouldBe([MeetingRules.NoText, MeetingRules.LanguageUnknown, MeetingRules.NoText, MeetingRules.NotOnAgenda, MeetingRules.TooLong, MeetingRules.NotOnAgenda]);
        RecordMinutes.Decide(Talks.Convened.Act(at: Over), new Minutes(new string('x', 20_001), null, [])).Refused().ShouldBe([MeetingRules.TooLong]);
        RecordMinutes.Decide(Talks.Convened.Act(at: Over), new Minutes("GEHEIM", null, [new(Talks.Measure, "VS-NfD")])).Refused().ShouldBe([MeetingRules.Classified, MeetingRules.Classified]);
        RecordMinutes.Decide(Talks.Convened.Act(at: Over), new Minutes(new string('x', 20_000), null, [])).Changed().Minutes[0].Minutes.Language.ShouldBeNull();
    }

    [Fact]
    public void A_record_that_is_full_takes_nothing_but_a_cancellation()
    {
        var full = Talks.Convened;
        var version = 0;
        while (RecordMinutes.Decide(full.Act(at: Talks.During), new Minutes($"{version++}{new string('€', 19_000)}", null, [])) is CaseDecision<Meeting>.Changed { Next: var next })
            full = next;

        RecordMinutes.Decide(full.Act(at: Talks.During), new Minutes(new string('€', 19_000), null, [])).Refused().ShouldBe([MeetingRules.NoRoom]);
        CancelMeeting.Decide(full.Act(at: Talks.During), "Fire.").Changed();
    }

    [Fact]
    public void A_letter_sees_the_meeting_as_it_was_when_it_became_due()
    {
        var changed = Talks.Convened.Reply(Talks.Germany, MeetingReply.Tentative).Changed().Change(draft => draft with { Title = "One" }).Changed();
        var later = CancelMeeting.Decide(changed.Reply(Talks.Greece, MeetingReply.Declined).Changed().Act(), null).Changed();

        later.AtSequence(0)!.Plan.Says(Talks.Convened.Plan).ShouldBeTrue();
        later.AtSequence(0)!.ReplyOf(Talks.Germany).ShouldBe(MeetingReply.None);
        var first = later.AtSequence(1)!;
        (first.Plan.Title, first.Sequence, first.ReplyOf(Talks.Germany), first.ReplyOf(Talks.Greece)).ShouldBe(("One", 1, MeetingReply.Tentative, MeetingReply.None));
        later.AtSequence(2)!.Cancellation.ShouldNotBeNull();
        later.AtSequence(3).ShouldBeNull();
    }

    [Fact]
    public void A_party_finds_its_meetings_by_their_beginning_and_not_those_of_long_ago()
    {
        var second = Talks.Convened.Change(draft => draft with { Start = draft.Start.AddHours(1) }).Changed() with { Reference = new MeetingReference(2026, 2) };
        var third = second with { Reference = new MeetingReference(2026, 3) };

        PartyMeetings.Of([third, second, Talks.Convened], Talks.Germany, Over).Select(meeting => meeting.Case).ShouldBe(["MTG-2026-0001", "MTG-2026-0002", "MTG-2026-0003"]);
        PartyMeetings.Of([Talks.Convened], Authority.FromCode("FR")!, Over).ShouldBeEmpty();
        PartyMeetings.Of([Talks.Convened], Talks.Germany, Over.AddDays(PartyMeetings.DaysToTell)).ShouldBeEmpty();
    }

    [Fact]
    public void Plans_differ_when_their_lists_do()
    {
        var plan = Talks.Convened.Plan;

        plan.Says(plan with { Agenda = [.. plan.Agenda.Reverse()] }).ShouldBeFalse();
        plan.Says(plan with { Invited = [] }).ShouldBeFalse();
        plan.Says(plan with { Title = "Other" }).ShouldBeFalse();
        plan.Says(plan with { Agenda = [.. plan.Agenda], Invited = [.. plan.Invited] }).ShouldBeTrue();
    }
}
