using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>
/// What becomes due because time passed: who has said nothing is reminded a week and a day before the end, the asker hears when it has closed, and two years after a
/// compilation that it should be updated. A day that the hub missed is made good by the latest of them, not by all.
/// </summary>
public static class LookAtQuery
{
    private static readonly int[] DaysBefore = [7, 1];

    /// <summary>The query after a day's look; null when nothing is due.</summary>
    public static AdHocQuery? Decide(AdHocQuery query, DateTimeOffset now) => query.Standing switch
    {
        QueryStanding.Open when query.HasClosed(now) => Tell(query, new QueryStep(QueryLetter.QueryClosed, "asker"), [query.Asker], now),
        QueryStanding.Open when Left(query, now) is { } days => Tell(query, new QueryStep(QueryLetter.QueryCloses, Digits(days)), query.Silent, now),
        QueryStanding.Compiled when IsOld(query, now) => Tell(query, new QueryStep(QueryLetter.QueryUpdate, Digits(Since(query).Year)), [query.Asker], now),
        _ => null,
    };

    /// <summary>Whether the last compilation is so old that it should be updated.</summary>
    public static bool IsOld(AdHocQuery query, DateTimeOffset now) => query.Compiled is not null && now >= Since(query).AddYears(QueryRules.UpdatedAfterYears);

    private static DateTimeOffset Since(AdHocQuery query) => query.HoldsSince > query.Compiled!.At ? query.HoldsSince.Value : query.Compiled.At;

    /// <summary>For how many days before the end a reminder is due; null for none.</summary>
    private static int? Left(AdHocQuery query, DateTimeOffset now)
    {
        var left = query.Closes.DayNumber - LegalTime.DayOf(now, query.Asker).DayNumber;
        return DaysBefore.Where(days => left <= days).Select(days => (int?)days).LastOrDefault();
    }

    private static AdHocQuery? Tell(AdHocQuery query, QueryStep step, IReadOnlyList<Authority> told, DateTimeOffset now) => query.Told.Contains($"{step}")
        ? null
        : query with { Told = [.. query.Told, $"{step}"], Outbox = query.Outbox.And(now, [.. told.Select(party => step.To(query.Case, party))]) };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
