using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Meetings;

/// <summary>The meetings of a party, in its calendar.</summary>
internal sealed class MeetingEntries(IDocumentStore documents, Settings settings) : ICalendarEntries
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ICalendarEvent>> Of(Authority party, DateTimeOffset now, CancellationToken ct) =>
        MeetingCalendar.Of(await documents.MeetingsAround(now, ct), party, settings, now);
}
