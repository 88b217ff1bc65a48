using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

public sealed class DistributionMarkingTests
{
    [Theory]
    [InlineData("LIMITE", true)]
    [InlineData("Marking: LIMITE\nThe figures …", true)]
    [InlineData("The number is limited.", false)]
    [InlineData("A paper marked LIMITE says so.", false)]
    [InlineData(null, false)]
    public void F6_a_text_is_limited_when_a_line_of_it_says_so(string? text, bool isLimited) => DistributionMarking.Limits(text).ShouldBe(isLimited);
}
