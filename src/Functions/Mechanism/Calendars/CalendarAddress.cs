using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Mechanism.Calendars;

/// <summary><c>GET /api/calendar</c>: the address of the calendar with everything due for the caller's party.</summary>
internal sealed class CalendarAddress : IApiEndpoint
{
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
            ViewFormat.Html => Written(calendars),
            _ => ViewFormats.NotOffered(context.Request, ViewFormat.Json, ViewFormat.Html),
        };
    }

    private static ShownPage Written(PartyCalendar[] calendars) => new ShownPage("Calendar of what is due", Html.From($"""
        <p class="over">calendar</p>
        <h1>Calendar of what is due</h1>
        <p class="lead">Subscribe to this address in your calendar program; it looks for changes by itself.</p>
        {calendars.Select(calendar => Html.From($"<h2>{calendar.Name}</h2>\n<p><a href=\"{calendar.Address}\"><code>{calendar.Address}</code></a></p>\n"))}
        <p class="note">Whoever has the address can read the calendar: titles of questions and meetings, days and places, no answers. Do not pass it on outside your contact point.</p>
        """));

    /// <summary>The calendar of a party.</summary>
    /// <param name="Party">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Address">Where calendar programs fetch it.</param>
    internal sealed record PartyCalendar(string Party, string Name, string Address);
}
