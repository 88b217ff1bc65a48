using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Bilaterals;
using MimFunctions.Features.ContactPoints.Checks;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Letters;
using MimFunctions.Features.ContactPoints.Naming;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.ContactPoints;

/// <summary>The network of document 6146/24: a directory, a map, a checklist and a self-review. No case and no person (docs/decisions/0029).</summary>
internal static class ContactPointServices
{
    /// <summary>The stores, and the sweeps of what they owe.</summary>
    public static IServiceCollection AddContactPoints(this IServiceCollection services) => services
        .AddSingleton<CaseStore<ContactPointEntry>>()
        .AddSingleton<Entries>()
        .AddSingleton<MailboxCodes>()
        .AddSingleton<OwnEntryDesk>()
        .AddSingleton<ReadingTrace>()
        .AddSingleton<IReceiptSentences, ContactPointReceipt>()
        .AddSingleton<IHearsOfMails, ReturnedMails>()
        .AddSingleton<INetworkCases>(provider => new NetworkCases<ContactPointEntry>(
            provider.GetRequiredService<CaseStore<ContactPointEntry>>(), Entries.KeyOf, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<CaseStore<BilateralArrangement>>()
        .AddSingleton<BilateralArrangements>()
        .AddSingleton<BilateralDesk>()
        .AddSingleton<OwnChecks>()
        .AddSingleton<INetworkCases>(provider => new NetworkCases<BilateralArrangement>(
            provider.GetRequiredService<CaseStore<BilateralArrangement>>(), BilateralArrangements.KeyOf, provider.GetRequiredService<TimeProvider>()))
        .AddOwing(new OwingDocuments<BilateralArrangement>(Containers.Bilaterals, arrangement => ContactPointKeys.Of(arrangement.Number)))
        .AddOwing(new OwingDocuments<ContactPointEntry>(Containers.Entries, entry => ContactPointKeys.Of(entry.Number)));
}
