using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands, as its events add up.</summary>
/// <param name="Addressee">The state, its duty and its legal deadline.</param>
/// <param name="Is">Where it stands.</param>
/// <param name="Due">The day by which it is waited for: agreed, or else the legal one; in the state's legal time.</param>
/// <param name="Proposal">The last other day it proposed, or null.</param>
/// <param name="Answers">Its answers, the oldest first.</param>
/// <param name="Rating">The asker's view, or null.</param>
/// <param name="Notices">Deadline notices already decided.</param>
public sealed record Standing(
    AskedState Addressee, AddresseeState Is, DateOnly Due, DateProposal? Proposal, IReadOnlyList<RequestEvent.Answered> Answers,
    RequestEvent.Rated? Rating, IReadOnlyList<DeadlineNotice> Notices)
{
    /// <summary>The legal deadline as found last: from delivery or reading once that is known, until then from the asking (F-23).</summary>
    public Deadline Legal { get; init; } = Addressee.Deadline;

    /// <summary>The day that was agreed beside the legal one, or null (F-18).</summary>
    public DateOnly? Agreed { get; init; }

    /// <summary>The moment from which <see cref="Legal"/> runs; null while that is the asking.</summary>
    public DateTimeOffset? CountedFrom { get; init; }

    internal DateTimeOffset? DeliveredAt { get; init; }

    private DateTimeOffset? ReadAt { get; init; }

    /// <summary>The moment that started the month: the first delivery or reading; null as long as neither is known (F-23).</summary>
    public DateTimeOffset? Began => ReadAt < DeliveredAt ? ReadAt : DeliveredAt ?? ReadAt;

    /// <summary>What started the month.</summary>
    public MonthStart BeganBy => Began is not { } began ? MonthStart.Asked : began == DeliveredAt ? MonthStart.Delivered : MonthStart.Read;

    /// <summary>Before anything happened.</summary>
    public static Standing Of(AskedState addressee) =>
        new(addressee, new AddresseeState.Asked(), addressee.Deadline.Due, null, [], null, []);

    /// <summary>
    /// Whether the day by which it is waited for has passed and nothing ended it: a status, not a lock (MIM-15). The day is that of the state asked (TL-10).
    /// Nobody is late with what never reached it (F-23).
    /// </summary>
    public bool IsOverdue(DateTimeOffset now) => IsPast(Due, now);

    /// <summary>Whether the legal day has passed and nothing ended it, whatever was agreed (F-18).</summary>
    public bool IsPastLegalDay(DateTimeOffset now) => IsPast(Legal.Due, now);

    /// <summary>The next standing. Total: an event that says nothing new changes nothing.</summary>
    public Standing After(RequestEvent happened) => (happened is RequestEvent.Read || happened.IsReaction) && ReadAt is null
        ? happened.After(this) with { ReadAt = happened.At }
        : happened.After(this);

    private bool IsPast(DateOnly day, DateTimeOffset now) => !Is.HasEnded && Began is not null && LegalTime.DayOf(now, Addressee.State) > day;

    /// <summary>A mailbox has it, or a person.</summary>
    internal Standing Reached(DateTimeOffset at) => Is is AddresseeState.Asked or AddresseeState.Unreached ? To(new AddresseeState.Delivered(at)) : this;

    /// <summary>What came back was not delivered, so that the month has not begun with it.</summary>
    internal Standing Lost(RequestEvent.Unreached e) => Is is AddresseeState.Asked or AddresseeState.Delivered or AddresseeState.Unreached
        ? To(new AddresseeState.Unreached(e.At, e.DeputyTried)) with { DeliveredAt = null }
        : this;

    /// <summary>Where it stands next, unless nothing more is due.</summary>
    internal Standing InWork(AddresseeState next) => Is.HasEnded ? this : To(next);

    private Standing To(AddresseeState next) => this with { Is = next };
}
