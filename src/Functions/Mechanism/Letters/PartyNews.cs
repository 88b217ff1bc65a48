using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What every queue of news does with a message: the case that it names tells the people of the party.</summary>
/// <param name="kinds">The kinds of cases that tell parties; one of them knows the case by its name.</param>
/// <param name="directory">Who the people of a party are.</param>
internal sealed class PartyNews(IEnumerable<ITellsParties> kinds, IDirectory directory)
{
    /// <summary>Takes one message: the case owes the mails in its place, in one write. A case that is gone, or of no kind, has nobody to tell.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    public async Task Tell(QueueEvent message, CancellationToken ct)
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
