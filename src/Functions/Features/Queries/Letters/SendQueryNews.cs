using MimFunctions.Domain.Queries;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Queries.Letters;

/// <summary>Tells the contact points of a party of a query, a reminder, a compilation or the list of a quarter.</summary>
internal sealed class SendQueryNews(PartyNews news)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendQueryNews")]
    public Task Run([ServiceBusTrigger(QueryStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) => news.Tell(message, ct);
}
