using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>
/// The five indicators of one state, or of all. An open case is in a share as soon as nothing can change its outcome any more.
/// </summary>
/// <param name="State">The state asked; null for all.</param>
/// <param name="Cases">Every case asked in the period, without those withdrawn before they were answered.</param>
/// <param name="Declined">Those that were declined and not answered since: they are in none of the two figures about answers.</param>
/// <param name="AcceptedWithinSevenDays">1: acknowledged, forwarded or replied to within seven days; at least 80 %.</param>
/// <param name="DaysToAnswer">2: mean of calendar days to the first answer; below 16.</param>
/// <param name="AnsweredByLegalDate">3: answered by the legal date; at least 80 %.</param>
/// <param name="AnsweredByAgreedDay">Of those where another day was agreed beside it: answered by that (F-18); at least 80 %.</param>
/// <param name="NegativeForTimeliness">4: ratings by the asker that are negative for timeliness; below 5 %.</param>
/// <param name="NegativeForEffort">5: ratings by the asker that are negative for effort; below 5 %.</param>
public sealed record IndicatorRow(
    MemberState? State, IReadOnlyList<CaseReference> Cases, IReadOnlyList<CaseReference> Declined,
    Share AcceptedWithinSevenDays, MeanDays DaysToAnswer, Share AnsweredByLegalDate, Share AnsweredByAgreedDay, Share NegativeForTimeliness, Share NegativeForEffort)
{
    /// <summary>The indicators of these cases.</summary>
    internal static IndicatorRow Of(MemberState? state, IReadOnlyCollection<IndicatorCase> cases) => new(
        state, [.. cases.Select(one => one.Reference)], [.. cases.Where(one => one.Declined).Select(one => one.Reference)],
        Share.Of(cases, one => one.AcceptedInTime, AtLeast80Percent),
        MeanDays.Of(cases),
        Share.Of(cases, one => one.AnsweredByLegalDate, AtLeast80Percent),
        Share.Of(cases, one => one.AnsweredByAgreedDay, AtLeast80Percent),
        Share.Of(cases, one => !one.Rating?.InTime, Below5Percent),
        Share.Of(cases, one => !one.Rating?.Effort, Below5Percent));

    private static bool AtLeast80Percent(int counted, int all) => 100 * counted >= 80 * all;

    private static bool Below5Percent(int counted, int all) => 100 * counted < 5 * all;
}
