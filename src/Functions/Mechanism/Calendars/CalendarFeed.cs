using System.Text;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Mechanism.Calendars;

/// <summary><c>GET /calendar/{token}.ics</c>: everything due for one party, and its meetings, for calendar programs to subscribe to.</summary>
internal sealed class CalendarFeed(IEnumerable<ICalendarEntries> entries, FeedTokens tokens, IPartyLanguages languages, IAuditTrail audit, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("calendar/{token}.ics", ["GET", "HEAD"], ([FromServices] CalendarFeed feed, HttpContext context, CancellationToken ct) => feed.Answer(context, ct))
        .OpenBecause("its address is a secret of the party; calendar programs can't sign in");

    /// <summary>The calendar, or 404 for an address that the hub did not give out.</summary>
    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        if (tokens.Read(context.GetRouteValue("token") as string ?? "") is not { } party)
            return Results.Problem(
                statusCode: StatusCodes.Status404NotFound, title: "There is no calendar at this address.",
                detail: "Sign in and open /api/calendar: it tells the address of yours.");
        var now = clock.GetUtcNow();
        await audit.Record(Trace(context, party, now), ct);
        // The whole contact point reads it, and a calendar program asks in nobody’s language.
        using var spoken = Spoken.In(await languages.First(party.Code, ct));
        List<ICalendarEvent> events = [];
        foreach (var kind in entries)
            events.AddRange(await kind.Of(party, now, ct));
        var calendar = new ICalendar(Words($"MIM: due for {party}"), "PUBLISH", events);
        return View.Of(context, Encoding.UTF8.GetBytes(calendar.Write()), ICalendar.MediaType);
    }

    // Who is not known: everyone at the contact point has the same address.
    private static AuditEntry Trace(HttpContext context, Authority party, DateTimeOffset now) => new(
        now, "calendar", party.Code, "", AccessTrace.Action(context), Subject: null, Allowed: true, Reason: null);
}
