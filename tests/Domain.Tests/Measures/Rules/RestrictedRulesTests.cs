using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class RestrictedRulesTests
{
    [Theory]
    [InlineData("8a", "summary")]
    [InlineData("8A", "summary")]
    [InlineData("(8b).", "summaryEnglish")]
    [InlineData("8", "summary summaryEnglish")]
    [InlineData("1", "memberState")]
    [InlineData("10", "impact impactExplanation")]
    [InlineData("CONTACTemail", "contactEmail")]
    [InlineData("13, 3a; 3\n3d", "contactName contactAuthority contactEmail contactTelephone remarks")]
    public void Numbers_and_ids_become_ids_in_the_order_of_the_form(string written, string ids)
    {
        var judgement = Given.Judged("restrictedFields", written);

        judgement.Findings.ShouldBeEmpty();
        judgement.Fields.Many("restrictedFields").ShouldBe(ids.Split(' '));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("8c")]
    [InlineData("1 3")]
    [InlineData("1-3")]
    [InlineData("a")]
    public void What_is_no_field_is_refused_and_quoted(string written)
    {
        var judgement = Given.Judged("restrictedFields", "3a", written);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Many("restrictedFields").ShouldBe(["contactName"]);
        var finding = judgement.Findings.Single();
        finding.Said.ShouldBe(written);
        finding.Message.ShouldBe($"“{written}” is not a field of this form.");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("n/a")]
    [InlineData("keine")]
    [InlineData("–")]
    public void What_says_that_there_is_nothing_is_empty_and_said(string written)
    {
        var judgement = Given.Judged("restrictedFields", written);

        judgement.Fields.Value("restrictedFields").ShouldBeNull();
        judgement.Findings.Select(finding => (finding.Rule, finding.Severity, finding.Said)).ShouldBe([("FORM-01", Severity.Info, written)]);
    }

    [Fact]
    public void Each_unknown_field_is_said_once() =>
        Given.Judged("restrictedFields", "x", "X", "y").Findings.Select(finding => finding.Said).ShouldBe(["x", "y"]);
}
