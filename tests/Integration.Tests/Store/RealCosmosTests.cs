using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>The contract against a real account, when one is named.</summary>
public sealed class RealCosmosTests(CosmosTestAccount account) : DocumentStoreContract, IClassFixture<CosmosTestAccount>
{
    public override Task DisposeAsync() => account.Database.Clear();

    private protected override Task<IDocumentStore> Open() => Task.FromResult(account.Database.Store);
}
