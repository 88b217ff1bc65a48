using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>A case behind the figures of a state: how it counts in each.</summary>
/// <param name="Request">Number of the request.</param>
/// <param name="IsObliged">Whether the state must answer.</param>
/// <param name="Said">How it counts in each column, in words; empty where it is in none of its numbers.</param>
public sealed record CountedCase(string Request, bool IsObliged, IReadOnlyList<Sentence> Said)
{
    /// <summary>The cases of a state, by their numbers.</summary>
    internal static IReadOnlyList<CountedCase> Of(Indicators indicators, MemberState state) =>
    [
        .. indicators.Sets.SelectMany(set => set.States.Where(row => row.State == state).SelectMany(row => Of(row, set.Duty == Duty.Obliged)))
            .OrderBy(one => one.Request, StringComparer.Ordinal),
    ];

    private static IEnumerable<CountedCase> Of(IndicatorRow row, bool isObliged)
    {
        Func<CaseReference, Sentence>[] columns =
        [
            In(row.AcceptedWithinSevenDays, $"in time", $"not in time"), Days(row.DaysToAnswer), In(row.AnsweredByLegalDate, $"in time", $"not in time"),
            In(row.AnsweredByAgreedDay, $"as agreed", $"later than agreed"), In(row.NegativeForTimeliness, $"negative", $"content"), In(row.NegativeForEffort, $"negative", $"content"),
            In(row.Declined, $"declined"),
        ];
        return row.Cases.Concat(row.Declined).Distinct().Select(one => new CountedCase(one.Request.ToString(), isObliged, [.. columns.Select(column => column(one))]));
    }

    private static Func<CaseReference, Sentence> In(Share share, Sentence counted, Sentence others)
    {
        var (some, rest) = (share.Counted.ToHashSet(), share.Others.ToHashSet());
        return one => some.Contains(one) ? counted : rest.Contains(one) ? others : Nothing;
    }

    private static Func<CaseReference, Sentence> In(IReadOnlyList<CaseReference> cases, Sentence word)
    {
        var those = cases.ToHashSet();
        return one => those.Contains(one) ? word : Nothing;
    }

    private static Func<CaseReference, Sentence> Days(MeanDays mean)
    {
        var days = mean.Cases.ToDictionary(each => each.Case, each => each.Days);
        return one => days.TryGetValue(one, out var number) ? DayCount.Of(number) : Nothing;
    }

    private static Sentence Nothing => Sentence.AsWritten("");
}
