using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The secondments as they were known at a cut-off, by state and number (ILOA-4, ILOA-11).</summary>
/// <param name="All">Planned ones and ended ones included.</param>
internal sealed record KnownSecondments(IReadOnlyList<Secondment> All)
{
    /// <summary>Takes away every notice received at or after the cut-off (UTC).</summary>
    public static KnownSecondments At(IEnumerable<Secondment> secondments, DateTimeOffset cutOff) =>
        new([.. secondments.Select(secondment => secondment.AsOf(cutOff.AddTicks(-1))).OfType<Secondment>().InOrder()]);

    /// <summary>Those whose officer is there on this day.</summary>
    public IEnumerable<Secondment> On(DateOnly day) => All.Where(secondment => secondment.Now.IsPresent(day));

    /// <summary>Those whose officer is there on at least one day of this period.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public IEnumerable<Secondment> During(DateOnly first, DateOnly last) =>
        All.Where(secondment => secondment.Now.IsPresent(first > secondment.Now.From ? first : secondment.Now.From) && secondment.Now.From <= last);

    /// <summary>How many officers each country hosts on this day.</summary>
    public IReadOnlyDictionary<Country, int> ByHost(DateOnly day) => On(day).CountBy(secondment => secondment.Now.HostCountry).ToDictionary();
}
