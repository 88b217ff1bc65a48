using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>
/// <c>GET /api/indicators?from=2026-01-01&amp;to=2026-12-31&amp;asOf=2027-01-31</c>: the five indicators of each state over the requests asked in
/// whole days of Brussels, as it stood at the end of a day there. Without <c>from</c> and <c>to</c> the present year; without <c>asOf</c> now. With
/// <c>state</c> that state alone; the page then shows the cases behind its figures, on from the one that <c>after</c> names.
/// </summary>
internal sealed class IndicatorsOfRequests : IApiEndpoint, IInNavigation
{
    private const int OnAPage = 100;

    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/indicators", $"Figures", 60, Permission.ReadIndicators, $"Reports")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/indicators", Get).ShownAs<Indicators>(Offered).Needs(Permission.ReadIndicators);

    private static async Task<IResult> Get(
        string? from, string? to, string? asOf, string? state, string? after, HttpContext context, RequestsOfPeriod asked, TimeProvider clock, CancellationToken ct)
    {
        if (new[] { from, to, asOf }.FirstOrDefault(text => text is not null && Day(text) is null) is { } wrong)
            return Results.Problem($"“{wrong}” is not a day such as 2026-03-05.", statusCode: StatusCodes.Status400BadRequest);
        if (state is not null && MemberState.FromCode(state) is null)
            return Problems.NotUnderstood("state", state, "the code of a Member State (EL for Greece)");
        if (after is not null && (state is null || RequestReference.Parse(after) is null))
            return Problems.NotUnderstood("after", after, "the number of a request such as REQ-AT-2026-0001, together with a state");
        var now = clock.GetUtcNow();
        var year = LegalTime.DayOf(now, Authority.Commission).Year;
        var (first, last) = (Day(from) ?? new DateOnly(year, 1, 1), Day(to) ?? new DateOnly(year, 12, 31));
        if (first > last)
            return Results.Problem("The period ends before it begins: “from” is after “to”.", statusCode: StatusCodes.Status400BadRequest);
        var requests = await asked.AskedBetween(first, last, ct);
        var (indicators, shown) = (Indicators.Of(requests, first, last, Moment(Day(asOf), now)), MemberState.FromCode(state));
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(shown is null ? indicators : Alone(indicators, shown), HubJson.Readable), "application/json; charset=utf-8"),
            ViewFormat.Html => Page(indicators, shown, after, new Dictionary<string, string?> { ["from"] = from, ["to"] = to, ["asOf"] = asOf }),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }

    private static Indicators Alone(Indicators indicators, MemberState state) =>
        indicators with { Sets = [.. indicators.Sets.Select(set => set with { States = [.. set.States.Where(row => row.State == state)] })] };

    /// <summary>The figures of all states, or of one with a page of the cases behind them: all cases of all states would be a page that nobody can open.</summary>
    internal static ComponentPage Page(Indicators indicators, MemberState? state, string? after, IReadOnlyDictionary<string, string?> time)
    {
        CountedCase[] behind = state is null ? [] : [.. CountedCase.Of(indicators, state).Where(one => string.CompareOrdinal(one.Request, after) > 0)];
        return ComponentPage.Of<IndicatorsPage>(
            Say($"Indicators of requests for additional information"), "indicators",
            (nameof(IndicatorsPage.Indicators), indicators), (nameof(IndicatorsPage.State), state), (nameof(IndicatorsPage.Cases), behind.Take(OnAPage).ToArray()),
            (nameof(IndicatorsPage.Address), (Func<MemberState?, string>)(of => Address(time, of, null))),
            (nameof(IndicatorsPage.Next), behind.Length > OnAPage ? Address(time, state, behind[OnAPage - 1].Request) : null),
            (nameof(IndicatorsPage.First), after is null ? null : Address(time, state, null)));
    }

    private static string Address(IReadOnlyDictionary<string, string?> time, MemberState? state, string? after) => QueryHelpers.AddQueryString(
        "/api/indicators", time.Where(each => each.Value is not null).Append(new("state", state?.Code)).Append(new("after", after)).Where(each => each.Value is not null));

    /// <summary>The end of the day, which is its last instant that a store can tell from the next; never later than now.</summary>
    private static DateTimeOffset Moment(DateOnly? day, DateTimeOffset now) =>
        day is { } asOf && LegalTime.EndOf(asOf, Authority.Commission).AddTicks(-1) is var end && end < now ? end : now;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1950 and < 9999 ? day : null;
}
