using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>
/// Tells the contact points of a state what is new: one mail to the function mailbox of each of its entries in force. The contact points of the mechanism hear
/// nothing (CT-16), but where the hub reaches nobody else of their state. The Council, which has no entry, is told by the directory.
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

    // A state that has named nobody, or none of whose mailboxes is read, has one mailbox that the hub knows all the same; what the whole state is to hear is passed on from there.
    private async Task<IReadOnlyList<string>> Told(OwedOrder order, MemberState state, CancellationToken ct)
    {
        var letter = ContactPointStep.Parse(order.Step)?.Kind;
        if (letter == ContactPointLetter.ContactNaming)
            return await People(state.Code, ct);
        var told = await entries.Told(state, ct);
        return IsForTheState(letter) && !told.Any(entry => !entry.Unreached.Contains(ContactChannel.Mailbox))
            ? [.. told.Select(entry => ContactPointStep.Key(entry.Number)), .. await People(state.Code, ct)]
            : [.. told.Select(entry => ContactPointStep.Key(entry.Number))];
    }

    // What all states are asked at once, what the new Presidency finds (CP-31), and that a channel reaches nobody (CP-32).
    private static bool IsForTheState(ContactPointLetter? letter) =>
        letter is ContactPointLetter.MapOpened or ContactPointLetter.MapCloses or ContactPointLetter.ContactStanding or ContactPointLetter.ContactNotReached;

    private async Task<IReadOnlyList<string>> People(string party, CancellationToken ct) =>
        [.. ((await directory.Current(ct)).Party(party)?.Principals ?? []).Select(person => AddresseeKey.For(party, person.Email)).Distinct()];
}
