
namespace MimFunctions.Tests.Features.Summaries.Papers;

public sealed class CalledBackStandingTests
{
    [Fact]
    public void W_22_a_version_that_was_called_back_says_so_first_on_page_and_in_Word()
    {
        var back = SampleSummary.Draft with { IssuedOn = new DateOnly(2026, 7, 15), CalledBack = "This version was called back on 20 July 2026 by the European Commission: Table 3 is wrong." };

        back.Word.ShouldBe("Called back");
        WrittenPage.Of(SampleSummary.Make(), back).ShouldContain("<b>This version was called back on 20 July 2026 by the European Commission: Table 3 is wrong.</b>");
        (back with { SupersededBy = "version 3 of 4 September 2026" }).Warning.ShouldEndWith("It has been superseded by version 3 of 4 September 2026.");
    }
}
