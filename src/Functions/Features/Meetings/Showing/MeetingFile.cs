using System.Text;
using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary><c>GET /api/meetings/{reference}.ics</c>: a meeting as a file for calendars.</summary>
internal sealed class MeetingFile : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings/{reference}.ics", Get).Needs(Permission.TakePartInViews);

    private static Task<IResult> Get(string reference, ActOnMeeting acting, Settings settings, CancellationToken ct) =>
        acting.Find(reference, meeting => Task.FromResult(Results.File(
            Encoding.UTF8.GetBytes(MeetingCalendar.File(meeting, settings).Write()), ICalendar.MediaType, $"{meeting.Reference}.ics")), ct);
}
