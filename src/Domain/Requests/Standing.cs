using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands, as its events add up.</summary>
/// <param name="Addressee">The state, its duty and its legal deadline.</param>
/// <param name="Is">Where it stands.</param>
/// <param name="Due">The day that counts: agreed, or else the legal one; in the state's legal time.</param>
/// <param name="Proposal">The last other day it proposed, or null.</param>
/// <param name="Answers">Its answers, the oldest first.</param>
/// <param name="Rating">The asker's view, or null.</param>
/// <param name="Notices">Deadline notices already decided.</param>
public sealed record Standing(
    Addressee Addressee, AddresseeState Is, DateOnly Due, DateProposal? Proposal, IReadOnlyList<RequestEvent.Answered> Answers,
    RequestEvent.Rated? Rating, IReadOnlyList<DeadlineNotice> Notices)
{
    /// <summary>Before anything happened.</summary>
    public static Standing Of(Addressee addressee) =>
        new(addressee, new AddresseeState.Asked(), addressee.Deadline.Due, null, [], null, []);

    /// <summary>
    /// Whether the due day has passed and nothing ended it: a status, not a lock (MIM-15). The day is that of the state asked (TL-10).
    /// </summary>
    public bool IsOverdue(DateTimeOffset now) => !Is.HasEnded && LegalTime.DayOf(now, Addressee.State) > Due;

    /// <summary>The next standing. Total: an event that says nothing new changes nothing.</summary>
    public Standing After(RequestEvent happened) => happened switch
    {
        RequestEvent.Delivered e => Is is AddresseeState.Asked or AddresseeState.Unreached ? To(new AddresseeState.Delivered(e.At)) : this,
        RequestEvent.Unreached e => Is is AddresseeState.Asked or AddresseeState.Delivered or AddresseeState.Unreached
            ? To(new AddresseeState.Unreached(e.At, e.DeputyTried))
            : this,
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
        RequestEvent.DateAgreed e => this with { Due = e.Date, Proposal = Proposal! with { Is = ProposalState.Agreed } },
        RequestEvent.DateRejected => this with { Proposal = Proposal! with { Is = ProposalState.Rejected } },
        _ => throw new ArgumentException($"Unknown event {happened.GetType().Name}.", nameof(happened)),
    };

    private Standing InWork(AddresseeState next) => Is.HasEnded ? this : To(next);

    private Standing To(AddresseeState next) => this with { Is = next };
}
