using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Replying;

/// <summary><c>POST /api/meetings/{reference}/replies</c>: a party says whether it comes. It need not (MIM-23).</summary>
internal sealed class ReplyToInvitation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings/{reference}/replies", Run)
        .Takes<Body>("""{ "reply": "tentative" }""", "reply")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.TakePartInViews);

    private static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => body.Reply is { } reply
            ? acting.AsParty(reference, body.Party, caller, act => ReplyToMeeting.Decide(act, reply), ct)
            : Task.FromResult(Problems.NotUnderstood("reply", null, "accepted, tentative, declined, or none to take back what was said")));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Reply">What it says.</param>
    private sealed record Body(string? Party, MeetingReply? Reply);
}
