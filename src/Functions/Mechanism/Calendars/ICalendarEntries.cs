using MimFunctions.Domain.Union;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>What a feature shows in the calendar of a party; every one that is registered is shown.</summary>
internal interface ICalendarEntries
{
    /// <summary>The entries of this party.</summary>
    Task<IReadOnlyList<ICalendarEvent>> Of(Authority party, DateTimeOffset now, CancellationToken ct);
}
