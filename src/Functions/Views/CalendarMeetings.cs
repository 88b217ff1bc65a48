using MimFunctions.Domain.Views;
using MimFunctions.Store;

namespace MimFunctions.Views;

/// <summary>Reads the meetings that a calendar may show.</summary>
internal static class CalendarMeetings
{
    // A meeting that began a little earlier may still count by its end.
    private const int Margin = 30;

    /// <summary>Those ahead, and those that were over lately.</summary>
    public static async Task<IReadOnlyList<Meeting>> MeetingsAround(this IDocumentStore documents, DateTimeOffset now, CancellationToken ct) =>
        await documents.Query<Meeting>(
            new DocumentQuery(Containers.Meetings)
            {
                Where = [new Condition("startsAt", Comparison.AtLeast, now.AddDays(-PartyMeetings.DaysToTell - Margin))],
                OrderBy = "startsAt",
            }, ct).Select(meeting => meeting.Document).ToListAsync(ct);
}
