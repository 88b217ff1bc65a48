using System.Globalization;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Features.Webhooks.Sending;

/// <summary>
/// Sends one event, sends what was kept while a webhook was paused, or has the people of a state told that theirs is. Every message may come any number of times:
/// the documents decide, and a system that is called twice tells by the id.
/// </summary>
internal sealed class SendWebhook(WebhookStore webhooks, WebhookSender sender, PartyNews news, IQueue queue, TimeProvider clock)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("SendWebhook")]
    public async Task Run([ServiceBusTrigger(Webhook.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (WebhookDelivery.Parts(order.Case) is var (party, id))
            await Deliver(party, id, order, ct);
        else if (Webhook.PartyOf(order.Case) is { } owner && order.Step.StartsWith(Webhook.ResumeStep, StringComparison.Ordinal))
            await Resume(owner, order, ct);
        else
            await news.Tell(message, ct);
    }

    private async Task Deliver(string party, string id, OwedOrder order, CancellationToken ct)
    {
        if (await webhooks.FindEvent(party, id, ct) is not { State: WebhookDeliveryState.Waiting } delivery)
            return;
        if (!DeliverWebhook.IsDue(delivery, clock.GetUtcNow()))
        {
            await Later(delivery, order, ct);
            return;
        }

        // As it stands and not as it was seen half a minute ago: what a state took off must not be called.
        if (await webhooks.Find(delivery.Party, ct) is not { State: WebhookState.Active } webhook)
        {
            await webhooks.ChangeEvent(party, id, stands => DeliverWebhook.Hold(stands, clock.GetUtcNow()), ct);
            return;
        }

        var (attempt, wait) = await sender.Send(webhook, delivery, ct);
        var after = await webhooks.ChangeEvent(party, id, stands => DeliverWebhook.After(stands, attempt, wait), ct);
        await webhooks.Change(delivery.Party, stands => stands.Url == webhook.Url ? KeepWebhook.Hear(stands, attempt) : null, next => next, ct);
        if (after?.Next is { State: WebhookDeliveryState.Waiting } waits)
            await Later(waits, order, ct);
    }

    /// <summary>The same id for the same attempt, so that however often it is put into the queue it comes out once.</summary>
    private Task Later(WebhookDelivery delivery, OwedOrder order, CancellationToken ct) => queue.Send(
        Webhook.Queue, [new QueueMessage(string.Create(CultureInfo.InvariantCulture, $"{delivery.Id}.{delivery.Round}.{delivery.Tries}"), order.Body(), delivery.NotBefore)], ct);

    private async Task Resume(Authority owner, OwedOrder order, CancellationToken ct)
    {
        foreach (var held in await webhooks.Held(owner, ct))
            await webhooks.ChangeEvent(owner.Code, held.Id, stands => stands.State == WebhookDeliveryState.Held ? DeliverWebhook.Again(stands, clock.GetUtcNow()) : null, ct);
        await webhooks.Change(owner, stands => stands.Outbox.Messages.Any(each => each.Id == order.Mail) ? stands.With(stands.Outbox.Replace(order.Mail, clock.GetUtcNow(), [])) : null, next => next, ct);
    }
}
