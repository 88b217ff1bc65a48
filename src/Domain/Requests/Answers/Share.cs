namespace MimFunctions.Domain.Requests.Answers;

/// <summary>A part of a number of cases.</summary>
/// <param name="Numerator">How many of them.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="Percent">The share, to one decimal, half a tenth up; null when there are too few cases for one (<see cref="FewestCases"/>).</param>
/// <param name="Mark">How it compares with the threshold; by the numbers, not by the rounded share.</param>
/// <param name="Counted">The cases of the numerator.</param>
/// <param name="Others">The other cases of the denominator.</param>
public sealed record Share(
    int Numerator, int Denominator, decimal? Percent, Mark Mark, IReadOnlyList<CaseReference> Counted, IReadOnlyList<CaseReference> Others)
{
    /// <summary>Of fewer cases no share is given, and none is compared with a threshold: one case is not 100 % (W-37).</summary>
    public const int FewestCases = 5;

    /// <summary>The share of cases of which it is true; those of which it is not known are left out.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="isSo">What is asked of each.</param>
    /// <param name="reached">Whether a numerator and a denominator reach the threshold.</param>
    internal static Share Of(IEnumerable<IndicatorCase> cases, Func<IndicatorCase, bool?> isSo, Func<int, int, bool> reached)
    {
        var known = cases.Where(one => isSo(one) is not null).ToLookup(one => isSo(one)!.Value, one => one.Reference);
        var (counted, all) = (known[true].Count(), known[true].Count() + known[false].Count());
        return new Share(
            counted, all, all < FewestCases ? null : Math.Round(100m * counted / all, 1, MidpointRounding.AwayFromZero),
            all < FewestCases ? Mark.NotEnoughCases : reached(counted, all) ? Mark.Reached : Mark.NotReached, [.. known[true]], [.. known[false]]);
    }
}
