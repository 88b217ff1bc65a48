using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>
/// The five indicators that IMI publishes (docs/rules.md, "What the service is measured by"), from the events of requests. A case, one request as put to one state, belongs to
/// the period in which it was asked.
/// </summary>
/// <param name="From">First day of the period, in the legal time of Brussels.</param>
/// <param name="To">
/// Last day. In instants the period is half-open: from the first of <paramref name="From"/> to before the first of the day after this one.
/// </param>
/// <param name="AsOf">What happened later is not counted (UTC).</param>
/// <param name="Sets">Those obliged to answer, then those asked voluntarily.</param>
public sealed record Indicators(DateOnly From, DateOnly To, DateTimeOffset AsOf, IReadOnlyList<IndicatorSet> Sets)
{
    /// <summary>The indicators over the requests asked in the period.</summary>
    /// <param name="requests">Requests; those of other times are left out.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="asOf">As of when (UTC).</param>
    public static Indicators Of(IEnumerable<InformationRequest> requests, DateOnly from, DateOnly to, DateTimeOffset asOf)
    {
        var (begins, ends) = (Begins(from), Ends(to));
        IndicatorCase[] cases =
        [
            .. requests.Where(request => request.AskedAt >= begins && request.AskedAt < ends && request.AskedAt <= asOf)
                .OrderBy(request => request.Case, StringComparer.Ordinal)
                .Select(request => request.AsOf(asOf))
                .SelectMany(request => request.Standings.Select(standing => IndicatorCase.Of(request, standing, asOf)))
                .OfType<IndicatorCase>(),
        ];
        return new Indicators(from, to, asOf,
            [.. Enum.GetValues<Duty>().Select(duty => IndicatorSet.Of(duty, [.. cases.Where(one => one.Duty == duty)]))]);
    }

    /// <summary>The first instant of a period that begins on this day (UTC).</summary>
    public static DateTimeOffset Begins(DateOnly from) => LegalTime.EndOf(from.AddDays(-1), Authority.Commission);

    /// <summary>The first instant after a period that ends with this day (UTC).</summary>
    public static DateTimeOffset Ends(DateOnly to) => LegalTime.EndOf(to, Authority.Commission);
}
