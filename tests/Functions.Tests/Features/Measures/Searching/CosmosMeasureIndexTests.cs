using Microsoft.Azure.Cosmos;
using MimFunctions.Features.Measures;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>The index in Cosmos DB, by the real SDK over the gateway of the tests.</summary>
public sealed class CosmosMeasureIndexTests : MeasureIndexContract, IDisposable
{
    private readonly CosmosGatewayHandler gateway = new();
    private readonly List<CosmosMeasureIndex> opened = [];
    private CosmosClient client = null!;
    private CosmosDocumentStore documents = null!;

    public override Task DisposeAsync()
    {
        opened.ForEach(index => index.Dispose());
        client.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => gateway.Dispose();

    [Fact]
    public async Task A_search_asks_one_partition_and_reads_no_communication_that_it_does_not_show()
    {
        foreach (var number in Enumerable.Range(1, 12))
            await documents.Have(Communications.New(reference: $"MIM-AT-2026-{number:0000}", at: Communications.Received.AddDays(number)));
        await opened[0].Find(MeasureQuery.Everything, [], 3, default);
        List<string> read = [];
        List<string?> asked = [];
        gateway.Before = request =>
        {
            if (request.Path is [.., "submissions" or "measureentries", "docs", var id])
                read.Add(id);
            if (request.Path is [.., "measureentries", "docs"] && request.Asks)
                asked.Add(request.Partition);
            return null;
        };

        var page = await opened[0].Find(new MeasureQuery { Words = SearchWords.Read("return") }, [], 3, default);

        (page.Total, page.Finds.Count).ShouldBe((12, 3));
        asked.ShouldAllBe(partition => partition == "1");
        read.Count(id => id.StartsWith("digest of", StringComparison.Ordinal)).ShouldBe(3, "for the passages; the last one that came besides, by its entry");
    }

    [Fact]
    public async Task A_new_instance_finds_the_index_made()
    {
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0002", at: Communications.Received.AddDays(2)));
        await opened[0].Find(MeasureQuery.Everything, [], 3, default);
        var written = 0;
        gateway.Before = request =>
        {
            written += request.Writes ? 1 : 0;
            return null;
        };

        (await Open().Find(MeasureQuery.Everything, [], 3, default)).Total.ShouldBe(2);

        written.ShouldBe(0);
    }

    private protected override async Task<IDocumentStore> Documents()
    {
        client = CosmosAccount.Connect(new CosmosSettings(null, CosmosDocumentStoreTests.ConnectionString, "hub"), () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, "hub", default);
        return documents = new CosmosDocumentStore(client.GetDatabase("hub"));
    }

    private protected override IMeasureIndex Open(int ranked = MeasureSearch.Ranked)
    {
        opened.Add(new CosmosMeasureIndex(client.GetDatabase("hub"), documents, FormLibrary.BuiltIn, ranked));
        return opened[^1];
    }

    private protected override async Task Lose()
    {
        var entries = client.GetContainer("hub", MeasureContainers.MeasureEntries);
        foreach (var partition in (string[])["1", "progress"])
        {
            var query = new QueryDefinition("SELECT c.id FROM c");
            using var pages = entries.GetItemQueryIterator<Dictionary<string, string>>(query, requestOptions: new QueryRequestOptions { PartitionKey = new PartitionKey(partition) });
            while (pages.HasMoreResults)
            {
                foreach (var found in await pages.ReadNextAsync())
                    (await entries.DeleteItemStreamAsync(found["id"], new PartitionKey(partition))).EnsureSuccessStatusCode();
            }
        }
    }
}
