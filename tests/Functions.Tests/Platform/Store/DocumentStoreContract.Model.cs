using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public void Any_sequence_of_operations_behaves_as_a_dictionary()
    {
        var operation =
            from does in Gen.Elements(Enum.GetValues<Does>())
            from id in Gen.Choose(1, 3)
            from number in Gen.Choose(0, 9)
            select new Operation(does, $"{id}", number);
        var run = 0;

        // A partition for each run, so that each begins with nothing.
        var behaves = Prop.ForAll(
            operation.ListOf().ToArbitrary(), operations => new Model(Store, $"run {run++}").Behaves(operations).GetAwaiter().GetResult());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), behaves);
    }

    private enum Does
    {
        Make,
        Replace,
        ReplaceStale,
        Read,
        Query,
    }

    private sealed record Operation(Does Does, string Id, int Number);

    /// <summary>A dictionary of what should stand in the store.</summary>
    private sealed class Model(IDocumentStore store, string partition)
    {
        private readonly Dictionary<string, (int Number, string Tag)> standing = [];
        private readonly Dictionary<string, string> stale = [];

        public async Task<bool> Behaves(IEnumerable<Operation> operations)
        {
            foreach (var (does, id, number) in operations)
            {
                var task = does switch
                {
                    Does.Make => Write(id, number, null, succeeds: !standing.ContainsKey(id)),
                    Does.Replace when standing.TryGetValue(id, out var last) => Write(id, number, last.Tag, succeeds: true),
                    Does.ReplaceStale when stale.TryGetValue(id, out var old) => Write(id, number, old, succeeds: false),
                    Does.Query => Query(number),
                    _ => Read(id),
                };
                await task;
            }

            return true;
        }

        private async Task Write(string id, int number, string? expected, bool succeeds)
        {
            var tag = await store.TryWrite(Key(id, partition), new Note("x", number), expected, default);
            (tag is not null).ShouldBe(succeeds);
            if (tag is null)
                return;
            if (expected is not null)
                stale[id] = expected;
            standing[id] = (number, tag);
        }

        private async Task Read(string id)
        {
            var read = await store.Read<Note>(Key(id, partition), default);
            (read is null ? default : (read.Document.Number, read.ETag)).ShouldBe(standing.GetValueOrDefault(id));
        }

        private async Task Query(int least)
        {
            var query = new DocumentQuery("submissions", partition) { Where = [new("number", Comparison.AtLeast, least)], OrderBy = "number" };
            var found = await store.Query<Note>(query, default).Select(n => n.Document.Number).ToListAsync();
            found.ShouldBe(standing.Values.Select(m => m.Number).Where(n => n >= least).Order());
        }
    }
}
