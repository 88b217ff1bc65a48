using System.Diagnostics;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Operating;

/// <summary>Looks everywhere where something may wait.</summary>
internal sealed class ReadStatus(
    FilesInDrop files, IEnumerable<IOutboxSweep> outboxes, MailsWaiting mails, HostState host, SettingsFilesInForce settings,
    FailedIntakes failed, IDocumentStore documents, TimeProvider clock)
{
    private static readonly DateTimeOffset RunningSince = StartOfProcess();

    /// <summary>What waits now.</summary>
    public async Task<HubStatus> Look(CancellationToken ct)
    {
        var seen = new HubStatus(
            Sentence.AsWritten(""), [], clock.GetUtcNow(), TelemetryServices.Version, RunningSince,
            await files.Count(ct), await Outboxes(ct), await mails.Count(ct),
            await host.DeadLetters(ct), await host.Timers(ct), await Drafts(ct), await settings.Read(ct))
        {
            GivenUp = await failed.GivenUp(Tally.Most + 1, ct) is > 0 and var given ? Tally.Of(given) : null,
            Unreached = await Unreached(ct) is > 0 and var unreached ? Tally.Of(unreached) : null,
            Spilled = await documents.CountSpilled(clock.GetUtcNow() - FailedIntakes.Shown, Tally.Most + 1, ct) is > 0 and var spilled ? Tally.Of(spilled) : null,
        };
        var judged = seen with { Concerns = Concerns.Of(seen) };
        return judged with { Says = Concerns.Says(judged) };
    }

    private Task<int> Unreached(CancellationToken ct) =>
        documents.Count(new DocumentQuery(Containers.Of<InformationRequest>()) { OrderBy = $"lists.{RequestLists.Unreached}", Limit = Tally.Most + 1 }, ct);

    private ValueTask<List<OpenDraft>> Drafts(CancellationToken ct) =>
        documents.Query<Summary>(new DocumentQuery(Containers.Of<Summary>()) { Limit = Tally.Most }, ct)
            .SelectMany(found => found.Document.Draft is { } draft
                ? AsyncEnumerable.Repeat(new OpenDraft(found.Document.Case, draft.Version, draft.OpenSince, draft.DueBy), 1)
                : AsyncEnumerable.Empty<OpenDraft>())
            .ToListAsync(ct);

    private static DateTimeOffset StartOfProcess()
    {
        using var own = Process.GetCurrentProcess();
        return own.StartTime.ToUniversalTime();
    }

    private async Task<IReadOnlyList<WaitingOutboxes>> Outboxes(CancellationToken ct)
    {
        List<WaitingOutboxes> lines = [];
        foreach (var outbox in outboxes)
            lines.AddRange(await outbox.Count(ct));
        return lines;
    }
}
