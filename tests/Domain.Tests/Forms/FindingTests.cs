using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class FindingTests
{
    [Theory]
    [InlineData("", "Do this.")]
    [InlineData("This is wrong.", " ")]
    public void There_is_no_finding_without_a_sentence_and_a_fix(string message, string fix) => Should.Throw<ArgumentException>(
        () => new Finding("R-1", Severity.Error, null, Place.WholeFile, null, Sentence.AsWritten(message), Sentence.AsWritten(fix)));

    [Fact]
    public void A_finding_quotes_eighty_characters_at_most()
    {
        var finding = new Finding("R-1", Severity.Info, "summary", Place.WholeFile, new string('x', 81), $"Long.", $"Cut it.", "MIM-7");

        finding.Said.ShouldBe(new string('x', 79) + "…");
        (finding.Rule, finding.Severity, finding.Field, finding.Where, finding.Message, finding.Fix, finding.Law)
            .ShouldBe(("R-1", Severity.Info, "summary", Place.WholeFile, "Long.", "Cut it.", "MIM-7"));
    }

    [Fact]
    public void Only_errors_make_a_judgement_a_refusal()
    {
        Judgement(Severity.Info, Severity.Warning).IsAcceptable.ShouldBeTrue();
        Judgement(Severity.Warning, Severity.Error).IsAcceptable.ShouldBeFalse();
    }

    private static Judgement Judgement(params Severity[] severities) => new(
        FormFields.None,
        [.. severities.Select(severity => new Finding("R-1", severity, null, Place.WholeFile, null, $"Wrong.", $"Mend it."))]);
}
