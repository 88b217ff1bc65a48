using System.Globalization;
using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>
/// <c>GET /api/indicators?from=2026-01-01&amp;to=2026-12-31&amp;asOf=2027-01-31</c>: the five indicators of each state over the requests asked in
/// whole days of Brussels, as it stood at the end of a day there. Without <c>from</c> and <c>to</c> the present year; without <c>asOf</c> now.
/// </summary>
internal sealed class IndicatorsOfRequests : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/indicators", Get).ShownAs<Indicators>(Offered).Needs(Permission.ReadIndicators);

    private static async Task<IResult> Get(
        string? from, string? to, string? asOf, HttpContext context, IDocumentStore documents, TimeProvider clock, CancellationToken ct)
    {
        if (new[] { from, to, asOf }.FirstOrDefault(text => text is not null && Day(text) is null) is { } wrong)
            return Results.Problem($"“{wrong}” is not a day such as 2026-03-05.", statusCode: StatusCodes.Status400BadRequest);
        var now = clock.GetUtcNow();
        var year = LegalTime.DayOf(now, Authority.Commission).Year;
        var (first, last) = (Day(from) ?? new DateOnly(year, 1, 1), Day(to) ?? new DateOnly(year, 12, 31));
        if (first > last)
            return Results.Problem("The period ends before it begins: “from” is after “to”.", statusCode: StatusCodes.Status400BadRequest);
        var requests = await AskedBetween(documents, first, last, ct);
        var indicators = Indicators.Of(requests, first, last, Moment(Day(asOf), now));
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(indicators, HubJson.Readable), "application/json; charset=utf-8"),
            ViewFormat.Html => IndicatorsPage.Write(indicators),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }

    private static ValueTask<List<InformationRequest>> AskedBetween(IDocumentStore documents, DateOnly first, DateOnly last, CancellationToken ct) =>
        documents.Query<InformationRequest>(
            new DocumentQuery(Containers.Requests)
            {
                Where =
                [
                    new Condition("askedAt", Comparison.AtLeast, Indicators.Begins(first)), new Condition("askedAt", Comparison.Below, Indicators.Ends(last)),
                ],
                // By the index: without an order, SQLite looks through the container.
                OrderBy = "askedAt",
            },
            ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>The end of the day, which is its last instant that a store can tell from the next; never later than now.</summary>
    private static DateTimeOffset Moment(DateOnly? day, DateTimeOffset now) =>
        day is { } asOf && LegalTime.EndOf(asOf, Authority.Commission).AddTicks(-1) is var end && end < now ? end : now;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1950 and < 9999 ? day : null;
}
