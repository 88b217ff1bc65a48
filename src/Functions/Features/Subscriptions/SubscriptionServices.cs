using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Subscriptions;

/// <summary>What people ask to be told of by mail.</summary>
internal static class SubscriptionServices
{
    /// <summary>The subscriptions, what they owe, and what they take out of the directory's own lists.</summary>
    public static IServiceCollection AddSubscriptions(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<PersonalSubscription>(SubscriptionContainers.Subscriptions, each => SubscriptionStore.Place(each.Key)))
        .AddOwing(new OwingDocuments<SubscriptionRun>(SubscriptionContainers.SubscriptionRuns, run => SubscriptionRun.Place(run.Case)))
        .AddSingleton<CaseStore<PersonalSubscription>>()
        .AddSingleton<SubscriptionStore>()
        .AddSingleton<SubscriptionCodes>()
        .AddSingleton<SubscriptionForm>()
        .AddSingleton<IDirectoryOverlay, ExpertsForThemselves>();
}

/// <summary>Takes those experts out of the directory who left, or who say for themselves what they want to hear of.</summary>
internal sealed class ExpertsForThemselves(IDocumentStore documents, TimeProvider clock) : IDirectoryOverlay
{
    /// <inheritdoc/>
    public async Task<ContactDirectory> Over(ContactDirectory people, CancellationToken ct) =>
        TellSubscribers.Without(people, await SubscriptionStore.All(documents, ct), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
