using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison;

/// <summary>
/// Tells the contact points of a party of a secondment (ILOA-4, ILOA-5), or that a report of theirs is held back (ILOB-20); and who holds a role in a network (F-8),
/// of which the party's coordinators and its officers there hear too. What else is of the networks, deployments of the Union and the Steering Board, tells its parties by the same queue.
/// </summary>
internal sealed class SendLiaisonNews(
    LiaisonReports reports, CaseStore<Secondment> secondments, CaseStore<NetworkRoles> roles, INetworks networks, IDirectory directory, TimeProvider clock,
    IEnumerable<ITellsParties> others)
{
    /// <summary>Takes one message from the queue: the case owes the mails in its place, in one write.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendLiaisonNews")]
    public async Task Run([ServiceBusTrigger(LiaisonMessage.NewsQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        var people = await directory.Current(ct);
        if (ReportNumber.Parse(order.Case) is { } report)
            await reports.Change(report, owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
        else if (SecondmentNumber.Parse(order.Case) is { } secondment)
            await secondments.Change(LiaisonKeys.Of(secondment), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
        else if (ViewCase.ParseItem(order.Case) is ViewCase.Network { HostCountry: var host })
        {
            string[] officers = [.. (await networks.Officers(host, order.To, ct)).Select(officer => officer.Email!)];
            await roles.Change(LiaisonKeys.Roles(host), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow(), officers: officers), told => told?.Next, ct);
        }
        else
        {
            foreach (var kind in others)
            {
                if (await kind.Tell(order, people, ct))
                    return;
            }
        }
    }
}
