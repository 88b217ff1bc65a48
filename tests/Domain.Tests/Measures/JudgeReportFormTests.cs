using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Rules;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class JudgeReportFormTests
{
    [Fact]
    public void Findings_of_the_reader_come_first_then_those_of_the_rules_in_the_order_of_the_form()
    {
        var fromReader = new Finding("READ-01", Severity.Warning, null, Place.WholeFile, null, $"Changes are tracked.", $"Accept them.");
        var reading = Given.FormWith(("summary", null), ("memberState", null), ("amends", ["?"])) with { Findings = [fromReader] };

        Given.Judged(reading).Findings.Select(finding => finding.Field).ShouldBe([null, "memberState", "summary", "amends"]);
    }

    [Fact]
    public void Fields_stand_in_the_order_of_the_form_however_they_were_read()
    {
        var reading = Given.FormWith("remarks", "Nothing else.");

        var backwards = Given.Judged(reading with { Fields = [.. reading.Fields.Reverse()] });

        backwards.Fields.ShouldBe(Given.Judged(reading).Fields);
        backwards.Fields.Select(field => field.Key)
            .ShouldBe(Given.Form.Fields.Select(field => field.Id).Where(Given.Faultless.ContainsKey));
    }

    [Fact]
    public void An_empty_form_is_refused_with_every_error_at_once()
    {
        var judgement = Given.Judged(Given.Reading([]));

        judgement.Fields.ShouldBeEmpty();
        judgement.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Field)
            .ShouldBe(["memberState", "titleOriginal", "measureType", "areas", "madePublicOn", "summary"]);
        judgement.Findings.ShouldAllBe(finding => finding.Where == Place.WholeFile && finding.Said == null);
    }

    [Fact]
    public void Of_a_refused_form_all_is_kept_that_could_be_understood()
    {
        var judgement = Given.Judged("measureType", null);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Select(field => field.Key).ShouldBe(
            Given.Form.Fields.Select(field => field.Id).Where(id => id != "measureType" && Given.Faultless.ContainsKey(id)));
    }

    [Fact]
    public void A_field_that_is_not_of_the_form_is_said_and_not_passed_on()
    {
        var judgement = Given.Judged("nationalId", "1234");

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Fields.Value("nationalId").ShouldBeNull();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Field, finding.Said).ShouldBe(("MIM-FORM-44", "nationalId", "1234"));
    }

    [Fact]
    public void A_field_that_a_later_version_brings_is_kept_as_text()
    {
        var consulted = new FieldDefinition("consulted", "14", "Consulted", FieldKind.Text, "", [], []);
        var form = Given.Form with { Fields = [.. Given.Form.Fields, consulted] };

        var judgement = JudgeReportForm.Judge(form, Given.FormWith("consulted", "Länder"), Given.Context);

        judgement.Findings.ShouldBeEmpty();
        judgement.Fields.Text("consulted").ShouldBe("Länder");
    }

    [Fact]
    public void A_missing_field_without_hint_is_still_told_how_to_mend_it()
    {
        var summary = Given.Form.Field("summary")! with { Hint = "" };
        var form = Given.Form with { Fields = [summary] };

        JudgeReportForm.Judge(form, Given.Reading([]), Given.Context).Findings.Single().Fix.ShouldBe("Fill in field 8a (Summary).");
    }

    [Fact]
    public void Every_rule_has_its_own_id_and_says_what_it_looks_for()
    {
        ReportRules.All.Select(rule => rule.Id).ShouldBe(Enumerable.Range(1, ReportRules.All.Count).Select(n => $"MIM-FORM-{n:00}"));
        ReportRules.All.Select(rule => rule.Meaning).ShouldBeUnique();
        ReportRules.All.Select(rule => rule.Meaning).ShouldAllBe(meaning => meaning.Length > 0);
    }

    [Fact]
    public void Rules_of_every_form_have_ids_of_their_own() =>
        CommonRules.All.Select(rule => rule.Id).ShouldBe(["FORM-01", "FORM-02", "FORM-03"]);

    [Fact]
    public void None_is_no_value_of_a_field_but_may_be_an_answer()
    {
        Given.Form.Field("remarks")!.IsAnswer.ShouldBeFalse();
        (Given.Form.Field("remarks")! with { Id = "answer" }).IsAnswer.ShouldBeTrue();
    }

    [Fact]
    public void No_rule_that_speaks_of_significance_or_of_English_refuses() => ReportRules.All
        .Where(rule => rule.Law is "MIM-7" or "MIM-35")
        .ShouldAllBe(rule => rule.Severity == Severity.Warning);
}
