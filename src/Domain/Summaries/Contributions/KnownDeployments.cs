using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The secondments as they were known at a cut-off, by state and number (ILOA-4, ILOA-11); who the officers are is not in them.</summary>
/// <param name="All">Planned ones and ended ones included.</param>
internal sealed record KnownDeployments(IReadOnlyList<Deployment> All)
{
    /// <summary>Takes away every notice received at or after the cut-off (UTC).</summary>
    public static KnownDeployments At(IEnumerable<Secondment> secondments, DateTimeOffset cutOff) =>
        new([.. Deployment.Known(secondments, cutOff.AddTicks(-1)).InOrder()]);

    /// <summary>Those whose officer is there on this day.</summary>
    public IEnumerable<Deployment> On(DateOnly day) => All.Where(deployment => deployment.IsPresent(day));

    /// <summary>Those whose officer is there on at least one day of this period.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public IEnumerable<Deployment> During(DateOnly first, DateOnly last) => All.Where(deployment => deployment.IsPresentBetween(first, last));
}
