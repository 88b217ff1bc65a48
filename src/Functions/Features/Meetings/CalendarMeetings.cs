using MimFunctions.Domain.Meetings;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Meetings;

/// <summary>Reads the meetings that a calendar may show.</summary>
internal static class CalendarMeetings
{
    /// <summary>Those ahead, and those that were over lately; they count by their end, and the store searches by the beginning.</summary>
    public static async Task<IReadOnlyList<Meeting>> MeetingsAround(this IDocumentStore documents, DateTimeOffset now, CancellationToken ct) =>
        await documents.Query<Meeting>(
            new DocumentQuery(MeetingContainers.Meetings)
            {
                Where = [new Condition("startsAt", Comparison.AtLeast, now.AddDays(-PartyMeetings.DaysToTell - MeetingDraftRules.MostDays))],
                OrderBy = "startsAt",
            }, ct).Select(meeting => meeting.Document).ToListAsync(ct);
}
