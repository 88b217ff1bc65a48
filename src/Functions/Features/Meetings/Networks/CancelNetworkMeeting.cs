using MimFunctions.Domain.Access;
using MimFunctions.Features.Meetings.Convening;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary><c>POST /api/liaison/meetings/{reference}/cancellation</c>: the convenor calls a meeting of a network off.</summary>
internal sealed class CancelNetworkMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/meetings/{reference}/cancellation", Run)
        .Takes<CancelMeetingPlan.Body>("""{ "explanation": "Too few can come." }""")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, CancellationToken ct) =>
        CancelMeetingPlan.Run(reference, call, caller, acting, ct);
}
