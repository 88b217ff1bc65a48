using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Liaison;

/// <summary>
/// Tells the contact points of a party of a secondment (ILOA-4, ILOA-5), of a report of theirs that is held back (ILOB-20), of a role in a network (F-8), of
/// a deployment of the Union and of what the Steering Board does.
/// </summary>
internal sealed class SendLiaisonNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendLiaisonNews")]
    public Task Run([ServiceBusTrigger(LiaisonMessage.NewsQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
