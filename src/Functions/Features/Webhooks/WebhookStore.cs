using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Webhooks;

/// <summary>Reads and commits webhooks and their events.</summary>
internal sealed class WebhookStore(IDocumentStore documents, CaseStore<Webhook> webhooks, CaseStore<WebhookDelivery> deliveries, TimeProvider clock)
{
    /// <summary>Each mail of the hub asks who has a webhook; most states have none.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    private volatile Seen? seen;

    /// <summary>Where the webhook of a party is.</summary>
    public static DocumentKey Key(Authority party) => new(WebhookContainers.Webhooks, "all", party.Code);

    /// <summary>Where an event is.</summary>
    public static DocumentKey Key(string party, string id) => new(WebhookContainers.WebhookDeliveries, party, id);

    /// <summary>The webhook of a party, as it stands; one that says so when there is none.</summary>
    public async Task<Webhook> Find(Authority party, CancellationToken ct) => await webhooks.Find(Key(party), ct) ?? Webhook.None(party, clock.GetUtcNow());

    /// <summary>The webhook of a party that hears of events, looked at every half minute and at once where it was changed; null when it has none.</summary>
    public async Task<Webhook?> InForce(Authority party, CancellationToken ct)
    {
        if (seen is not { } last || clock.GetElapsedTime(last.At) >= LookEvery)
        {
            var at = clock.GetTimestamp();
            seen = last = new Seen(await documents.Query<Webhook>(new DocumentQuery(WebhookContainers.Webhooks), ct).Select(found => found.Document).ToListAsync(ct), at);
        }

        return last.All.FirstOrDefault(webhook => webhook.Party == party && webhook.State is WebhookState.Active or WebhookState.Paused);
    }

    /// <summary>Decides and commits; the webhook as it stands after it.</summary>
    public async Task<(TDecision Decision, Webhook Stands)> Change<TDecision>(
        Authority party, Func<Webhook, TDecision> decide, Func<TDecision, Webhook?> changed, CancellationToken ct)
    {
        var done = await webhooks.Change(Key(party), decide, changed, ct, Webhook.None(party, clock.GetUtcNow()));
        seen = null;
        return done!.Value;
    }

    /// <summary>The event, or null.</summary>
    public Task<WebhookDelivery?> FindEvent(string party, string id, CancellationToken ct) => deliveries.Find(Key(party, id), ct);

    /// <summary>A new event; the same again finds the one that is there.</summary>
    public Task<WebhookDelivery> Begin(WebhookDelivery delivery, CancellationToken ct) => deliveries.Create(delivery, ct);

    /// <summary>Decides on an event and commits; the event as it stands after it, null when there is none.</summary>
    public async Task<(WebhookDelivery? Next, WebhookDelivery Stands)?> ChangeEvent(string party, string id, Func<WebhookDelivery, WebhookDelivery?> decide, CancellationToken ct) =>
        await deliveries.Change(Key(party, id), decide, next => next, ct);

    /// <summary>The newest events of a party.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> Newest(Authority party, int most, CancellationToken ct) => await documents.Query<WebhookDelivery>(
        new DocumentQuery(WebhookContainers.WebhookDeliveries, party.Code) { OrderBy = "at", Descending = true, Limit = most }, ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>The events of a party that are kept until its webhook works again, oldest first.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> Held(Authority party, CancellationToken ct) =>
    [
        .. (await documents.Query<WebhookDelivery>(
            new DocumentQuery(WebhookContainers.WebhookDeliveries, party.Code) { Where = [new Condition("state", Comparison.Equal, WebhookDeliveryState.Held)] }, ct)
            .Select(found => found.Document).ToListAsync(ct)).OrderBy(held => held.At),
    ];

    private sealed record Seen(IReadOnlyList<Webhook> All, long At);
}
