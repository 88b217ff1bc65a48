using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Tells the parties of a network who holds a role in it (F-8): the party's coordinators and its officers there hear too, beside the contact points.</summary>
internal sealed class TellNetworkRoles(CaseStore<NetworkRoles> roles, INetworks networks, TimeProvider clock) : ITellsParties
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct)
    {
        if (ViewCase.ParseItem(order.Case) is not ViewCase.Network { HostCountry: var host })
            return false;
        string[] officers = [.. (await networks.Officers(host, order.To, ct)).Select(officer => officer.Email!)];
        await roles.Change(LiaisonKeys.Roles(host), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow(), officers: officers), told => told?.Next, ct);
        return true;
    }
}
