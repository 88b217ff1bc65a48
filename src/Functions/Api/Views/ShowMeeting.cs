using MimFunctions.Domain.Access;
using MimFunctions.SignIn;
using MimFunctions.Views;

namespace MimFunctions.Api.Views;

/// <summary><c>GET /api/meetings/{reference}</c>: a meeting with its agenda, replies and minutes, as a page for browsers and as JSON for programs.</summary>
internal sealed class ShowMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings/{reference}", Get).Produces<MeetingView>().Needs(Permission.TakePartInViews);

    private static Task<IResult> Get(string reference, HttpRequest request, MeetingDesk desk, ViewSubjects subjects, CancellationToken ct) =>
        desk.Find(reference, async meeting => request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html")
            ? Results.Content(MeetingPage.Write(meeting, await subjects.Known(meeting.Plan.Agenda, ct)), "text/html; charset=utf-8")
            : await desk.Shown(meeting, ct), ct);
}
