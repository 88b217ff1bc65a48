using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>After the end of each semester: the draft of the report on the liaison networks, for the Presidency to complete (ILOA-12).</summary>
internal sealed class ProduceSemesterSummary(MissingSummaries missing, TimeProvider clock)
{
    /// <summary>Draws up that of the semester that is over; a second time it is there already.</summary>
    [Function("ProduceSemesterSummary")]
    public Task Run([TimerTrigger("0 0 2 1 1,7 *")] TimerEvent timer, CancellationToken ct) =>
        missing.Draw(DueSummaries.OfSemesters(clock.GetUtcNow())[0], ct);
}
