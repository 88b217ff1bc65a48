using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>
/// Looks once a day that no summary is left in between (docs/rules.md, rule 4): draws up what a timer missed, renews a draft when
/// something came in, and reminds. It makes nothing final: that is for those whose report it is (F-4).
/// </summary>
internal sealed class SweepSummaries(
    IDocumentStore documents, CaseStore<Summary> summaries, SummarySources sources, MissingSummaries missing, SummaryDrawing drawing,
    TimeProvider clock, ILogger<SweepSummaries> log)
{
    /// <summary>Looks through the last periods and all open drafts.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("SweepSummaries")]
    public async Task Run([TimerTrigger("0 30 3 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, failures) = (clock.GetUtcNow(), new List<Exception>());
        foreach (var name in DueSummaries.OfSemesters(now).Concat(DueSummaries.OfYear(now)))
            await Try(name, () => missing.Draw(name, ct), failures);
        await foreach (var found in documents.Query<Summary>(new DocumentQuery(SummaryContainers.Summaries, SummaryKeys.Partition), ct))
            await Try(found.Document.Name, () => Look(found.Document, ct), failures);
        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} summaries could not be looked at.", failures);
    }

    private async Task Look(Summary summary, CancellationToken ct)
    {
        if (summary.Draft is not { Drawn: var drawn })
            return;
        var midnight = DrawUp.LastMidnight(clock.GetUtcNow());
        if (drawn.CutOff < midnight && await sources.CameIn(summary.Name, drawn.CutOff, midnight, ct))
            await drawing.Run(summary.Name, midnight, SummaryEvent.Hub, DrawingOccasion.SomethingCame, ct);
        await summaries.Change(
            SummaryKeys.Of(summary.Name), stands => RemindOfDraft.Decide(stands, clock.GetUtcNow()), decision => (decision as CaseDecision<Summary>.Changed)?.Next, ct);
    }

    /// <summary>One summary that fails must not keep the others waiting; the run as a whole still fails, so that it is seen.</summary>
    private async Task Try(SummaryName name, Func<Task> look, List<Exception> failures)
    {
        try
        {
            await look();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "{Summary} could not be looked at.", name);
            failures.Add(e);
        }
    }
}
