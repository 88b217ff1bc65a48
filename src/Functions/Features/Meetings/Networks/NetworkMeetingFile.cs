using System.Text;
using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary><c>GET /api/liaison/meetings/{reference}.ics</c>: a meeting of a network as a file for calendars.</summary>
internal sealed class NetworkMeetingFile : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/meetings/{reference}.ics", Get).Needs(Permission.ReadLiaison);

    private static Task<IResult> Get(string reference, ActOnMeeting acting, Settings settings, CancellationToken ct) =>
        acting.Find(reference, meeting => Task.FromResult(meeting.Plan.Network is null
            ? MeetingProblems.Unknown(meeting.Reference)
            : Results.File(
                Encoding.UTF8.GetBytes(MeetingCalendar.File(meeting, settings).Write()), ICalendar.MediaType, $"{meeting.Reference}.ics")), ct);
}
