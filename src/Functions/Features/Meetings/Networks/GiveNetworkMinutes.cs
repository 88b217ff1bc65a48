using MimFunctions.Domain.Access;
using MimFunctions.Features.Meetings.Recording;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary><c>POST /api/liaison/meetings/{reference}/minutes</c>: the convenor says what came of a meeting of a network; a second time amends it.</summary>
internal sealed class GiveNetworkMinutes : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/meetings/{reference}/minutes", Run)
        .Takes<GiveMinutes.Body>("""{ "text": "All spoke.", "conclusions": [{ "about": "NET-MA", "text": "Common position towards carriers." }] }""", "text")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, CancellationToken ct) =>
        GiveMinutes.Run(reference, call, caller, acting, ct);
}
