using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries.Issuing;

/// <summary>Makes a draft final: puts into it what was added, keeps the whole, then commits it in one write.</summary>
internal sealed class SummaryIssuing(SummaryChapters chapters, CaseStore<Summary> summaries, TimeProvider clock)
{
    /// <summary>As someone wants it, who said nothing of places that may name a person.</summary>
    public Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(Summary summary, Authority party, string by, CancellationToken ct) =>
        Run(summary, party, by, PersonCheck.Nothing, ct);

    /// <summary>As someone wants it, without what was struck (F-15).</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="party">Who makes it final.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="said">What was said of the places that may name a person.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<(CaseDecision<Summary> Decision, Summary Stands)> Run(Summary summary, Authority party, string by, PersonCheck said, CancellationToken ct)
    {
        var content = await Content(summary, said, ct);
        return (await summaries.Change(
            SummaryKeys.Of(summary.Name), stands => Issue.Decide(stands, party, by, content, clock.GetUtcNow()),
            decision => (decision as CaseDecision<Summary>.Changed)?.Next, ct, summary))!.Value;
    }

    /// <summary>The draft with what was added to it, to be closed.</summary>
    /// <param name="summary">A summary with a draft.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="ct">Ends the look-up.</param>
    public Task<SummaryContent> Completed(Summary summary, SummaryDraft draft, CancellationToken ct) => Completed(summary, draft, document => document, ct);

    /// <summary>The same as it is shown: marked when its time is over (F-4).</summary>
    /// <param name="summary">A summary with a draft.</param>
    /// <param name="draft">Its draft.</param>
    /// <param name="ct">Ends the look-up.</param>
    public Task<SummaryContent> Shown(Summary summary, SummaryDraft draft, CancellationToken ct) => Completed(summary, draft, document => WorkingData.Shown(draft, document), ct);

    private async Task<SummaryContent> Completed(Summary summary, SummaryDraft draft, Func<SummaryDocument, SummaryDocument> shown, CancellationToken ct)
    {
        using var drawn = await chapters.Read(summary.Name, draft.Drawn.Digest, ct);
        return SummaryContent.Of(shown(WithCompletions.Of(drawn.Document, summary.Completions)));
    }

    private async Task<FinalContent> Content(Summary summary, PersonCheck said, CancellationToken ct)
    {
        if (summary.Draft is not { } draft)
            return new FinalContent("", [], "");
        using var drawn = await chapters.Read(summary.Name, draft.Drawn.Digest, ct);
        var document = WithCompletions.Of(drawn.Document, summary.Completions);
        var places = PersonPlaces.In(document);
        var (check, open) = (said.Of(places), said.Open(places));
        // What is not final yet is not kept: names would stay in it.
        var digest = open.Count > 0 ? "" : await chapters.Keep(PersonPlaces.Strike(document, check.Struck), ct);
        return new FinalContent(draft.Drawn.Digest, summary.Completions, digest, places.Count == 0 ? null : check, open);
    }
}
