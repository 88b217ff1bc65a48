using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>
/// Tells the contact points of a state what is new: one mail to the function mailbox of each of its entries in force. The contact points of the mechanism hear
/// nothing (CT-16). The Council, which has no entry, is told by the directory.
/// </summary>
internal sealed class SendContactPointLetter(Entries entries, IDirectory directory, IEnumerable<INetworkCases> cases)
{
    /// <summary>Takes one message from the queue: the case owes the mails in its place, in one write.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendContactPointLetter")]
    public async Task Run([ServiceBusTrigger(ContactPointStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        var told = MemberState.FromCode(order.To) is { } state ? await Told(order, state, ct) : await People(order.To, ct);
        foreach (var kind in cases)
        {
            if (await kind.Tell(order, told, ct))
                return;
        }
    }

    // A state that has named nobody has no entry; the one mailbox of it that the hub knows is asked to pass that on.
    private async Task<IReadOnlyList<string>> Told(OwedOrder order, MemberState state, CancellationToken ct) =>
        ContactPointStep.Parse(order.Step)?.Kind == ContactPointLetter.ContactNaming
            ? await People(state.Code, ct)
            : [.. (await entries.Told(state, ct)).Select(ContactPointStep.Key)];

    private async Task<IReadOnlyList<string>> People(string party, CancellationToken ct) =>
        [.. ((await directory.Current(ct)).Party(party)?.Principals ?? []).Select(person => AddresseeKey.For(party, person.Email)).Distinct()];
}
