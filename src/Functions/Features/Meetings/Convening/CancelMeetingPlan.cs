using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary><c>POST /api/meetings/{reference}/cancellation</c>: the convenor calls a meeting off.</summary>
internal sealed class CancelMeetingPlan : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings/{reference}/cancellation", Run)
        .Takes<Body>("""{ "explanation": "Too few can come." }""")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneMeeting);

    /// <summary>Calls off a meeting of any kind.</summary>
    internal static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => acting.AsConvenor(reference, caller, act => CancelMeeting.Decide(act, body.Explanation), ct));

    /// <param name="Explanation">Why; told to everyone invited.</param>
    internal sealed record Body(string? Explanation);
}
