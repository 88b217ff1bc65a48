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
    /// <param name="evenIfLess">Whether it may hold less than what it replaces; timers never ask (W-23).</param>
    /// <returns>What became of it, with the summary as it stands.</returns>
    public async Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(
        SummaryName name, DateTimeOffset cutOff, string by, DrawingOccasion occasion, CancellationToken ct, IProgress<int>? progress = null, bool evenIfLess = true)
    {
        var nothing = Summary.Of(name, clock.GetUtcNow());
        if (DrawUp.Refusal(name, cutOff, clock.GetUtcNow(), occasion) is { } refusal)
            return (new CaseDecision<Summary>.Refused([refusal]), nothing);
        // The list of countries of interest and the hub itself may have changed since; what was drawn up at this cut-off has not.
        var stands = await summaries.Find(SummaryKeys.Of(name), ct);
        if (Known(stands, cutOff) is not { } digest)
        {
            var document = await sources.Compose(name, cutOff, ct, progress);
            using var latest = evenIfLess ? null : await Latest(stands, ct);
            if (HoldsLess.Refusal(document, latest?.Document) is { } less)
                return (new CaseDecision<Summary>.Refused([less]), stands!);
            digest = await chapters.Keep(document, ct);
        }

        var drawn = new DrawnUp(by, cutOff, digest, occasion);
        return (await summaries.Change(SummaryKeys.Of(name), summary => DrawUp.Decide(summary, drawn, clock.GetUtcNow()), Next, ct, nothing))!.Value;
    }

    private static string? Known(Summary? summary, DateTimeOffset cutOff) =>
        summary?.Events.OfType<SummaryEvent.Drawn>().LastOrDefault(drawn => drawn.CutOff == cutOff)?.Digest;

    /// <summary>What a new draft would replace: the open draft, else the last version; null when there is neither.</summary>
    private async Task<SummaryContent?> Latest(Summary? stands, CancellationToken ct) =>
        (stands?.Draft?.Drawn.Digest ?? (stands?.Versions is [.., var last] ? last.Digest : null)) is { } digest ? await chapters.Read(stands!.Name, digest, ct) : null;

    private static Summary? Next(CaseDecision<Summary> decision) => (decision as CaseDecision<Summary>.Changed)?.Next;
}
