using Azure.Identity;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Store;

/// <summary>Reaches the Cosmos DB account of the settings.</summary>
internal static class CosmosAccount
{
    /// <summary>
    /// A client: by identity in direct mode, or by connection string over HTTP, as emulators want it. It waits out throttling (429) for
    /// half a minute in all; after that the caller hears of it.
    /// </summary>
    /// <param name="settings">The account.</param>
    /// <param name="http">Makes the HTTP client, for tests; null for the SDK's own.</param>
    /// <exception cref="ArgumentException">The settings name neither an endpoint nor a connection string.</exception>
    public static CosmosClient Connect(CosmosSettings settings, Func<HttpClient>? http = null)
    {
        var options = new CosmosClientOptions
        {
            ApplicationName = "MimFunctions",
            ConnectionMode = settings.ConnectionString is null ? ConnectionMode.Direct : ConnectionMode.Gateway,
            MaxRetryAttemptsOnRateLimitedRequests = 9,
            MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(30),
        };
        if (http is not null)
            options.HttpClientFactory = http;
        return settings switch
        {
            { ConnectionString: { } connection } => new CosmosClient(connection, options),
            { Endpoint: { } endpoint } => new CosmosClient(endpoint.AbsoluteUri, new DefaultAzureCredential(), options),
            _ => throw new ArgumentException("Cosmos DB needs an endpoint or a connection string.", nameof(settings)),
        };
    }

    /// <summary>Makes the database and its containers where they are missing; for emulators: in Azure the deployment does it.</summary>
    public static async Task Create(CosmosClient client, string database, CancellationToken ct)
    {
        Database made = await client.CreateDatabaseIfNotExistsAsync(database, cancellationToken: ct);
        foreach (var container in Containers.All)
            await made.CreateContainerIfNotExistsAsync(container, "/pk", cancellationToken: ct);
    }
}
