using MimFunctions.Features.Measures.Changing;
using MimFunctions.Features.Measures.Feeds;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using CosmosClient = Microsoft.Azure.Cosmos.CosmosClient;

namespace MimFunctions.Features.Measures;

/// <summary>What tells of measures.</summary>
internal static class MeasureServices
{
    /// <summary>The digests and what they owe, deputies, and what others may ask of a measure.</summary>
    public static IServiceCollection AddMeasures(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<DigestRun>(MeasureContainers.Digests, run => DigestRun.Key(run.Case)))
        .AddSingleton<ChangeCommunication>()
        .AddSingleton<FollowUpTokens>()
        .AddSingleton<IHearsOfMails, Deputies>()
        .AddSingleton<ISubjectKind, MeasureSubjects>()
        .AddSingleton(Index)
        .AddSingleton<MeasureList>()
        .AddSingleton<FeedStore>()
        .AddSingleton<FeedLinks>()
        .AddSingleton<ITellsNews, MeasureNews>()
        .AddSingleton<ITellsSubscribers, MeasuresForSubscribers>()
        .AddSingleton<IFindsAlike, AlikeMeasures>();

    /// <summary>In the store that the communications are in.</summary>
    private static IMeasureIndex Index(IServiceProvider services)
    {
        var (documents, forms, settings) = (services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<FormLibrary>(), services.GetRequiredService<Settings>());
        var clock = services.GetRequiredService<TimeProvider>();
        return settings.Cosmos is { } cosmos
            ? new CosmosMeasureIndex(services.GetRequiredService<CosmosClient>().GetDatabase(cosmos.Database), documents, forms, clock)
            : new MeasureIndex(settings, documents, forms, clock);
    }
}
