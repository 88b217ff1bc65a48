using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.References;
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
    public async Task A_search_asks_all_partitions_at_once_and_reads_no_communication()
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
        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(partition => partition == null);
        read.ShouldAllBe(id => id.StartsWith("3.", StringComparison.Ordinal), "how far it followed; what is shown is read by the list");
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

    [Fact]
    public async Task Entries_lie_by_state_and_year_and_a_list_goes_on_from_one_to_the_other()
    {
        foreach (var (reference, month) in ((string, int)[])[("MIM-AT-2025-0001", 0), ("MIM-BE-2025-0001", 1), ("MIM-AT-2026-0001", 12), ("MIM-BE-2026-0001", 13)])
            await documents.Have(Communications.New(reference: reference, at: Communications.Received.AddMonths(month)));
        List<string> seen = [];

        string? after = null;
        do
        {
            var page = await opened[0].Find(new MeasureQuery { After = after }, [], 1, default);
            page.Total.ShouldBe(4);
            seen.AddRange(page.Finds.Select(find => find.Digest["digest of ".Length..]));
            after = page.Next;
        }
        while (after is not null);

        seen.ShouldBe(["MIM-BE-2026-0001", "MIM-AT-2026-0001", "MIM-BE-2025-0001", "MIM-AT-2025-0001"]);
        foreach (var partition in (string[])["3.AT.2025", "3.AT.2026", "3.BE.2025", "3.BE.2026"])
            (await Ids(partition)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_entries_that_have_the_beginnings_of_all_words_are_read_for_the_words()
    {
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));
        List<string> asked = [];
        gateway.Before = request =>
        {
            if (request.Path is [.., "measureentries", "docs"] && request.Asks && request.Header("x-ms-cosmos-is-query-plan-request") is null)
                asked.Add(request.Body);
            return null;
        };

        await opened[0].Find(new MeasureQuery { Words = SearchWords.Read("\"voluntary return\" eu ausreise act") }, ["AT"], 3, default);

        var search = asked.Single(body => body.Contains("CONTAINS", StringComparison.Ordinal));
        foreach (var beginning in (string[])["voluntar", "retur", "ausreise", "act"])
            search.ShouldContain($"\"value\":\"{beginning}\"");
        search.ShouldContain("ARRAY_CONTAINS(c.doc[\\\"beginningsForParties\\\"]");
        search.ShouldNotContain("COUNT(1)");
        asked.ShouldNotContain(body => body.Contains("COUNT(1)", StringComparison.Ordinal), "counting reads every entry that has the words");
    }

    [Fact]
    public async Task What_everyone_may_read_is_kept_once()
    {
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));
        await documents.Have(Communications.New(Communications.Fields(("summaryEnglish", "canary"), ("restrictedFields", new[] { "summaryEnglish" })), "MIM-AT-2026-0002"));
        await opened[0].Find(MeasureQuery.Everything, [], 3, default);

        var (open, narrowed) = (await Entry("MIM-AT-2026-0001"), await Entry("MIM-AT-2026-0002"));

        (open.Parties, open.BeginningsForParties).ShouldBe((null, null));
        (narrowed.Everyone + string.Join(' ', narrowed.Beginnings)).ShouldNotContain("can");
        (narrowed.Parties!.Contains(" canary ", StringComparison.Ordinal), string.Join(' ', narrowed.BeginningsForParties!)).ShouldBe((true, "can canar"));
    }

    [Fact]
    public async Task What_earlier_releases_kept_is_not_found_and_is_done_away_with()
    {
        var earlier = client.GetContainer("hub", MeasureContainers.MeasureEntries);
        foreach (var number in Enumerable.Range(1, 3))
        {
            var (place, received) = ($"2026-03-06T09:30:00.0000000Z MIM-AT-2026-000{number}", "2026-03-06T09:30:00.0000000Z");
            var first = new { place, state = "AT", digest = "of an earlier release", received, late = false, areas = Array.Empty<string>(), everyone = " act ", parties = " act " };
            var second = new { position = place, state = "AT", digest = "of an earlier release", received, late = false, areas = Array.Empty<string>(), everyone = " act ", parties = " act " };
            await earlier.CreateItemAsync(new { id = $"MIM-AT-2026-000{number}", pk = "1", doc = first });
            await earlier.CreateItemAsync(new { id = $"MIM-AT-2026-000{number}", pk = "2.AT.2026", doc = second });
        }

        foreach (var noted in (string[])["1.receivedAt", "1.changedAt", "2.Received", "2.Changed"])
            await earlier.CreateItemAsync(new { id = noted, pk = "progress", doc = new { through = "2026-03-06T09:30:00.0000000Z" } });
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));

        foreach (var query in (MeasureQuery[])[MeasureQuery.Everything, new() { Words = SearchWords.Read("act") }])
            (await opened[0].Find(query, [], 10, default)).Finds.ShouldHaveSingleItem().Digest.ShouldBe("digest of MIM-AT-2026-0001");
        await opened[0].Forget(default);

        (await Ids("1")).ShouldBeEmpty();
        (await Ids("2.AT.2026")).ShouldBeEmpty();
        (await Ids("progress")).ShouldBe(["3.Changed", "3.Received"], ignoreOrder: true);
        (await opened[0].Find(MeasureQuery.Everything, [], 10, default)).Total.ShouldBe(1);
    }

    private protected override async Task<IDocumentStore> Documents()
    {
        client = CosmosAccount.Connect(new CosmosSettings(null, CosmosDocumentStoreTests.ConnectionString, "hub"), () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, "hub", default);
        return documents = new CosmosDocumentStore(client.GetDatabase("hub"));
    }

    private protected override IMeasureIndex Open(int ranked = MeasureSearch.Ranked)
    {
        opened.Add(new CosmosMeasureIndex(client.GetDatabase("hub"), documents, FormLibrary.BuiltIn, Clock, ranked));
        return opened[^1];
    }

    private protected override async Task Lose()
    {
        var entries = client.GetContainer("hub", MeasureContainers.MeasureEntries);
        foreach (var partition in (string[])["3.AT.2026", "3.EL.2026", "progress"])
        {
            foreach (var id in await Ids(partition))
                (await entries.DeleteItemStreamAsync(id, new PartitionKey(partition))).EnsureSuccessStatusCode();
        }
    }

    private async Task<MeasureEntry> Entry(string reference) => (await documents.Read<MeasureEntry>(MeasureEntry.Key(Reference.Parse(reference)!), default))!.Document;

    private async Task<List<string>> Ids(string partition) =>
        [.. (await client.GetContainer("hub", MeasureContainers.MeasureEntries).Rows<Dictionary<string, string>>(new QueryDefinition("SELECT c.id FROM c"), partition, default)).Select(row => row["id"])];
}
