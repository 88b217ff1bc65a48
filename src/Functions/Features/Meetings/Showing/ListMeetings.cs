using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary><c>GET /api/meetings?party=DE&amp;from=2026-03-01</c>: meetings by their beginning; from midnight of a day in Brussels, without one from now on.</summary>
internal sealed class ListMeetings : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings", List).Produces<IReadOnlyList<MeetingView>>().Needs(Permission.TakePartInViews);

    private static async Task<IResult> List(IDocumentStore documents, TimeProvider clock, string? party, string? from, CancellationToken ct)
    {
        if (party is not null && Authority.InLiaison(party) is null)
            return Problems.NotUnderstood("party", party, "the code of a Member State (EL for Greece), or COM");
        if (from is not null && Day(from) is null)
            return Problems.NotUnderstood("from", from, "a day such as 2026-11-01");
        var invited = Authority.InLiaison(party);
        var since = Day(from) is { } day ? LegalTime.EndOf(day.AddDays(-1), Authority.Commission) : clock.GetUtcNow();
        var query = new DocumentQuery(MeetingContainers.Meetings) { Where = [new Condition("startsAt", Comparison.AtLeast, since)], OrderBy = "startsAt" };
        var found = await documents.Query<Meeting>(query, ct)
            .Where(meeting => invited is null || meeting.Document.Plan.Invited.Contains(invited))
            .Take(MostShown).Select(meeting => MeetingView.Of(meeting.Document, [])).ToListAsync(ct);
        return Results.Json(found, HubJson.Readable);
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1950 and < 9999 ? day : null;
}
