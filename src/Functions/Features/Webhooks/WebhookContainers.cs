using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Webhooks;

/// <summary>Where the webhooks are kept.</summary>
internal sealed class WebhookContainers : IKeepsDocuments
{
    /// <summary><see cref="Webhook"/>, all in one partition; the id is the code of the state.</summary>
    public const string Webhooks = "webhooks";

    /// <summary><see cref="WebhookDelivery"/>, by state; the id is that of the event.</summary>
    public const string WebhookDeliveries = "webhookdeliveries";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<Webhook>(Webhooks, "outbox.state"),
        DocumentContainer.Of<WebhookDelivery>(WebhookDeliveries, "outbox.state", "state", "at"),
    ];
}
