using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Meetings;

/// <summary>What holds of a meeting whatever people do with it, in whatever order.</summary>
public sealed class MeetingProperties
{
    private static readonly Authority[] Parties = [Talks.Austria, Talks.Germany, Talks.Greece, Authority.FromCode("FR")!];

    private static readonly Gen<Func<MeetingAct, CaseDecision<Meeting>>> Doings = Gen.OneOf(
        Gen.Elements(Enum.GetValues<MeetingReply>()).Select<MeetingReply, Func<MeetingAct, CaseDecision<Meeting>>>(reply => act => ReplyToMeeting.Decide(act, reply)),
        Gen.Choose(0, 3).Select<int, Func<MeetingAct, CaseDecision<Meeting>>>(hours => act => Change(act, draft => draft with { Start = Talks.Draft.Start.AddHours(hours), End = Talks.Draft.End.AddHours(hours) })),
        Gen.Elements(Parties).Select<Authority, Func<MeetingAct, CaseDecision<Meeting>>>(party => act => Change(act, draft => draft with { Invited = [.. draft.Invited, party] })),
        Gen.Elements("One", "Two").Select<string, Func<MeetingAct, CaseDecision<Meeting>>>(title => act => Change(act, draft => draft with { Title = title })),
        Gen.Elements("All spoke.", "Nobody spoke.").Select<string, Func<MeetingAct, CaseDecision<Meeting>>>(text => act => RecordMinutes.Decide(act, new Minutes(text, null, []))),
        Gen.Constant<Func<MeetingAct, CaseDecision<Meeting>>>(act => CancelMeeting.Decide(act, null)));

    private static readonly Gen<List<(Func<MeetingAct, CaseDecision<Meeting>> Do, Authority Party, int Hours)>> Stories =
        (from doing in Doings
         from party in Gen.Elements(Parties)
         from hours in Gen.Choose(0, 40)
         select (doing, party, hours)).ListOf().Select(list => list.ToList());

    [Fact]
    public void Doing_it_again_changes_nothing() => Always((before, act, does) =>
        does(act) is not CaseDecision<Meeting>.Changed { Next: var next } || does(act with { Meeting = next }) is CaseDecision<Meeting>.Unchanged);

    [Fact]
    public void History_only_grows_and_the_sequence_with_it() => Always((before, act, does) =>
        does(act) is not CaseDecision<Meeting>.Changed { Next: var next }
        || (next.Events.Take(before.Events.Count).SequenceEqual(before.Events) && next.Events.Count == before.Events.Count + 1
            && next.Sequence - before.Sequence == (next.Events[^1] is MeetingEvent.Changed or MeetingEvent.Cancelled ? 1 : 0)));

    [Fact]
    public void Whoever_was_invited_hears_of_every_change() => Always((before, act, does) =>
        does(act) is not CaseDecision<Meeting>.Changed { Next: var next } || next.Sequence == before.Sequence
        || before.Plan.Invited.All(party => next.Outbox.Messages.Any(m => m.To == party.Code && m.Step.EndsWith($".{next.Sequence}", StringComparison.Ordinal))));

    [Fact]
    public void Nothing_but_itself_follows_a_cancellation() => Always((before, act, does) =>
        before.Cancellation is null || does(act) is not CaseDecision<Meeting>.Changed);

    [Fact]
    public void Replies_owe_nobody_a_mail() => Always((before, act, does) =>
        does(act) is not CaseDecision<Meeting>.Changed { Next: var next } || next.Events[^1] is not MeetingEvent.Replied || next.Outbox == before.Outbox);

    [Fact]
    public void Every_change_can_be_looked_at_again() => Always((before, _, _) =>
        Enumerable.Range(0, before.Sequence + 1).All(sequence => before.AtSequence(sequence)!.Sequence == sequence) && before.AtSequence(before.Sequence + 1) is null);

    private static CaseDecision<Meeting> Change(MeetingAct act, Func<MeetingDraft, MeetingDraft> how) =>
        ChangeMeeting.Decide(act, how(MeetingDraft.From(act.Meeting.Plan)), Talks.Known.Known);

    /// <summary>What holds at every step of every story; time goes on from step to step, over the beginning and end of the meeting.</summary>
    private static void Always(Func<Meeting, MeetingAct, Func<MeetingAct, CaseDecision<Meeting>>, bool> holds) =>
        Prop.ForAll(Stories.ToArbitrary(), story =>
        {
            var (meeting, now) = (Talks.Convened, Talks.Now);
            foreach (var (does, party, hours) in story)
            {
                now = now.AddHours(hours);
                var act = new MeetingAct(meeting, party, "person-3", now);
                if (!holds(meeting, act, does))
                    return false;
                meeting = does(act) is CaseDecision<Meeting>.Changed { Next: var next } ? next : meeting;
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
