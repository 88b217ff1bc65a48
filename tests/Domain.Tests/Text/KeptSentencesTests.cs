using System.Collections;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

public sealed class KeptSentencesTests
{
    [Fact]
    public void They_are_a_list_in_the_order_in_which_they_are_said()
    {
        var kept = new KeptSentences([$"First.", $"Then {2}."]);

        kept.Count.ShouldBe(2);
        kept[1].ToString().ShouldBe("Then 2.");
        kept.Select(line => line.ToString()).ShouldBe(["First.", "Then 2."]);
        ((IEnumerable)kept).GetEnumerator().MoveNext().ShouldBeTrue();
    }
}
