using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Intake.Drafting;

/// <summary>
/// How long a form is kept that was begun and not sent (no longer than it is needed: GDPR, Article 5(1)(e)). Saving it begins the time anew; what is over is erased, and the
/// state is told before and afterwards.
/// </summary>
/// <param name="Days">Days after the one on which it was saved last, in the legal time of the state.</param>
public sealed record DraftRetention(int Days)
{
    /// <summary>So many days before the last one it is said that the draft will be erased.</summary>
    public const int DaysOfWarning = 14;

    /// <summary>For so many days afterwards it is said that it was.</summary>
    public const int DaysToTell = 60;

    /// <summary>The last day on which an open draft is kept.</summary>
    public DateOnly LastDay(FormDraft draft) => LegalTime.DayOf(draft.SavedAt ?? draft.BegunAt, State(draft)).AddDays(Days);

    /// <summary>Whether it is to be said that it will be erased.</summary>
    public bool Warns(FormDraft draft, DateTimeOffset now) => draft.IsOpen && LegalTime.DayOf(now, State(draft)).AddDays(DaysOfWarning) >= LastDay(draft);

    /// <summary>What is left of a draft whose last day is over; null when it stays.</summary>
    public FormDraft? Of(FormDraft draft, DateTimeOffset now) => draft.IsOpen && LegalTime.DayOf(now, State(draft)) > LastDay(draft) ? draft.Erased(now) : null;

    /// <summary>What was saved before this may be over; nothing else is.</summary>
    public DateTimeOffset SavedBefore(DateTimeOffset now) => now.AddDays(1 - Days);

    private static MemberState State(FormDraft draft) => MemberState.FromCode(draft.State)!;
}
