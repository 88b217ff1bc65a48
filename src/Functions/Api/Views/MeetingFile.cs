using System.Text;
using MimFunctions.Calendar;
using MimFunctions.Domain.Access;
using MimFunctions.SignIn;
using MimFunctions.Views;

namespace MimFunctions.Api.Views;

/// <summary><c>GET /api/meetings/{reference}.ics</c>: a meeting as a file for calendars.</summary>
internal sealed class MeetingFile : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/meetings/{reference}.ics", Get).Needs(Permission.TakePartInViews);

    private static Task<IResult> Get(string reference, MeetingDesk desk, Settings settings, CancellationToken ct) =>
        desk.Find(reference, meeting => Task.FromResult(Results.File(
            Encoding.UTF8.GetBytes(MeetingCalendar.File(meeting, settings).Write()), ICalendar.MediaType, $"{meeting.Reference}.ics")), ct);
}
