using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>The index in SQLite's file.</summary>
public sealed class MeasureIndexTests : MeasureIndexContract
{
    private readonly TempFolder folder = new();
    private readonly MemoryDocuments documents = new();
    private readonly List<MeasureIndex> opened = [];

    public override async Task DisposeAsync()
    {
        await Close();
        folder.Dispose();
    }

    [Fact]
    public async Task The_files_of_earlier_releases_are_done_away_with_and_its_own_stays()
    {
        await documents.Have(Communications.New());
        await opened[0].Find(MeasureQuery.Everything, [], 3, default);
        foreach (var file in (string[])["search-4.db", "search-4.db-wal", "hub.db"])
            await File.WriteAllTextAsync(folder[file], "words that were withdrawn since");

        await opened[0].Forget(default);

        Directory.GetFiles(folder.Path).Select(Path.GetFileName).ShouldNotContain(file => file!.StartsWith("search-4", StringComparison.Ordinal));
        File.Exists(folder["hub.db"]).ShouldBeTrue();
        (await opened[0].Find(MeasureQuery.Everything, [], 3, default)).Total.ShouldBe(1);
    }

    private protected override Task<IDocumentStore> Documents() => Task.FromResult<IDocumentStore>(documents);

    private protected override IMeasureIndex Open(int ranked = MeasureSearch.Ranked)
    {
        opened.Add(new MeasureIndex(new Settings { DataFolder = folder.Path }, documents, FormLibrary.BuiltIn, Clock, ranked));
        return opened[^1];
    }

    private protected override async Task Lose()
    {
        await Close();
        foreach (var file in Directory.GetFiles(folder.Path, "search-*"))
            File.Delete(file);
    }

    private async Task Close()
    {
        foreach (var index in opened)
            await index.DisposeAsync();
        opened.Clear();
    }
}
