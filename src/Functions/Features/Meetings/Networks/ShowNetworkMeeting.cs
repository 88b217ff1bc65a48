using MimFunctions.Domain.Access;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary><c>GET /api/liaison/meetings/{reference}</c>: a meeting of a network, for those who see the networks but not the mechanism.</summary>
internal sealed class ShowNetworkMeeting : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/meetings/{reference}", Get).ShownAs<MeetingView>(Offered).Needs(Permission.ReadLiaison);

    private static Task<IResult> Get(string reference, HttpRequest request, ActOnMeeting acting, ViewSubjects subjects, CancellationToken ct) =>
        acting.Find(reference, async meeting =>
        {
            if (meeting.Plan.Network is null)
                return MeetingProblems.Unknown(meeting.Reference);
            request.HttpContext.Response.Headers.Vary = "Accept";
            return ViewFormats.Wanted(request, Offered) switch
            {
                ViewFormat.Json => await acting.Shown(meeting, ct),
                ViewFormat.Html => MeetingPage.Write(meeting, await subjects.Known(meeting.Plan.Agenda, ct), "/api/liaison/meetings"),
                _ => ViewFormats.NotOffered(request, Offered),
            };
        }, ct);
}
