using MimFunctions.Domain.Subscriptions;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Where what people subscribed to is kept.</summary>
internal sealed class SubscriptionContainers : IKeepsDocuments
{
    /// <summary><see cref="PersonalSubscription"/>, by party code; the id is the digest of the key.</summary>
    public const string Subscriptions = "subscriptions";

    /// <summary><see cref="SubscriptionRun"/>, by rhythm; the id is the case.</summary>
    public const string SubscriptionRuns = "subscriptionruns";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<PersonalSubscription>(Subscriptions, "outbox.state"),
        DocumentContainer.Of<SubscriptionRun>(SubscriptionRuns, "through", "outbox.state"),
    ];
}
