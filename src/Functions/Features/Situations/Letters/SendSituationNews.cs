using MimFunctions.Domain.Situations;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Situations.Letters;

/// <summary>Tells the contact points of a party of a situation or a round.</summary>
internal sealed class SendSituationNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendSituationNews")]
    public Task Run([ServiceBusTrigger(SituationStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
