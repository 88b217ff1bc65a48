using MimFunctions.Domain.Bulletins;
using MimFunctions.Features.Bulletins.Drafting;
using MimFunctions.Features.Bulletins.Showing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Bulletins;

/// <summary>The quarterly bulletin (docs/bulletin.md): drafted by a timer, amended by states, issued by a person.</summary>
internal static class BulletinServices
{
    /// <summary>The store, what bulletins owe, and where the pages are.</summary>
    public static IServiceCollection AddBulletins(this IServiceCollection services) => services
        .AddSingleton<BulletinStore>().AddSingleton<SourcesOfBulletin>().AddSingleton<CaseStore<QuarterlyBulletin>>()
        .AddOwing(new OwingDocuments<QuarterlyBulletin>(BulletinContainers.Bulletins, bulletin => BulletinStore.Key(bulletin.Id)))
        .AddTelling<QuarterlyBulletin>(BulletinStore.KeyOf)
        .AddSingleton<IWaits, BulletinsWaiting>().AddSingleton<ITellsNews, BulletinsWaiting>().AddSingleton<ITellsSubscribers, BulletinsForSubscribers>();
}
