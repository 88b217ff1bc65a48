using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class RestrictedRulesTests
{
    [Theory]
    [InlineData("8a", "summary")]
    [InlineData("8A", "summary")]
    [InlineData("(8b).", "summaryEnglish")]
    [InlineData("8", "summary summaryEnglish")]
    [InlineData("10", "impact impactExplanation")]
    [InlineData("CONTACTemail", "contactEmail")]
    [InlineData("13, 3a; 3\n3d", "contactName contactAuthority contactEmail contactTelephone remarks")]
    [InlineData("3 a, 8 a.", "contactName summary")]
    [InlineData("Fields 3a and 8a", "contactName summary")]
    [InlineData("Felder 3a und 8a", "contactName summary")]
    [InlineData("3a–3d", "contactName contactAuthority contactEmail contactTelephone")]
    [InlineData("No. 3a to 3c", "contactName contactAuthority contactEmail")]
    [InlineData("Contact point: name", "contactName")]
    public void Numbers_and_ids_become_ids_in_the_order_of_the_form(string written, string ids)
    {
        var judgement = Given.Judged("restrictedFields", written);

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Fields.Many("restrictedFields").ShouldBe(ids.Split(' '));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("8c")]
    [InlineData("1 3")]
    [InlineData("1-3")]
    [InlineData("3d-3a")]
    [InlineData("3a-3f")]
    [InlineData("3f-8a")]
    [InlineData("3a and mine")]
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

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("5")]
    [InlineData("6")]
    [InlineData("7")]
    [InlineData("7b")]
    [InlineData("areas")]
    public void F1_state_type_areas_and_dates_cannot_be_narrowed(string written)
    {
        var judgement = Given.Judged("restrictedFields", "8a", written);

        var finding = judgement.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Severity, finding.Said).ShouldBe(("MIM-FORM-48", Severity.Error, written));
        judgement.Fields.Many("restrictedFields").ShouldBe(["summary"]);
    }

    [Theory]
    [InlineData("4a", "2026-03-05", true)]
    [InlineData("4", "2026-03-05", true)]
    [InlineData("8", "2026-03-05", false)]
    [InlineData("4", "2026-03-06", false)]
    [InlineData("4", "soon", false)]
    [InlineData("4", null, false)]
    public void F1_the_sender_of_a_public_measure_is_asked_whether_its_title_is_meant_to_be_secret(string written, string? publicOn, bool isAsked) => Given
        .Judged(Given.FormWith(("restrictedFields", [written]), ("madePublicOn", publicOn is null ? null : [publicOn])))
        .Findings.Count(finding => finding is { Rule: "MIM-FORM-49", Severity: Severity.Warning }).ShouldBe(isAsked ? 1 : 0);

    [Fact]
    public void Each_unknown_field_is_said_once() =>
        Given.Judged("restrictedFields", "x", "X", "y").Findings.Select(finding => finding.Said).ShouldBe(["x", "y"]);
}
