using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>
/// A meeting to exchange views (MIM-22). How it was convened never changes; all that happened since are its events, and everything else
/// follows from them. Nobody has to come (MIM-23).
/// </summary>
/// <param name="Reference">Its number.</param>
/// <param name="Convenor">Who convenes it.</param>
/// <param name="ConvenedBy">The opaque id of the person who did it.</param>
/// <param name="ConvenedAt">When it was convened (UTC).</param>
/// <param name="FirstPlan">As it was convened.</param>
/// <param name="Events">What happened since, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record Meeting(
    MeetingReference Reference, Authority Convenor, string ConvenedBy, DateTimeOffset ConvenedAt, MeetingPlan FirstPlan,
    IReadOnlyList<MeetingEvent> Events, Outbox Outbox) : IOwes<Meeting>
{
    /// <inheritdoc/>
    public string Case => Reference.ToString();

    /// <summary>As it is planned now.</summary>
    public MeetingPlan Plan => Events.OfType<MeetingEvent.Changed>().LastOrDefault()?.Plan ?? FirstPlan;

    /// <summary>When it begins (UTC): the stores search by it.</summary>
    public DateTimeOffset StartsAt => Plan.Start;

    /// <summary>How often it changed, its cancellation included: SEQUENCE of its calendar entry (RFC 5545 section 3.8.7.4).</summary>
    public int Sequence => Events.Count(Moves);

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset ChangedAt => Events.LastOrDefault(Moves)?.At ?? ConvenedAt;

    /// <summary>How it was called off, or null.</summary>
    public MeetingEvent.Cancelled? Cancellation => Events.OfType<MeetingEvent.Cancelled>().FirstOrDefault();

    /// <summary>All versions of its minutes, the last one holding.</summary>
    public IReadOnlyList<MeetingEvent.MinutesGiven> Minutes => [.. Events.OfType<MeetingEvent.MinutesGiven>()];

    /// <summary>
    /// What a party last said. A reply is to a time: when that changes, it says nothing any more. Whoever convenes comes, unless it says
    /// otherwise.
    /// </summary>
    public MeetingReply ReplyOf(Authority party)
    {
        var unsaid = party == Convenor ? MeetingReply.Accepted : MeetingReply.None;
        var (plan, reply) = (FirstPlan, unsaid);
        foreach (var e in Events)
        {
            (plan, reply) = e switch
            {
                MeetingEvent.Changed changed => (changed.Plan, changed.Plan.IsWhen(plan) ? reply : unsaid),
                MeetingEvent.Replied replied when replied.Party == party => (plan, replied.Reply),
                _ => (plan, reply),
            };
        }

        return reply;
    }

    /// <summary>
    /// As it stood right after its change of this number; 0: as convened. Letters are written from this, so that the same order gives the
    /// same mail whenever it is composed. Null when there was no such change.
    /// </summary>
    public Meeting? AtSequence(int sequence)
    {
        if (sequence == 0)
            return this with { Events = [] };
        var at = Events.Index().Where(e => Moves(e.Item)).Skip(sequence - 1).Select(e => (int?)e.Index).FirstOrDefault();
        return at is { } last ? this with { Events = [.. Events.Take(last + 1)] } : null;
    }

    /// <summary>The meeting after this, owing these messages beside what is not settled.</summary>
    public Meeting With(MeetingEvent happened, params IReadOnlyList<OwedMessage> owed) =>
        this with { Events = [.. Events, happened], Outbox = Outbox.And(happened.At, owed) };

    /// <inheritdoc/>
    public Meeting With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The message that tells a party.</summary>
    internal OwedMessage Tell(ViewLetter letter, int number, Authority party) => new ViewStep(letter, number).To(Case, party);

    private static bool Moves(MeetingEvent e) => e is MeetingEvent.Changed or MeetingEvent.Cancelled;
}
