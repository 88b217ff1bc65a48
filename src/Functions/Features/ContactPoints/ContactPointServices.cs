using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.ContactPoints.Bilaterals;
using MimFunctions.Features.ContactPoints.Checks;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Keeping;
using MimFunctions.Features.ContactPoints.Letters;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Naming;
using MimFunctions.Features.ContactPoints.Reviewing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints;

/// <summary>The network of document 6146/24: a directory, a map, a checklist and a self-review. No case and no person (docs/decisions/0029).</summary>
internal static class ContactPointServices
{
    /// <summary>The stores, and the sweeps of what they owe.</summary>
    public static IServiceCollection AddContactPoints(this IServiceCollection services) => services
        .AddSingleton<Entries>().AddSingleton<MailboxCodes>().AddSingleton<ChangeOwnEntry>().AddSingleton<ReadingTrace>()
        .AddSingleton<BilateralArrangements>().AddSingleton<ChangeBilateral>().AddSingleton<OwnChecks>()
        .AddSingleton<Arrangements>().AddSingleton<Campaigns>().AddSingleton<Overviews>().AddSingleton<AsPresidency>()
        .AddSingleton<IHearsOfMails, ReturnedMails>().AddSingleton<IWaits, NetworkWaiting>()
        .AddCases<ContactPointEntry>(ContactPointContainers.Entries, entry => ContactPointKeys.Of(entry.Number), Entries.KeyOf)
        .AddCases<BilateralArrangement>(ContactPointContainers.Bilaterals, each => ContactPointKeys.Of(each.Number), BilateralArrangements.KeyOf)
        .AddCases<NationalArrangement>(ContactPointContainers.Arrangements, ContactPointKeys.Of, Arrangements.KeyOf)
        .AddCases<MappingCampaign>(ContactPointContainers.Campaigns, each => ContactPointKeys.Campaign(each.Id), Campaigns.KeyOf)
        .AddCases<OverviewVersion>(ContactPointContainers.Overviews, each => ContactPointKeys.Overview(each.Id), Overviews.KeyOf)
        .AddSingleton<Switches>().AddSingleton<EmptyNetwork>().AddSingleton<Reviews>()
        .AddCases<NetworkSwitch>(ContactPointContainers.Switches, each => ContactPointKeys.Switch(each.Case), Switches.KeyOf)
        .AddCases<CooperationReview>(ContactPointContainers.Reviews, each => ContactPointKeys.Review(each.Id), Reviews.KeyOf)
        .AddCases<NetworkNotice>(
            ContactPointContainers.NetworkNotices, each => ContactPointKeys.Notice(each.Id), text => text.StartsWith(NetworkNotice.Series, StringComparison.Ordinal) ? ContactPointKeys.Notice(text) : null);

    /// <summary>A kind of document of this network that owes messages and tells the contact points of states.</summary>
    private static IServiceCollection AddCases<T>(this IServiceCollection services, string container, Func<T, DocumentKey> key, Func<string, DocumentKey?> find)
        where T : class, IOwes<T> => services
        .AddSingleton<CaseStore<T>>()
        .AddSingleton<INetworkCases>(provider => new NetworkCases<T>(provider.GetRequiredService<CaseStore<T>>(), find, provider.GetRequiredService<TimeProvider>()))
        .AddOwing(new OwingDocuments<T>(container, key));
}
