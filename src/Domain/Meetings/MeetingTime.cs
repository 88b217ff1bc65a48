namespace MimFunctions.Domain.Meetings;

/// <summary>Meetings are agreed in the local time of a place and kept as instants with its zone: changed clocks move neither.</summary>
public static class MeetingTime
{
    private const int LongestName = 64;

    /// <summary>The zone of this IANA name, such as <c>Europe/Brussels</c>; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public static TimeZoneInfo? Zone(string? name) =>
        // Only what IANA names are made of: on some systems the name is part of a path.
        name is { Length: > 0 and <= LongestName } && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+')
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId
            ? zone
            : null;

    /// <summary>
    /// The instant (UTC) at which the clocks there show this; the first of the two where they show it twice. Null where they skip it because
    /// they are put forward.
    /// </summary>
    /// <param name="local">Date and time as the clocks show it.</param>
    /// <param name="zone">Where.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is within two days of either end of the calendar.</exception>
    public static DateTimeOffset? Instant(DateTime local, TimeZoneInfo zone)
    {
        var shown = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // Not by IsInvalidTime: in Dublin, whose winter time is the exception by law, it lets 01:00 of the night in March pass.
        TimeSpan[] offsets = [zone.GetUtcOffset(Utc(shown.AddDays(-1))), zone.GetUtcOffset(Utc(shown.AddDays(1)))];
        return offsets.OrderDescending().Select(offset => Utc(shown - offset)).Where(at => TimeZoneInfo.ConvertTime(at, zone).DateTime == shown)
            .Select(at => (DateTimeOffset?)at).FirstOrDefault();
    }

    /// <summary>What the clocks of a zone show at an instant.</summary>
    /// <exception cref="TimeZoneNotFoundException">The machine does not know the zone.</exception>
    public static DateTime Local(DateTimeOffset at, string zone) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;

    private static DateTimeOffset Utc(DateTime time) => new(time, TimeSpan.Zero);
}
