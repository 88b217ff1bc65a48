using MimFunctions.Domain.Situations;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Situations.Letters;

/// <summary>Tells the contact points of a party of a situation or a round.</summary>
internal sealed class SendSituationNews(IEnumerable<ITellsParties> kinds, IDirectory directory)
{
    /// <summary>Takes one message from the queue: the case owes the mails in its place, in one write.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendSituationNews")]
    public async Task Run([ServiceBusTrigger(SituationStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        var people = await directory.Current(ct);
        foreach (var kind in kinds)
        {
            if (await kind.Tell(order, people, ct))
                return;
        }
    }
}
