using System.Text;
using MimFunctions.Mechanism.Intake;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Lines that mark classified information, in files that are looked through as bytes (F-5).</summary>
public sealed class MarkingLinesTests
{
    [Theory]
    [InlineData("GEHEIM", true)]
    [InlineData("An act\r\n  SECRET UE/EU SECRET  \r\nThe text", true)]
    [InlineData("{\"marking\":\"VS – Nur für den Dienstgebrauch\"}", true)]
    [InlineData("{\"summary\":\"First.\\nGEHEIM\\nLast.\"}", true)]
    [InlineData("{\\rtf1 Heading\\par GEHEIM\\par Text}", true)]
    [InlineData("{\"summary\":\"The act makes it a crime to disclose information marked GEHEIM.\"}", false)]
    [InlineData("{\"summary\":\"Nothing.\"}", false)]
    [InlineData("", false)]
    public void A_marking_is_a_line_or_a_value_of_its_own(string text, bool isMarked) => MarkingLines.In(Encoding.UTF8.GetBytes(text)).ShouldBe(isMarked);

    [Theory]
    [InlineData("{\"marking\":\"\\u0047EHEIM\"}", true)]
    [InlineData("{\"marking\":\"\\u0047emeinsam\"}", false)]
    [InlineData("{\"marking\":\"\\u0047EHEIM", false)]
    [InlineData("{\"marking\":\"\\ud800\"}", false)]
    public void Letters_written_by_their_numbers_hide_none(string json, bool isMarked) => MarkingLines.InEscaped(Encoding.UTF8.GetBytes(json)).ShouldBe(isMarked);

    [Fact]
    public void A_file_of_forty_megabytes_is_not_made_into_a_string()
    {
        var json = Encoding.UTF8.GetBytes($"{{\"summary\":\"{new string('a', 40_000_000)}\\nGEHEIM\"}}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        MarkingLines.In(json).ShouldBeTrue();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
    }
}
