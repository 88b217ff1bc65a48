using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Store;

/// <summary>Chooses the document store.</summary>
internal static class DocumentServices
{
    /// <summary>
    /// Cosmos DB when it is set, else <c>hub.db</c> in the data folder. That file's <see cref="SqliteDatabase"/> is there for others too,
    /// opened when first asked for.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="http">See <see cref="CosmosAccount.Connect"/>.</param>
    public static IServiceCollection AddDocuments(this IServiceCollection services, Settings settings, Func<HttpClient>? http = null)
    {
        services.AddSingleton(_ => SqliteDatabase.Open(Path.Combine(settings.DataFolder, "hub.db")));
        if (settings.Cosmos is not { } cosmos)
            return services.AddSingleton<IDocumentStore, SqliteDocumentStore>();
        services.AddSingleton(_ => CosmosAccount.Connect(cosmos, http));
        return services.AddSingleton<IDocumentStore>(provider => Cosmos(provider.GetRequiredService<CosmosClient>(), cosmos));
    }

    private static CosmosDocumentStore Cosmos(CosmosClient client, CosmosSettings settings)
    {
        // Blocks the start, and only with an emulator: nothing can be done before its containers are there.
        if (settings.ConnectionString is not null)
            CosmosAccount.Create(client, settings.Database, CancellationToken.None).GetAwaiter().GetResult();
        return new(client.GetDatabase(settings.Database));
    }
}
