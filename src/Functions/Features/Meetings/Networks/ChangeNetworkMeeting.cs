using MimFunctions.Domain.Access;
using MimFunctions.Features.Meetings.Convening;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary><c>POST /api/liaison/meetings/{reference}/changes</c>: the convenor changes a meeting of a network; what is left out stays as it is.</summary>
internal sealed class ChangeNetworkMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/meetings/{reference}/changes", Run)
        .Takes<MeetingBody>("""{ "place": "Embassy of Austria" }""")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, ViewSubjects subjects, CancellationToken ct) =>
        ChangeMeetingPlan.Run(reference, call, caller, acting, subjects, ct);
}
