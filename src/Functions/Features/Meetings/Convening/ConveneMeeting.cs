using MimFunctions.Domain.Access;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>
/// <c>POST /api/meetings</c>: invites to a meeting on measures and requests (MIM-22). With the header <c>Idempotency-Key</c> a repeated call
/// gets the first meeting again.
/// </summary>
internal sealed class ConveneMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings", Run)
        .Takes<MeetingBody>(
            """{ "title": "Return centres", "start": "2026-12-10T10:00", "end": "2026-12-10T12:30", "timeZone": "Europe/Brussels", "place": "Room JL-20", "agenda": ["MIM-AT-2026-0007"] }""",
            "title", "start", "end", "agenda")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first meeting again.")
        .Produces<MeetingView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneMeeting);

    private static Task<IResult> Run(HttpRequest call, Caller caller, PutMeeting put, CancellationToken ct) =>
        ApiBody.Read<MeetingBody>(call, async body => body.NotUnderstood() ?? body.Missing() ?? await caller.For(
            Permission.ConveneMeeting, body.Convenor,
            convenor => put.Convene(convenor, caller.Principal.Id, body.Draft(null), call.Headers["Idempotency-Key"], ct), ct));
}
