namespace MimFunctions.Domain.Directory;

/// <summary>
/// What a state says of itself is confirmed every six months: it is asked fourteen days before, reminded a week before and on the last day. A day that the
/// hub missed is made good by the latest of them, not by all (CP-30).
/// </summary>
public static class ConfirmationDue
{
    /// <summary>A confirmation holds for so many months.</summary>
    public const int Months = 6;

    /// <summary>The first request comes so many days before.</summary>
    public const int AskedDaysBefore = 14;

    private static readonly int[] DaysBefore = [AskedDaysBefore, 7, 0];

    /// <summary>Which request is due on a day: 1 to 3; null before the first, and once it is too late for a reminder.</summary>
    /// <param name="until">Last day of the confirmation.</param>
    /// <param name="today">The day.</param>
    public static int? On(DateOnly until, DateOnly today) => today > until ? null
        : DaysBefore.Index().Where(step => today >= until.AddDays(-step.Item)).Select(step => (int?)step.Index + 1).LastOrDefault();
}
