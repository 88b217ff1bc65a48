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

    private DateTimeOffset? DeliveredAt { get; init; }

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
    public Standing After(RequestEvent happened) => IsReading(happened) && ReadAt is null ? Next(happened) with { ReadAt = happened.At } : Next(happened);

    private bool IsPast(DateOnly day, DateTimeOffset now) => !Is.HasEnded && Began is not null && LegalTime.DayOf(now, Addressee.State) > day;

    /// <summary>Whoever opens it or reacts to it has read it.</summary>
    private static bool IsReading(RequestEvent e) => e is RequestEvent.Read or RequestEvent.Acknowledged or RequestEvent.Forwarded
        or RequestEvent.DateProposed or RequestEvent.Answered or RequestEvent.AnsweredOutside or RequestEvent.Declined;

    private Standing Next(RequestEvent happened) => happened switch
    {
        RequestEvent.Delivered e => Reached(e.At) with { DeliveredAt = DeliveredAt ?? e.At },
        RequestEvent.Read e => Reached(e.At),
        RequestEvent.Unreached e => Lost(e),
        RequestEvent.Acknowledged e => InWork(new AddresseeState.Acknowledged(e.At)),
        RequestEvent.Forwarded e => InWork(new AddresseeState.Forwarded(e.At, e.To)),
        RequestEvent.Answered e => this with
        {
            Is = Is is AddresseeState.Answered ? Is : new AddresseeState.Answered(e.At),
            Answers = [.. Answers, e],
        },
        RequestEvent.FileCame e => this with
        {
            Answers = [.. Answers.Select(given => given.By == e.By ? given with { Answer = given.Answer.With(e.Name, e.Digest) } : given)],
        },
        RequestEvent.AnsweredOutside e => InWork(new AddresseeState.AnsweredOutside(e.At, e.How)),
        RequestEvent.Declined e => InWork(new AddresseeState.Declined(e.At, e.Ground, e.Why)),
        RequestEvent.Withdrawn e => InWork(new AddresseeState.Withdrawn(e.At, e.Why)),
        RequestEvent.Noticed e => this with { Notices = [.. Notices, e.Notice] },
        RequestEvent.Rated e => this with { Rating = e },
        _ => AboutTheDay(happened),
    };

    private Standing AboutTheDay(RequestEvent happened) => happened switch
    {
        RequestEvent.DateProposed e => this with { Proposal = new DateProposal(e.Date, e.Why, ProposalState.Open) },
        RequestEvent.DeadlineFound e => this with { Legal = e.Deadline, Due = Agreed ?? e.Deadline.Due, CountedFrom = e.From },
        RequestEvent.DateAgreed e => this with { Due = e.Date, Agreed = e.Date, Proposal = Proposal! with { Is = ProposalState.Agreed } },
        RequestEvent.DateRejected => this with { Proposal = Proposal! with { Is = ProposalState.Rejected } },
        _ => throw new ArgumentException($"Unknown event {happened.GetType().Name}.", nameof(happened)),
    };

    private Standing Reached(DateTimeOffset at) => Is is AddresseeState.Asked or AddresseeState.Unreached ? To(new AddresseeState.Delivered(at)) : this;

    /// <summary>What came back was not delivered, so that the month has not begun with it.</summary>
    private Standing Lost(RequestEvent.Unreached e) => Is is AddresseeState.Asked or AddresseeState.Delivered or AddresseeState.Unreached
        ? To(new AddresseeState.Unreached(e.At, e.DeputyTried)) with { DeliveredAt = null }
        : this;

    private Standing InWork(AddresseeState next) => Is.HasEnded ? this : To(next);

    private Standing To(AddresseeState next) => this with { Is = next };
}
