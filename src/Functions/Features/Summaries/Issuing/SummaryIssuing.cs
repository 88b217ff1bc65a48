using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>Makes a draft final: puts into it what was added, keeps the whole, then commits it in one write.</summary>
internal sealed class SummaryIssuing(SummaryChapters chapters, CaseStore<Summary> summaries, TimeProvider clock)
{
    /// <summary>As someone wants it.</summary>
    public Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(Summary summary, Authority party, string by, CancellationToken ct) =>
        Run(summary, (stands, content) => Issue.Decide(stands, party, by, content, clock.GetUtcNow()), ct);

    /// <summary>The draft with what was added to it.</summary>
    /// <param name="summary">A summary with a draft.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="ct">Ends the look-up.</param>
    public async Task<SummaryDocument> Completed(Summary summary, SummaryDraft draft, CancellationToken ct) =>
        WithCompletions.Of((await chapters.Read(summary.Name, draft.Drawn.Digest, ct)).Document, summary.Completions);

    /// <summary>The same as it is shown: marked when its time is over (F-4).</summary>
    /// <param name="summary">A summary with a draft.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="ct">Ends the look-up.</param>
    public async Task<SummaryDocument> Shown(Summary summary, SummaryDraft draft, CancellationToken ct) =>
        WorkingData.Shown(draft, await Completed(summary, draft, ct));

    private async Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(
        Summary summary, Func<Summary, FinalContent, CaseDecision<Summary>> decide, CancellationToken ct)
    {
        var content = summary.Draft is { } draft
            ? new FinalContent(draft.Drawn.Digest, summary.Completions, (await chapters.Keep(await Completed(summary, draft, ct), ct)).Digest)
            : new FinalContent("", [], "");
        return (await summaries.Change(
            SummaryKeys.Of(summary.Name), stands => decide(stands, content), decision => (decision as CaseDecision<Summary>.Changed)?.Next, ct, summary))!.Value;
    }
}
