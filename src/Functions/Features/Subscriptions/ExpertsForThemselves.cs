using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>Takes those experts out of the directory who left, or who say for themselves what they want to hear of.</summary>
internal sealed class ExpertsForThemselves(IDocumentStore documents, TimeProvider clock) : IDirectoryOverlay
{
    /// <inheritdoc/>
    public async Task<ContactDirectory> Over(ContactDirectory people, CancellationToken ct) =>
        TellSubscribers.Without(people, await SubscriptionStore.All(documents, ct), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
