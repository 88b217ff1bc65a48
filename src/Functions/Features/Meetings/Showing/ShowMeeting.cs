using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary><c>GET /api/meetings/{reference}</c>: a meeting with its agenda, replies and minutes, as a page for browsers and as JSON for programs.</summary>
internal sealed class ShowMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings/{reference}", Get).ShownAs<MeetingView>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.TakePartInViews);

    private static Task<IResult> Get(string reference, HttpRequest request, ActOnMeeting acting, ViewSubjects subjects, CancellationToken ct) =>
        acting.Find(reference, async meeting =>
        {
            request.HttpContext.Response.Headers.Vary = "Accept";
            return ViewFormats.Wanted(request, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => await acting.Shown(meeting, ct),
                ViewFormat.Html => MeetingPage.Write(meeting, await subjects.Known(meeting.Plan.Agenda, ct)),
                _ => ViewFormats.NotOffered(request, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);
}
