using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>What the indicators need to know of one case. All days are those of the legal time of the state asked (TL-10).</summary>
/// <param name="Reference">Which case.</param>
/// <param name="Duty">Whether the state must answer.</param>
/// <param name="Asked">Day of asking.</param>
/// <param name="Accepted">Day of the first sign that it has taken the request up, or null.</param>
/// <param name="Answered">Day of the first answer, in the network or outside it (MIM-12), or null.</param>
/// <param name="Declined">It declined, and has not answered since.</param>
/// <param name="Legal">The legal date.</param>
/// <param name="Agreed">The day that was agreed beside it, or null (F-18).</param>
/// <param name="Began">Whether the month has begun: nobody is late with what never reached it (F-23).</param>
/// <param name="Today">The day as of which is counted.</param>
/// <param name="Rating">The asker's view, or null.</param>
internal sealed record IndicatorCase(
    CaseReference Reference, Duty Duty, DateOnly Asked, DateOnly? Accepted, DateOnly? Answered, bool Declined, DateOnly Legal, DateOnly? Agreed, bool Began, DateOnly Today,
    RequestEvent.Rated? Rating)
{
    private const int DaysToAccept = 7;

    /// <summary>Whether it was accepted within seven days of asking; null while that is open.</summary>
    public bool? AcceptedInTime => Accepted is { } day ? day <= LastToAccept : Began && Today > LastToAccept ? false : null;

    /// <summary>Days from asking to the first answer; null when there is none.</summary>
    public int? DaysToAnswer => Answered?.DayNumber - Asked.DayNumber;

    /// <summary>Whether it was answered by the legal date; null while that is open, and for what was declined.</summary>
    public bool? AnsweredByLegalDate => AnsweredBy(Legal);

    /// <summary>Whether it was answered by the day that was agreed; null also where none was.</summary>
    public bool? AnsweredByAgreedDay => Agreed is { } day ? AnsweredBy(day) : null;

    private DateOnly LastToAccept => Asked.AddDays(DaysToAccept);

    private bool? AnsweredBy(DateOnly last) => Answered is { } day ? day <= last : !Declined && Began && Today > last ? false : null;

    /// <summary>The case of one state; null when it was withdrawn before it was answered.</summary>
    public static IndicatorCase? Of(InformationRequest request, Standing standing, DateTimeOffset asOf)
    {
        var state = standing.Addressee.State;
        RequestEvent[] events = [.. request.Events.Where(e => e.Addressee == state)];
        // Only what is open can be withdrawn, so an answer of a withdrawn case came later and was no longer waited for.
        return events.Any(e => e is RequestEvent.Withdrawn) ? null : new IndicatorCase(
            new CaseReference(request.Reference, state), standing.Addressee.Duty, LegalTime.DayOf(request.AskedAt, state),
            First(events, state, e => e.IsReaction), First(events, state, IsAnswer), standing.Is is AddresseeState.Declined,
            standing.Legal.Due, standing.Agreed, standing.Began is not null, LegalTime.DayOf(asOf, state), standing.Rating);
    }

    private static DateOnly? First(RequestEvent[] events, MemberState state, Predicate<RequestEvent> kind) =>
        Array.Find(events, kind) is { } first ? LegalTime.DayOf(first.At, state) : null;

    private static bool IsAnswer(RequestEvent e) => e is RequestEvent.Answered or RequestEvent.AnsweredOutside;
}
