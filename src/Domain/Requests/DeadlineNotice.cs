namespace MimFunctions.Domain.Requests;

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
