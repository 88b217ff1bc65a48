using System.Collections;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>What is made when it is read is made again each time, and is the same list to whoever reads it.</summary>
public sealed class MadeWhenReadTests
{
    [Fact]
    public void It_reads_as_any_list()
    {
        var made = new MadeWhenRead<string>(() => ["a", "b", "c"]);
        made.Count.ShouldBe(3);
        made[1].ShouldBe("b");
        made.ShouldBe(["a", "b", "c"]);
        ((IEnumerable)made).GetEnumerator().MoveNext().ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_made_before_it_is_read_and_nothing_kept()
    {
        var times = 0;
        var made = new MadeWhenRead<int>(() => Enumerable.Range(0, 1_000).Select(_ => ++times).Where(time => time > 0));
        times.ShouldBe(0);
        made.Take(2).ToArray().ShouldBe([1, 2]);
        made.Take(1).ToArray().ShouldBe([3]);
        made.IsEmpty.ShouldBeFalse();
        times.ShouldBe(4);
        new MadeWhenRead<int>(() => []).IsEmpty.ShouldBeTrue();
    }
}
