using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
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

    private protected override Task<IDocumentStore> Documents() => Task.FromResult<IDocumentStore>(documents);

    private protected override IMeasureIndex Open(int ranked = MeasureSearch.Ranked)
    {
        opened.Add(new MeasureIndex(new Settings { DataFolder = folder.Path }, documents, FormLibrary.BuiltIn, ranked));
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
