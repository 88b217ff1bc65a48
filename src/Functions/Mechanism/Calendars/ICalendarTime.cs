namespace MimFunctions.Mechanism.Calendars;

/// <summary>When something in a calendar is.</summary>
internal abstract record ICalendarTime
{
    private ICalendarTime()
    {
    }

    /// <summary>A whole day, the same wherever the reader is.</summary>
    /// <param name="Date">The day.</param>
    internal sealed record Day(DateOnly Date) : ICalendarTime;

    /// <summary>An instant; written in UTC, so that no time zone has to be described.</summary>
    /// <param name="At">The instant, to the second.</param>
    internal sealed record Instant(DateTimeOffset At) : ICalendarTime;
}
