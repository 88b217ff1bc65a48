using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Mechanism.Calendars;

/// <summary><c>GET /api/calendar</c>: the address of the calendar with everything due for the caller's party.</summary>
internal sealed class CalendarAddress : IApiEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/calendar", $"Calendar", 70, Permission.ReadCalendarFeed, $"For you")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/calendar", Get).ShownAs<PartyCalendar[]>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.ReadCalendarFeed);

    private static IResult Get(Caller caller, HttpContext context, FeedTokens tokens, Settings settings)
    {
        var root = settings.PublicUrl.AbsoluteUri.TrimEnd('/');
        PartyCalendar[] calendars =
        [
            .. caller.PartiesFor(Permission.ReadCalendarFeed)
                .Select(party => new PartyCalendar(party.Code, party.Name, $"{root}/calendar/{tokens.For(party)}.ics")),
        ];
        context.Response.Headers.CacheControl = "no-store";
        return ViewFormats.Wanted(context.Request, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => Results.Json(calendars, HubJson.Readable),
            ViewFormat.Html => ComponentPage.Of<CalendarPage>(Say($"Calendar of what is due"), null, (nameof(CalendarPage.Calendars), calendars)),
            _ => ViewFormats.NotOffered(context.Request, ViewFormat.Json, ViewFormat.Html),
        };
    }
}

/// <summary>The calendar of a party.</summary>
/// <param name="Party">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where calendar programs fetch it.</param>
public sealed record PartyCalendar(string Party, string Name, string Address);
