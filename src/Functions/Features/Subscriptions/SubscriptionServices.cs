using MimFunctions.Domain.Access;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Shell;

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
        .AddSingleton<IDirectoryOverlay, ExpertsForThemselves>()
        .AddSingleton(new NavigationLink("/subscriptions", $"Subscriptions", 75, Permission.Subscribe, $"For you"));
}
