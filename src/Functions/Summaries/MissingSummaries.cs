using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Notices;
using MimFunctions.Summaries.Sources;

namespace MimFunctions.Summaries;

/// <summary>Draws up what is due and not there yet: what two timers share with the sweep that catches up.</summary>
internal sealed class MissingSummaries(CaseStore<Summary> summaries, SummarySources sources, SummaryDrawing drawing)
{
    /// <summary>Draws up the first draft of this summary, unless there was one or the hub knows nothing of its period.</summary>
    public async Task Draw(SummaryName name, CancellationToken ct)
    {
        if (await summaries.Find(SummaryKeys.Of(name), ct) is null && await sources.HasAny(name, ct))
            await drawing.Run(name, DrawUp.FirstCutOff(name), SummaryEvent.Hub, DrawingOccasion.PeriodOver, ct);
    }
}
