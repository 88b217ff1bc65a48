using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>
/// The gateway under the adapter's tests is our own; so the official JavaScript SDK, which is not, has to find it right too.
/// </summary>
public sealed class CosmosPeerTests
{
    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    [NodeFact]
    public async Task The_JavaScript_SDK_finds_the_gateway_right_and_shares_documents_with_the_adapter()
    {
        await using var gateway = await ServedGateway.Start();
        var settings = new CosmosSettings(null, $"AccountEndpoint={gateway.Address};AccountKey={Key}", "hub");
        using var client = CosmosAccount.Connect(settings);
        await CosmosAccount.Create(client, settings.Database, default);
        var store = new CosmosDocumentStore(client.GetDatabase(settings.Database));
        var tag = await store.TryWrite(new("submissions", "AT", "adapter"), new Shared("from the adapter", 1), null, default);

        var output = await new NodePeer("cosmos").Run("peer.mjs", gateway.Address.AbsoluteUri, Key, settings.Database, "submissions");

        output.Split('\n').Count(line => line.StartsWith("ok ", StringComparison.Ordinal)).ShouldBe(12, output);
        (await store.Read<Shared>(new("submissions", "AT", "peer"), default)).ShouldNotBeNull().Document.ShouldBe(new("from the peer", 4));
        (await store.Read<Shared>(new("submissions", "AT", "adapter"), default)).ShouldNotBeNull().ETag.ShouldBe(tag);
    }

    private sealed record Shared(string Text, int Number);
}
