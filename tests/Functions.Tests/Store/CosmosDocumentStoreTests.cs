using Microsoft.Azure.Cosmos;
using MimFunctions.Store;
using MimFunctions.Tests.Store.CosmosGateway;

namespace MimFunctions.Tests.Store;

/// <summary>The adapter under the real SDK, over a gateway of our own in process.</summary>
public sealed class CosmosDocumentStoreTests : DocumentStoreContract, IDisposable
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
        // The key is 64 zero bytes: the gateway asks for none, the SDK wants one to sign with.
        var settings = new CosmosSettings(null, $"AccountEndpoint=http://gateway.test/;AccountKey={Convert.ToBase64String(new byte[64])}", "hub");
        client = CosmosAccount.Connect(settings, () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, settings.Database, default);
        return new CosmosDocumentStore(client.GetDatabase(settings.Database));
    }
}
