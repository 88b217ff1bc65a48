using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class DateRulesTests
{
    [Theory]
    [InlineData("transmissionDate", "2026-03-05")]
    [InlineData("madePublicOn", "2026-03-05")]
    [InlineData("adoptedOn", "2026-06-30")]
    [InlineData("inForceOn", "2026-07-01")]
    public void Dates_are_kept_as_ISO(string field, string iso) => Given.Judged("amends", null).Fields.Text(field).ShouldBe(iso);

    [Theory]
    [InlineData("31.2.2026", "February 2026 has no day 31.")]
    [InlineData("3/25/2026", "There is no month 25; the day is read before the month. If 25 March 2026 is meant, write it so.")]
    [InlineData("5-3-26", "This can be 5 March 2026 or 26 March 2005.")]
    [InlineData("shortly", "This is not a date in one of the ways that are read here.")]
    public void What_is_no_certain_date_is_refused_and_quoted(string written, string why)
    {
        var judgement = Given.Judged("madePublicOn", written);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Value("madePublicOn").ShouldBeNull();
        var finding = judgement.Findings.Single();
        (finding.Said, finding.Message).ShouldBe((written, why));
        finding.Fix.ShouldBe("Write the date in field 7a (Made public on) with day, month and year, e.g. 5 March 2026.");
    }

    [Fact]
    public void A_year_of_two_digits_is_read_with_a_warning()
    {
        var judgement = Given.Judged("madePublicOn", "5.3.26");

        judgement.Fields.Text("madePublicOn").ShouldBe("2026-03-05");
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity).ShouldBe(("MIM-FORM-45", Severity.Warning));
        finding.Fix.ShouldBe("Nothing to do if 5 March 2026 is right; else correct field 7a (Made public on).");
    }

    [Fact]
    public void In_force_before_it_was_adopted_is_a_warning()
    {
        var judgement = Given.Judged("inForceOn", "29 June 2026");

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Message).ShouldBe(("MIM-FORM-46", "The measure is said to be in force before it was adopted on 30 June 2026."));
    }

    [Fact]
    public void Without_a_day_of_adoption_any_day_in_force_will_do() =>
        Given.Judged(Given.FormWith(("inForceOn", ["29 June 2026"]), ("adoptedOn", null))).Findings.ShouldNotContain(finding => finding.Rule == "MIM-FORM-46");

    [Fact]
    public void Made_public_in_another_century_is_a_warning() =>
        Given.Judged("madePublicOn", "5.3.1926").Findings.Select(finding => finding.Rule).ShouldContain("MIM-FORM-47");

    [Fact]
    public void A_date_of_transmission_to_come_is_a_warning()
    {
        var judgement = Given.Judged("transmissionDate", "6.3.2026");

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-06");
    }

    [Fact]
    public void A_measure_not_yet_public_is_kept_as_voluntary_information()
    {
        var judgement = Given.Judged("madePublicOn", "6 March 2026");

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Fields.Text("madePublicOn").ShouldBe("2026-03-06");
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-FORM-23", Severity.Warning, "MIM-4, MIM-14"));
    }

    [Fact]
    public void A_form_received_later_is_told_so_without_accusation()
    {
        var judgement = Given.Judged("madePublicOn", "4 March 2026");

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-FORM-24", Severity.Info, "MIM-5"));
        finding.Message.ShouldBe("The form was received on 5 March 2026; the measure was made public on 4 March 2026.");
    }

    [Fact]
    public void Adopted_legislation_wants_the_day_of_adoption()
    {
        var judgement = Given.Judged(Given.FormWith(("measureType", ["adoptedLegislation"]), ("adoptedOn", null)));

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-25");
    }

    [Theory]
    [InlineData("31.12.1949", false)]
    [InlineData("1.1.1950", true)]
    public void Adoption_before_1950_is_refused(string written, bool acceptable) =>
        Given.Judged("adoptedOn", written).IsAcceptable.ShouldBe(acceptable);

    [Fact]
    public void A_version_of_the_form_without_types_has_no_adopted_ones()
    {
        var form = Given.Form with { Fields = [.. Given.Form.Fields.Where(field => field.Id != "measureType")] };
        var reading = Given.FormWith(("measureType", null), ("adoptedOn", null));

        JudgeReportForm.Judge(form, reading, Given.Context).Findings.ShouldBeEmpty();
    }
}
