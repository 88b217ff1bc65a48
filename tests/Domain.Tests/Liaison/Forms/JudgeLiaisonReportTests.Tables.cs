using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison.Forms;

/// <summary>Its tables.</summary>
public sealed partial class JudgeLiaisonReportTests
{
    [Fact]
    public void Tables_become_numbers_and_countries_one_name()
    {
        var judgement = GivenLiaison.ReportedRows(
            LiaisonFields.Flows,
            [("nationality", "SO"), ("persons", "1 200"), ("period", "July"), ("source", "UNHCR")],
            [("nationality", "Stateless"), ("persons", "0")]);

        judgement.Findings.ShouldBeEmpty();
        var rows = judgement.Fields.Rows(LiaisonFields.Flows);
        (rows[0].Text("nationality"), rows[0].Number("persons"), rows[0].Text("period")).ShouldBe(("Somalia", 1200, "July"));
        (rows[1].Text("nationality"), rows[1].Number("persons")).ShouldBe(("Stateless", 0));
        GivenLiaison.ReportedRows(LiaisonFields.Documents, [("issuingState", "fr"), ("number", "3")]).Fields.Rows(LiaisonFields.Documents)[0]
            .Text("issuingState").ShouldBe("France");
    }

    [Fact]
    public void A_number_that_is_none_is_quoted_at_its_cell_and_refuses_the_report()
    {
        var judgement = GivenLiaison.ReportedRows(LiaisonFields.Flows, [("nationality", "Somalia"), ("persons", "about 1.5")], [("persons", "many")]);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Findings.Select(f => (f.Rule, f.Field, f.Said, f.Where.Text)).ShouldBe(
            [("ILO-FORM-17", LiaisonFields.Flows, "about 1.5", "table 7 row 2"), ("ILO-FORM-17", LiaisonFields.Flows, "many", "table 7 row 3")]);
        judgement.Fields.Rows(LiaisonFields.Flows).ShouldHaveSingleItem().Text("nationality").ShouldBe("Somalia");
    }

    [Fact]
    public void A_table_with_no_cell_that_could_be_read_and_a_table_given_as_text_are_absent()
    {
        GivenLiaison.ReportedRows(LiaisonFields.Flows, [("persons", "many")]).Fields.Value(LiaisonFields.Flows).ShouldBeNull();
        GivenLiaison.Reported((LiaisonFields.Flows, ["Somalia, 120"])).Fields.Value(LiaisonFields.Flows).ShouldBeNull();
    }

    [Fact]
    public void A_column_that_the_form_lacks_is_kept_as_text() =>
        GivenLiaison.ReportedRows(LiaisonFields.Flows, [("route", "12")]).Fields.Rows(LiaisonFields.Flows)[0].Text("route").ShouldBe("12");

    [Fact]
    public void Personal_data_in_a_cell_is_said_at_the_cell()
    {
        var judgement = GivenLiaison.ReportedRows(LiaisonFields.Documents, [("document", "passport no. 1234567"), ("number", "1")]);

        var finding = judgement.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Field, finding.Where.Text).ShouldBe(("ILO-FORM-18", LiaisonFields.Documents, "table 7 row 2"));
        JudgeLiaisonReport.Suspicions(judgement.Findings).ShouldBe([LiaisonFields.Documents]);
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("TOTAL:")]
    [InlineData("Grand total")]
    [InlineData("Summe")]
    [InlineData("In total")]
    [InlineData("Σύνολο")]
    public void A_sum_that_the_sender_typed_is_left_out_so_that_nothing_counts_twice(string word)
    {
        var judgement = GivenLiaison.ReportedRows(LiaisonFields.Flows, [("nationality", "Somalia"), ("persons", "5")], [("nationality", word), ("persons", "about 5")]);

        judgement.Fields.Rows(LiaisonFields.Flows).ShouldHaveSingleItem().Number("persons").ShouldBe(5);
        var finding = judgement.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Severity, finding.Said, finding.Where.Text).ShouldBe(("ILO-FORM-21", Severity.Warning, $"{word}, about 5", "table 7 row 3"));
    }

    [Fact]
    public void A_total_alone_is_all_that_is_known() => GivenLiaison
        .ReportedRows(LiaisonFields.Flows, [("nationality", "Total"), ("persons", "5")]).Fields.Rows(LiaisonFields.Flows).ShouldHaveSingleItem().Number("persons").ShouldBe(5);

    [Fact]
    public void A_row_without_a_name_or_with_another_is_no_sum() => GivenLiaison
        .ReportedRows(LiaisonFields.Flows, [("persons", "5")], [("nationality", "Sum of small groups"), ("persons", "3")], [("source", "Total")])
        .Fields.Rows(LiaisonFields.Flows).Count.ShouldBe(3);
}
