using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>Draws up a draft: composes it, keeps its content, then commits it in one write. A crash anywhere leaves no half draft.</summary>
internal sealed class SummaryDrawing(SummarySources sources, SummaryChapters chapters, CaseStore<Summary> summaries, TimeProvider clock)
{
    /// <summary>Draws it up.</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="cutOff">Nothing received at or after it (UTC) is in it.</param>
    /// <param name="by">Who wants it: an opaque id, or the hub.</param>
    /// <param name="occasion">Why.</param>
    /// <param name="ct">Ends the work.</param>
    /// <param name="progress">Is told how many documents were read so far.</param>
    /// <returns>What became of it, with the summary as it stands.</returns>
    public async Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(
        SummaryName name, DateTimeOffset cutOff, string by, DrawingOccasion occasion, CancellationToken ct, IProgress<int>? progress = null)
    {
        var nothing = Summary.Of(name, clock.GetUtcNow());
        if (DrawUp.Refusal(name, cutOff, clock.GetUtcNow(), occasion) is { } refusal)
            return (new CaseDecision<Summary>.Refused([refusal]), nothing);
        // The list of countries of interest and the hub itself may have changed since; what was drawn up at this cut-off has not.
        var digest = Known(await summaries.Find(SummaryKeys.Of(name), ct), cutOff) ?? (await chapters.Keep(await sources.Compose(name, cutOff, ct, progress), ct)).Digest;
        var drawn = new DrawnUp(by, cutOff, digest, occasion);
        return (await summaries.Change(SummaryKeys.Of(name), summary => DrawUp.Decide(summary, drawn, clock.GetUtcNow()), Next, ct, nothing))!.Value;
    }

    private static string? Known(Summary? summary, DateTimeOffset cutOff) =>
        summary?.Events.OfType<SummaryEvent.Drawn>().LastOrDefault(drawn => drawn.CutOff == cutOff)?.Digest;

    private static Summary? Next(CaseDecision<Summary> decision) => (decision as CaseDecision<Summary>.Changed)?.Next;
}
