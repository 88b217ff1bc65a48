namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// Who came and went between two days (ILOA-15). Those present on the later day are those present on the earlier one, with those who came,
/// without those who went; who did both in between stands in both lists.
/// </summary>
/// <param name="Earlier">The earlier day; who came on this day was there before.</param>
/// <param name="Later">The later day; whose last day it is has not gone yet.</param>
/// <param name="Before">The officers present on the earlier day.</param>
/// <param name="Came">Those whose first day is after the earlier day and not after the later one.</param>
/// <param name="Went">Those whose last day is not before the earlier day, and before the later one.</param>
/// <param name="After">The officers present on the later day.</param>
public sealed record NetworkHistory(
    DateOnly Earlier, DateOnly Later, IReadOnlyList<Deployment> Before, IReadOnlyList<Deployment> Came, IReadOnlyList<Deployment> Went,
    IReadOnlyList<Deployment> After)
{
    /// <summary>What changed between two days, by what was known at a moment.</summary>
    /// <param name="earlier">The earlier day.</param>
    /// <param name="later">The later day, or the same.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once; of one country or of all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The later day is before the earlier one.</exception>
    public static NetworkHistory Between(DateOnly earlier, DateOnly later, DateTimeOffset asOf, IEnumerable<Secondment> secondments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(later, earlier);
        var made = Deployment.Known(secondments, asOf).Where(each => each.Intention == SecondmentIntention.Made).ToArray();
        return new NetworkHistory(
            earlier, later,
            [.. made.Where(each => each.IsPresent(earlier))],
            [.. made.Where(each => earlier < each.From && each.From <= later)],
            [.. made.Where(each => each.Until is { } last && earlier <= last && last < later)],
            [.. made.Where(each => each.IsPresent(later))]);
    }
}
