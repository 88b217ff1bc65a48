using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class TitleRulesTests
{
    [Fact]
    public void Without_any_title_the_form_is_refused_once()
    {
        var judgement = Given.Judged(Given.FormWith(("titleOriginal", null), ("titleEnglish", null)));

        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Where).ShouldBe(("MIM-FORM-11", Severity.Error, Place.WholeFile));
        finding.Fix.ShouldBe("Fill in field 4a (Title of the measure (original language)). As published.");
    }

    [Fact]
    public void Only_a_title_in_English_is_a_warning_never_an_error()
    {
        var judgement = Given.Judged(Given.FormWith(("titleOriginal", null), ("summaryEnglish", null)));

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-FORM-31", Severity.Warning, "MIM-35"));
    }

    [Fact]
    public void A_measure_in_English_needs_no_English_version_beside_it()
    {
        var reading = Given.FormWith(("originalLanguage", ["English"]), ("titleEnglish", null), ("summaryEnglish", null));

        Given.Judged(reading).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("German", "de")]
    [InlineData("ελληνικά", "el")]
    [InlineData("SV", "sv")]
    [InlineData("German (de)", "de")]
    [InlineData("Deutsch / German", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("pt_PT", "pt")]
    public void The_language_is_kept_as_its_code(string written, string code) =>
        Given.Judged("originalLanguage", written).Fields.Text("originalLanguage").ShouldBe(code);

    [Fact]
    public void The_code_of_a_state_is_answered_with_its_languages()
    {
        var finding = Given.Judged("originalLanguage", "BE").Findings.Single();

        finding.Rule.ShouldBe("MIM-FORM-14");
        finding.Fix.ShouldBe("BE is a state; write its language: nl or fr or de.");
    }
}
