using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>Writes the files of a summary after it changed.</summary>
internal sealed class FileSummary(CaseStore<Summary> summaries, SummaryFiles files, TimeProvider clock)
{
    /// <summary>Takes one message from the queue: the files are written, then the summary no longer owes them.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("FileSummary")]
    public async Task Run([ServiceBusTrigger(SummaryStep.FilesQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        for (var known = -1; SummaryName.Parse(order.Case) is { } name && await summaries.Find(SummaryKeys.Of(name), ct) is { } summary && summary.Events.Count != known;)
        {
            await files.Write(summary, ct);
            known = summary.Events.Count;
            // Whoever wrote the files of an older state at the same time may have been the last; only one sees that nothing came in between.
            await summaries.Change(
                SummaryKeys.Of(name),
                stands => stands.Events.Count == known && stands.Outbox.Messages.Any(owed => owed.Id == order.Mail)
                    ? stands.With(stands.Outbox.Replace(order.Mail, clock.GetUtcNow(), []))
                    : null,
                next => next, ct);
        }
    }
}
