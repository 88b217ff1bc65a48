using System.Globalization;
using MimFunctions.Api.Requests;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Views;
using MimFunctions.SignIn;
using MimFunctions.Store;

namespace MimFunctions.Api.Views;

/// <summary><c>GET /api/meetings?party=DE&amp;from=2026-03-01</c>: meetings by their beginning; without a day, from now on.</summary>
internal sealed class ListMeetings : IApiEndpoint
{
    private const int MostShown = 200;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings", List).Produces<IReadOnlyList<MeetingView>>().Needs(Permission.TakePartInViews);

    private static async Task<IResult> List(IDocumentStore documents, TimeProvider clock, string? party, string? from, CancellationToken ct)
    {
        if (party is not null && Authority.FromCode(party) is null)
            return RequestProblems.NotUnderstood("party", party, "the code of a Member State (EL for Greece), or COM");
        if (from is not null && !DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return RequestProblems.NotUnderstood("from", from, "a day such as 2026-11-01");
        var invited = Authority.FromCode(party);
        var since = from is null ? clock.GetUtcNow() : new DateTimeOffset(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var query = new DocumentQuery(Containers.Meetings) { Where = [new Condition("startsAt", Comparison.AtLeast, since)], OrderBy = "startsAt" };
        var found = await documents.Query<Meeting>(query, ct)
            .Where(meeting => invited is null || meeting.Document.Plan.Invited.Contains(invited))
            .Take(MostShown).Select(meeting => MeetingView.Of(meeting.Document, [])).ToListAsync(ct);
        return Results.Json(found, HubJson.Readable);
    }
}
