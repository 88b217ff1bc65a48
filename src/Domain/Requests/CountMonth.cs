using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// Finds the legal date anew when the month begins (F-23) and when a list of public holidays came or changed (F-7). A date that was told becomes later only;
/// both sides are told once of the new one, and each explanation stays.
/// </summary>
public static class CountMonth
{
    /// <summary>The request after something happened, with the date of each state whose month began with it.</summary>
    /// <param name="before">The request before: what had ended there stays as it is.</param>
    /// <param name="after">The request after it.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="now">Now (UTC).</param>
    public static InformationRequest Begin(InformationRequest before, InformationRequest after, HolidayLists holidays, DateTimeOffset now) =>
        Open(before).Aggregate(after, (so, standing) => Begun(so, after.Of(standing.Addressee.State)!, holidays, now) ?? so);

    /// <summary>The request with the dates that the lists of now make later; unchanged when there is none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="holidays">Public holidays.</param>
    /// <param name="now">Now (UTC).</param>
    public static RequestDecision Anew(InformationRequest request, HolidayLists holidays, DateTimeOffset now)
    {
        var after = Open(request).Aggregate(request, (so, standing) => Begun(so, standing, holidays, now) ?? Later(so, standing, holidays, now) ?? so);
        return ReferenceEquals(after, request) ? new RequestDecision.Unchanged() : new RequestDecision.Changed(after);
    }

    private static IEnumerable<Standing> Open(InformationRequest request) => request.Standings.Where(standing => !standing.Is.HasEnded);

    /// <summary>The month began, and was not counted from that moment yet.</summary>
    private static InformationRequest? Begun(InformationRequest request, Standing standing, HolidayLists holidays, DateTimeOffset now)
    {
        if (standing.Began is not { } from || standing.CountedFrom >= from)
            return null;
        var cause = standing.BeganBy == MonthStart.Delivered ? DeadlineCause.Delivered : DeadlineCause.Read;
        return Found(request, standing, Count(standing, from, holidays).NotBefore(standing.Legal), from, cause, now);
    }

    /// <summary>The lists of now give a later day than those of then.</summary>
    private static InformationRequest? Later(InformationRequest request, Standing standing, HolidayLists holidays, DateTimeOffset now) =>
        standing.CountedFrom is { } from && LegalPeriod.LastDayOfOneMonth(from, Authority.Of(standing.Addressee.State), holidays) > standing.Legal.Due
            ? Found(request, standing, Count(standing, from, holidays), from, DeadlineCause.Holidays, now)
            : null;

    private static Deadline Count(Standing standing, DateTimeOffset from, HolidayLists holidays) =>
        LegalPeriod.OneMonth(from, Authority.Of(standing.Addressee.State), holidays, standing.BeganBy);

    private static InformationRequest Found(
        InformationRequest request, Standing standing, Deadline deadline, DateTimeOffset from, DeadlineCause cause, DateTimeOffset now)
    {
        var state = standing.Addressee.State;
        var found = new RequestEvent.DeadlineFound(now, state, "hub", deadline, from, cause, standing.Legal.Due);
        return request.With(now, [found], found.Moved && !standing.Is.HasEnded ? Told(request, found) : []);
    }

    private static OwedMessage[] Told(InformationRequest request, RequestEvent.DeadlineFound found)
    {
        var step = new RequestStep(RequestLetter.DateMoved, found.Addressee, FormDate.ForMachines(found.Deadline.Due));
        return [step.To(request.Reference, Authority.Of(found.Addressee)), step.To(request.Reference, request.Asker)];
    }
}

/// <summary>Why a legal date was found anew.</summary>
public enum DeadlineCause
{
    /// <summary>The request was delivered: the month began (F-23).</summary>
    Delivered,

    /// <summary>The request was read: the month began (F-23).</summary>
    Read,

    /// <summary>A list of public holidays came or changed (F-7).</summary>
    Holidays,
}

public sealed partial record RequestLetter
{
    /// <summary>To the state asked and the asker: the legal date has become later (F-7, F-23).</summary>
    public static RequestLetter DateMoved { get; } = new("dateMoved", "request.dateMoved") { IsNotice = true };
}
