using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Exchanges;

/// <summary>Tells the contact points of a party of a contribution, or of what is new about a meeting (MIM-22).</summary>
internal sealed class SendViewNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendViewNews")]
    public Task Run([ServiceBusTrigger(ViewStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
