namespace MimFunctions.Domain.Requests.Answers;

/// <summary>A mean of days.</summary>
/// <param name="Days">All days together.</param>
/// <param name="Denominator">Of how many cases.</param>
/// <param name="Mean">The mean, to one decimal, half a tenth up; null when there are no cases.</param>
/// <param name="Mark">How it compares with the threshold; by the numbers, not by the rounded mean.</param>
/// <param name="Cases">The cases, each with its days.</param>
public sealed record MeanDays(int Days, int Denominator, decimal? Mean, Mark Mark, IReadOnlyList<CaseDays> Cases)
{
    /// <summary>The mean is to stay below this.</summary>
    public const int Threshold = 16;

    /// <summary>The mean over the cases that were answered.</summary>
    internal static MeanDays Of(IEnumerable<IndicatorCase> cases)
    {
        CaseDays[] answered = [.. cases.Where(one => one.DaysToAnswer is not null).Select(one => new CaseDays(one.Reference, one.DaysToAnswer!.Value))];
        var (days, count) = (answered.Sum(one => one.Days), answered.Length);
        return new MeanDays(
            days, count, count == 0 ? null : Math.Round((decimal)days / count, 1, MidpointRounding.AwayFromZero),
            count < Share.FewestCases ? Mark.NotEnoughCases : days < Threshold * count ? Mark.Reached : Mark.NotReached, answered);
    }
}

/// <summary>A case with the days it took.</summary>
/// <param name="Case">The case.</param>
/// <param name="Days">Calendar days.</param>
public sealed record CaseDays(CaseReference Case, int Days);
