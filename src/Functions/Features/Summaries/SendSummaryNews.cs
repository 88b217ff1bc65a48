using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries;

/// <summary>Tells the contact points of a party of a draft, or of a version that is final (MIM-25, MIM-26, ILOA-12).</summary>
internal sealed class SendSummaryNews(CaseStore<Summary> summaries, IDirectory directory, TimeProvider clock)
{
    /// <summary>Takes one message from the queue: the summary owes the mails in its place, in one write.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendSummaryNews")]
    public async Task Run([ServiceBusTrigger(SummaryStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (SummaryName.Parse(order.Case) is not { } name)
            return;
        var people = await directory.Current(ct);
        await summaries.Change(
            SummaryKeys.Of(name), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
    }
}
