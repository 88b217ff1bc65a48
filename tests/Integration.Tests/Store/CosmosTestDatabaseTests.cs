using Microsoft.Azure.Cosmos;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Integration.Tests.Store;

/// <summary>What the opt-in suite does around its tests, shown on the gateway, where there is no real account.</summary>
public sealed class CosmosTestDatabaseTests
{
    private static readonly DocumentKey Key = new(SummaryContainers.Chapters, "semester-2026-1.ü", "0000");

    [Fact]
    public async Task Each_run_has_a_database_of_its_own_is_cleared_between_tests_and_leaves_nothing()
    {
        await using var gateway = await ServedGateway.Start();
        var account = $"AccountEndpoint={gateway.Address};AccountKey={Convert.ToBase64String(new byte[64])}";

        string name;
        await using (CosmosTestDatabase one = await CosmosTestDatabase.In(account), other = await CosmosTestDatabase.In(account))
        {
            name = one.Name;
            (await one.Store.TryWrite(Key, new Text("x"), null, default)).ShouldNotBeNull();
            (await other.Store.Read<Text>(Key, default)).ShouldBeNull();
            await one.Clear();
            (await one.Store.Read<Text>(Key, default)).ShouldBeNull();
            (await one.Store.TryWrite(Key, new Text("y"), null, default)).ShouldNotBeNull();
        }

        using var client = CosmosAccount.Connect(new CosmosSettings(null, account, name));
        (await Should.ThrowAsync<CosmosException>(() => client.GetDatabase(name).ReadAsync())).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private sealed record Text(string Is);
}
