namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// The list of deployments that is brought up to date before each meeting of the Steering Board (ILOB-17), and the plans beside it (ILOB-9):
/// by state and host country, with duration and tasks.
/// </summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; the same for the list of one day.</param>
/// <param name="Made">Secondments that last on one of these days.</param>
/// <param name="ToCome">Those that had not begun by the last day: planned, or made for a later day.</param>
public sealed record Deployments(DateOnly First, DateOnly Last, IReadOnlyList<Deployment> Made, IReadOnlyList<Deployment> ToCome)
{
    /// <summary>The list for some days, by what was known at a moment.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, or the same.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static Deployments Between(DateOnly first, DateOnly last, DateTimeOffset asOf, IEnumerable<Secondment> secondments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var known = Deployment.Known(secondments, asOf);
        return new Deployments(
            first, last,
            [.. known.Where(each => each.IsPresentBetween(first, last))],
            [.. known.Where(each => each.IsToCome(last))]);
    }
}
