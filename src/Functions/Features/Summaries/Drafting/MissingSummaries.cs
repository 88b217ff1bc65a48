using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>Draws up what is due and not there yet: what two timers share with the sweep that catches up.</summary>
internal sealed class MissingSummaries(CaseStore<Summary> summaries, SummarySources sources, SummaryDrawing drawing, TimeProvider clock)
{
    /// <summary>Draws up the first draft of this summary, unless there was one of the whole period or the hub knows nothing of it.</summary>
    public async Task Draw(SummaryName name, CancellationToken ct)
    {
        if (DrawUp.IsMissing(await summaries.Find(SummaryKeys.Of(name), ct)) && await CutOff(name, ct) is { } cutOff)
            await drawing.Run(name, cutOff, SummaryEvent.Hub, DrawingOccasion.PeriodOver, ct);
    }

    /// <summary>What nobody reported on in time must not open with a draft that says so, when something has come since.</summary>
    private async Task<DateTimeOffset?> CutOff(SummaryName name, CancellationToken ct)
    {
        var (first, midnight) = (DrawUp.FirstCutOff(name), DrawUp.LastMidnight(clock.GetUtcNow()));
        return await sources.HadAny(name, ct) ? first : await sources.CameIn(name, first, midnight, ct) ? midnight : null;
    }
}
