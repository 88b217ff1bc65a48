using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Meetings;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Exchanges;

/// <summary>Tells the contact points of a party of a contribution, or of what is new about a meeting (MIM-22).</summary>
internal sealed class SendViewNews(CaseStore<Exchange> exchanges, CaseStore<Meeting> meetings, IDirectory directory, TimeProvider clock)
{
    /// <summary>Takes one message from the queue: the case owes the mails in its place, in one write.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendViewNews")]
    public async Task Run([ServiceBusTrigger(ViewStep.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = MailOrder.Read(message.Body);
        var people = await directory.Current(ct);
        if (ViewCase.OfThread(order.Case) is { } about)
            await FanOut(exchanges, ViewKeys.Of(about), order, people, ct);
        else if (MeetingReference.Parse(order.Case) is { } reference)
            await FanOut(meetings, MeetingKeys.Of(reference), order, people, ct);
    }

    private async Task FanOut<T>(CaseStore<T> cases, DocumentKey key, MailOrder order, ContactDirectory people, CancellationToken ct)
        where T : class, IOwes<T> =>
        await cases.Change(key, owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow()), told => told?.Next, ct);
}
