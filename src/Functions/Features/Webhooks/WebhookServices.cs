using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Webhooks.Keeping;
using MimFunctions.Features.Webhooks.Sending;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Webhooks;

/// <summary>What the systems of states are told (docs/decisions/0056).</summary>
internal static class WebhookServices
{
    /// <summary>The webhooks, their events, what both owe, and who calls.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<Webhook>(WebhookContainers.Webhooks, webhook => WebhookStore.Key(webhook.Party)))
        .AddOwing(new OwingDocuments<WebhookDelivery>(WebhookContainers.WebhookDeliveries, delivery => WebhookStore.Key(delivery.Party.Code, delivery.Id)))
        .AddTelling<Webhook>(name => Webhook.PartyOf(name) is { } party ? WebhookStore.Key(party) : null)
        .AddSingleton<CaseStore<Webhook>>().AddSingleton<CaseStore<WebhookDelivery>>()
        .AddSingleton<WebhookStore>().AddSingleton<WebhookSecrets>().AddSingleton<WebhookSender>().AddSingleton<ProveAddress>()
        .AddSingleton(_ => new WebhookCalls(PublicOnly.Handler(PublicOnly.IsPublic)))
        .AddSingleton<ITellsSystems, TellSystems>();
}
