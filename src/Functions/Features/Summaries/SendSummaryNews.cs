using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Summaries;

/// <summary>Tells the contact points of a party of a draft, or of a version that is final (MIM-25, MIM-26, ILOA-12).</summary>
internal sealed class SendSummaryNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendSummaryNews")]
    public Task Run([ServiceBusTrigger(SummaryStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
