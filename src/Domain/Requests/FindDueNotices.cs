using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// Decides the deadline notices that are due: seven days before, one working day before, on the day, and weekly once the day has passed.
/// Each is given once for each due day. A notice that was missed (the hub was down) and has been overtaken by the next is not given late:
/// one mail that says how things stand, not three. Nobody is reminded of what never reached it (F-23): then a person has been told.
/// </summary>
public static class FindDueNotices
{
    /// <summary>Hour of the day, in the legal time of the state asked, from which its notices go out: at the beginning of work, not at midnight.</summary>
    public const int Morning = 7;

    /// <summary>
    /// The last weekly reminder: a year. Whoever has not answered by then is not moved by mail, and a request that grew by a notice a week
    /// for ever would in the end no longer fit into a document. It stays overdue wherever it is shown.
    /// </summary>
    public const int LastWeek = 52;

    /// <summary>So many days off on end <see cref="InformationRequest.NextLook"/> allows for; where lists of holidays know of more (<see cref="WorkingDays.LongestBreak"/>), it may be too late.</summary>
    public const int MostDaysOff = 7;

    /// <summary>
    /// The first day (UTC) on which a notice may be due, whatever holidays are; null for never. Stores find by it what a timer has to look at.
    /// </summary>
    public static DateOnly? NextLook(InformationRequest request) =>
        request.Standings.Where(s => !s.Is.HasEnded && s.Began is not null).Min(NextOf);

    private static DateOnly? NextOf(Standing standing) => standing.Notices.Where(given => given.Due == standing.Due).MaxBy(given => (given.Kind, given.Week)) switch
    {
        // One working day before may be as early as this, which is before the first notice.
        null or { Kind: NoticeKind.SevenDays } => standing.Due.AddDays(-MostDaysOff - 1),
        { Kind: NoticeKind.OneWorkingDay } => standing.Due,
        { Week: LastWeek } => null,
        // On the day, or so many weeks after it: a week has passed since the last, or none.
        { Week: var week } => standing.Due.AddDays(1 + (7 * week)),
    };

    /// <summary>The request with the notices decided and owed; unchanged when none is due.</summary>
    /// <param name="request">The request.</param>
    /// <param name="holidays">Public holidays, for the working day before.</param>
    /// <param name="now">Now (UTC).</param>
    public static RequestDecision Decide(InformationRequest request, HolidayLists holidays, DateTimeOffset now)
    {
        var due = request.Standings.Where(s => !s.Is.HasEnded && s.Began is not null)
            .Select(standing => (standing, standing.Addressee.State, Notice: Due(standing, holidays, now)))
            .Where(found => found.Notice is { Week: <= LastWeek } && !IsPast(found.standing, found.Notice))
            .ToArray();
        return due.Length == 0
            ? new RequestDecision.Unchanged()
            : new RequestDecision.Changed(request.With(
                now,
                [.. due.Select(found => new RequestEvent.Noticed(now, found.State, "hub", found.Notice!))],
                [.. due.SelectMany(found => Owed(request, found.State, found.Notice!))]));
    }

    /// <summary>The notice that today calls for, given or not; null when the day is more than seven days off.</summary>
    public static DeadlineNotice? Due(Standing standing, HolidayLists holidays, DateTimeOffset now)
    {
        var (state, due) = (standing.Addressee.State, standing.Due);
        var today = LegalTime.WorkDayOf(now, Authority.Of(state), Morning);
        if (today > due)
            return new DeadlineNotice(due, NoticeKind.Overdue, 1 + ((today.DayNumber - due.DayNumber - 1) / 7));
        if (today == due)
            return new DeadlineNotice(due, NoticeKind.OnTheDay);
        if (today >= WorkingDays.Before(due, 1, Authority.Of(state), holidays))
            return new DeadlineNotice(due, NoticeKind.OneWorkingDay);
        return today >= due.AddDays(-7) ? new DeadlineNotice(due, NoticeKind.SevenDays) : null;
    }

    /// <summary>The state asked is told; the asker too, once, when the day has passed.</summary>
    private static IEnumerable<OwedMessage> Owed(InformationRequest request, MemberState state, DeadlineNotice notice)
    {
        yield return new RequestStep(RequestLetter.Deadline, state, Detail(notice)).To(request.Reference, Authority.Of(state));
        if (IsFirstOverdue(request, state, notice))
            yield return new RequestStep(RequestLetter.Overdue, state, FormDate.ForMachines(notice.Due)).To(request.Reference, request.Asker);
    }

    /// <summary>
    /// Given already, or overtaken by one that was: where a clock is put back, or a holiday becomes known late, an earlier notice does not
    /// follow a later one.
    /// </summary>
    private static bool IsPast(Standing standing, DeadlineNotice notice) =>
        standing.Notices.Any(given => given.Due == notice.Due && (given.Kind, given.Week).CompareTo((notice.Kind, notice.Week)) >= 0);

    /// <summary>Not only the first week: the hub may have been down then.</summary>
    private static bool IsFirstOverdue(InformationRequest request, MemberState state, DeadlineNotice notice) =>
        notice.Kind == NoticeKind.Overdue
        && !request.Of(state)!.Notices.Any(given => given.Kind == NoticeKind.Overdue && given.Due == notice.Due);

    /// <summary>How a notice is told from the others in its step (<see cref="RequestStep.Detail"/>).</summary>
    public static string Detail(DeadlineNotice notice) =>
        $"{FormDate.ForMachines(notice.Due)}-{(notice.Kind == NoticeKind.Overdue ? $"overdue{notice.Week}" : notice.Kind.ToString())}";
}

/// <summary>A notice about a due day.</summary>
/// <param name="Due">The day it is about; when another day is agreed, notices begin anew.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Week">For <see cref="NoticeKind.Overdue"/>: which week, from 1; else 0.</param>
public sealed record DeadlineNotice(DateOnly Due, NoticeKind Kind, int Week = 0);

/// <summary>When a notice is given.</summary>
public enum NoticeKind
{
    /// <summary>Seven days before.</summary>
    SevenDays,

    /// <summary>One working day before.</summary>
    OneWorkingDay,

    /// <summary>On the day.</summary>
    OnTheDay,

    /// <summary>The day after, and every seventh day from then on. A reminder, nothing more: no sanction is known (MIM-15).</summary>
    Overdue,
}

public sealed partial record RequestLetter
{
    /// <summary>To the state asked: a deadline notice.</summary>
    public static RequestLetter Deadline { get; } = new("deadline", "request.dueSoon") { IsNotice = true };

    /// <summary>To the asker: the day passed without an answer.</summary>
    public static RequestLetter Overdue { get; } = new("overdue", "request.overdue") { IsNotice = true };
}
