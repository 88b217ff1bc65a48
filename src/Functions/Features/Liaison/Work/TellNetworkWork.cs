using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>Tells parties of the work of a network: the party's coordinators and its officers in the host countries hear too, beside the contact points (F-9).</summary>
internal sealed class TellNetworkWork(CaseStore<NetworkWork> works, INetworks networks, TimeProvider clock) : ITellsParties
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct)
    {
        if (NetworkWork.HostsOf(order.Case) is not { } hosts)
            return false;
        string[] officers = [.. (await Officers(hosts, order.To, ct)).Select(officer => officer.Email!)];
        await works.Change(NetworkWorkStore.Key(order.Case), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow(), officers: officers), told => told?.Next, ct);
        return true;
    }

    /// <summary>The officer to whom a mail is owed; null when it is nobody (any more).</summary>
    public async Task<Addressee?> Officer(OwedOrder order, CancellationToken ct) =>
        NetworkWork.HostsOf(order.Case) is { } hosts ? Addressee.Find(await Officers(hosts, Addressee.PartyOf(order.To), ct), order.To) : null;

    private async Task<IReadOnlyList<Officer>> Officers(IEnumerable<Country> hosts, string party, CancellationToken ct)
    {
        var found = new List<Officer>();
        foreach (var host in hosts)
            found.AddRange(await networks.Officers(host, party, ct));
        return found;
    }
}
