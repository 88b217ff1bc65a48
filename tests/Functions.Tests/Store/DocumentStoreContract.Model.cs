using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Store;

namespace MimFunctions.Tests.Store;

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
        Prop.ForAll(operation.ListOf().ToArbitrary(), operations => Behaves($"run {run++}", operations).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();
    }

    private async Task<bool> Behaves(string partition, IEnumerable<Operation> operations)
    {
        var model = new Dictionary<string, (int Number, string Tag)>();
        var stale = new Dictionary<string, string>();
        foreach (var (does, id, number) in operations)
        {
            var key = Key(id, partition);
            var known = model.TryGetValue(id, out var standing);
            switch (does)
            {
                case Does.Make:
                    Applied(await Store.TryWrite(key, new Note("x", number), null, default), expected: !known);
                    break;
                case Does.Replace when known:
                    Applied(await Store.TryWrite(key, new Note("x", number), standing.Tag, default), expected: true);
                    break;
                case Does.ReplaceStale when stale.TryGetValue(id, out var old):
                    Applied(await Store.TryWrite(key, new Note("x", number), old, default), expected: false);
                    break;
                case Does.Read:
                    var read = await Store.Read<Note>(key, default);
                    (read?.Document.Number, read?.ETag).ShouldBe(known ? (standing.Number, standing.Tag) : (null, null));
                    break;
                case Does.Query:
                    (await AtLeast(partition, number)).ShouldBe(model.Values.Select(m => m.Number).Where(n => n >= number).Order());
                    break;
            }

            void Applied(string? tag, bool expected)
            {
                (tag is not null).ShouldBe(expected);
                if (tag is null)
                    return;
                if (known)
                    stale[id] = standing.Tag;
                model[id] = (number, tag);
            }
        }

        return true;
    }

    private Task<List<int>> AtLeast(string partition, int number) =>
        Numbers(new("submissions", partition) { Where = [new("number", Comparison.AtLeast, number)], OrderBy = "number" });

    private enum Does
    {
        Make,
        Replace,
        ReplaceStale,
        Read,
        Query,
    }

    private sealed record Operation(Does Does, string Id, int Number);
}
