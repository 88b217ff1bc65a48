using MimFunctions.Domain.Bulletins;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Bulletins.Letters;

/// <summary>Tells the contact points of a party of a draft, or of what they did not communicate.</summary>
internal sealed class SendBulletinNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendBulletinNews")]
    public Task Run([ServiceBusTrigger(BulletinStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
