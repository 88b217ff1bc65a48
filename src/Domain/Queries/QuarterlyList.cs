using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>The list of a quarter's queries, told to the network once the quarter is over. What it lists follows from the queries; of a quarter without any there is none.</summary>
/// <param name="Id">Its name: <c>QL-2026-Q3</c>.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="At">When it was drawn up (UTC).</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record QuarterlyList(string Id, Quarter Quarter, DateTimeOffset At, Outbox Outbox) : IOwes<QuarterlyList>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "QL-";

    /// <inheritdoc/>
    public string Case => Id;

    /// <inheritdoc/>
    public QuarterlyList With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The name of the list of a quarter.</summary>
    public static string Name(Quarter quarter) => $"{Series}{quarter}";

    /// <summary>The list of the quarter before this day, told to every Member State and the Commission; null when nothing was asked or compiled in it.</summary>
    public static QuarterlyList? Of(IReadOnlyList<AdHocQuery> queries, DateTimeOffset now)
    {
        var quarter = Quarter.Of(Day(now)).Previous;
        var step = new QueryStep(QueryLetter.QueryList, $"{quarter}");
        return Asked(queries, quarter).Count == 0 && Compiled(queries, quarter).Count == 0 ? null : new QuarterlyList(
            Name(quarter), quarter, now, Outbox.Owing(now, [.. MemberState.All.Select(Authority.Of).Append(Authority.Commission).Select(party => step.To(Name(quarter), party))]));
    }

    /// <summary>What was asked in a quarter, in that order.</summary>
    public static IReadOnlyList<AdHocQuery> Asked(IEnumerable<AdHocQuery> queries, Quarter quarter) =>
        [.. queries.Where(query => query.WithdrawnAt is null && quarter.Has(Day(query.AskedAt))).OrderBy(query => query.AskedAt).ThenBy(query => query.Case, StringComparer.Ordinal)];

    /// <summary>What was compiled for the first time in a quarter, in that order.</summary>
    public static IReadOnlyList<AdHocQuery> Compiled(IEnumerable<AdHocQuery> queries, Quarter quarter) =>
        [.. queries.Where(query => query.Versions.Count > 0 && quarter.Has(Day(query.Versions[0].At))).OrderBy(query => query.Versions[0].At).ThenBy(query => query.Case, StringComparer.Ordinal)];

    private static DateOnly Day(DateTimeOffset at) => LegalTime.DayOf(at, Authority.Commission);
}
