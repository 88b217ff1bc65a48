using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>
/// After the end of each year: the drafts of the general report on the measures (MIM-24) and of the summary on the liaison networks (ILOA-15).
/// </summary>
internal sealed class ProduceAnnualSummary(MissingSummaries missing, TimeProvider clock)
{
    /// <summary>Draws up those of the year that is over; a second time they are there already.</summary>
    [Function("ProduceAnnualSummary")]
    public async Task Run([TimerTrigger("0 0 6 2 1 *")] TimerEvent timer, CancellationToken ct)
    {
        foreach (var name in DueSummaries.OfYear(clock.GetUtcNow()))
            await missing.Draw(name, ct);
    }
}
