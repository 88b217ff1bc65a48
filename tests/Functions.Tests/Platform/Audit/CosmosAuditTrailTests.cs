using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>Under the real SDK, over a gateway of our own in process.</summary>
public sealed class CosmosAuditTrailTests : AuditTrailContract, IDisposable
{
    private readonly CosmosGatewayHandler gateway = new();
    private CosmosClient client = null!;

    public override Task DisposeAsync()
    {
        client.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => gateway.Dispose();

    private protected override async Task<IDocumentStore> Open()
    {
        var settings = new CosmosSettings(null, CosmosDocumentStoreTests.ConnectionString, "hub");
        client = CosmosAccount.Connect(settings, () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, settings.Database, default);
        return new CosmosDocumentStore(client.GetDatabase(settings.Database));
    }
}
