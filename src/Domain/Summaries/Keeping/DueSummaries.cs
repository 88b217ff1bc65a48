using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>The summaries whose period is over: a timer that was missed is caught up from here.</summary>
public static class DueSummaries
{
    private const int SemestersBack = 2;

    /// <summary>Those of the last semesters, the latest first.</summary>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<SummaryName> OfSemesters(DateTimeOffset now)
    {
        var last = Semester.Of(Today(now)).Previous;
        return [.. Enumerable.Range(0, SemestersBack).Select(back => new SummaryName.Semester(back == 0 ? last : last.Previous))];
    }

    /// <summary>Both of the last year.</summary>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<SummaryName> OfYear(DateTimeOffset now)
    {
        var last = Today(now).Year - 1;
        return [new SummaryName.General(last), new SummaryName.Liaison(last)];
    }

    private static DateOnly Today(DateTimeOffset now) => LegalTime.DayOf(now - DrawUp.Settling, Authority.Commission);
}
