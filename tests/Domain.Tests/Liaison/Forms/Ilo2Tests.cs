using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison.Forms;

/// <summary>F-24: officers report on the twelve topics of Article 3(4) of Regulation 2019/1240, by the officers' rule of its Article 9.</summary>
public sealed class Ilo2Tests
{
    [Fact]
    public void F24_there_is_a_field_for_each_of_the_twelve_topics_in_the_order_of_the_letters()
    {
        LiaisonFields.Topics.Count.ShouldBe(12);
        GivenLiaison.Topics.Fields.Where(field => LiaisonFields.Topics.Contains(field.Id)).Select(field => (field.Id, field.Number))
            .ShouldBe(LiaisonFields.Topics.Select((id, index) => (id, $"B{index + 1}")));
        LiaisonFields.Topics.Except(LiaisonFields.Situation).ShouldBeEmpty();
        LiaisonFields.PartB.Except(LiaisonFields.Situation).ShouldBeEmpty();
    }

    [Fact]
    public void F24_a_report_on_all_topics_is_taken_without_a_word()
    {
        var judgement = GivenLiaison.ReportedTopics();

        judgement.Findings.ShouldBeEmpty();
        LiaisonFields.Topics.ShouldAllBe(topic => judgement.Fields.Text(topic) == $"What {topic} says.");
    }

    [Fact]
    public void F24_what_both_forms_ask_for_is_one_field_with_one_table() => GivenLiaison.Topics.Fields
        .Where(field => field.Kind == FieldKind.Table).Select(field => field.Id).ShouldBe(LiaisonFields.Tables);

    [Fact]
    public void F24_a_topic_left_empty_is_named_and_a_report_without_any_says_nothing()
    {
        (string, string[]?)[] empty = [.. LiaisonFields.PartA.Concat(LiaisonFields.Topics).Select(id => (id, (string[]?)null))];

        Rules(GivenLiaison.ReportedTopics(("legalChannels", null))).ShouldBe(["ILO-FORM-16"]);
        GivenLiaison.ReportedTopics(("legalChannels", null)).Findings[0].Message.ShouldContain("B11 Legal migration channels");
        Rules(GivenLiaison.ReportedTopics(empty)).ShouldBe(["ILO-FORM-15"]);
    }

    [Theory]
    [InlineData("2020-1", "ILO-FORM-22")]
    [InlineData("2019-2", null)]
    [InlineData("2019-1", null)]
    public void The_form_of_2004_is_taken_with_a_warning_for_semesters_that_began_under_2019_1240(string semester, string? rule) =>
        Rules(GivenLiaison.Reported((LiaisonFields.Semester, [semester]))).ShouldBe(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("2020-1", null)]
    [InlineData("2019-2", null)]
    [InlineData("2019-1", "ILO-FORM-23")]
    public void The_form_of_2019_is_taken_with_a_warning_for_semesters_that_ended_before(string semester, string? rule) =>
        Rules(GivenLiaison.ReportedTopics((LiaisonFields.Semester, [semester]))).ShouldBe(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("See https://www.facebook.com/some.page for the group.")]
    [InlineData("Photos: https://drive.google.com/drive/folders/1abc.")]
    [InlineData("List under https://ministry.sharepoint.com/:x:/list")]
    [InlineData(@"List under \\server\share\list.xlsx")]
    [InlineData("List under file://server/list.xlsx")]
    [InlineData("www.linkedin.com/in/somebody")]
    public void A_link_to_a_page_of_a_person_or_to_shared_files_holds_the_report_back(string text)
    {
        var judgement = GivenLiaison.ReportedTopics(("b3Routes", [text]));

        Rules(judgement).ShouldBe(["ILO-FORM-24"]);
        JudgeLiaisonReport.Suspicions(judgement.Findings).ShouldBe(["b3Routes"]);
    }

    [Theory]
    [InlineData("Figures: https://data.unhcr.org/en/country/eth.")]
    [InlineData("See www.frontex.europa.eu/risk")]
    [InlineData("https://notfacebook.com/law")]
    public void Any_other_link_is_pointed_out_and_holds_nothing_back(string text)
    {
        var judgement = GivenLiaison.ReportedTopics(("b3Routes", [text]));

        Rules(judgement).ShouldBe(["ILO-FORM-25"]);
        JudgeLiaisonReport.Suspicions(judgement.Findings).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("An undercover officer met the group.")]
    [InlineData("LAW ENFORCEMENT SENSITIVE")]
    [InlineData("Known from telephone interceptions.")]
    [InlineData("Subject of an ongoing criminal investigation in Vienna.")]
    [InlineData("Laut Telefonüberwachung")]
    [InlineData("D’après les écoutes téléphoniques")]
    public void Operational_information_of_law_enforcement_holds_the_report_back(string text)
    {
        var judgement = GivenLiaison.ReportedTopics(("b4ModusOperandi", [text]));

        Rules(judgement).ShouldBe(["ILO-FORM-26"]);
        JudgeLiaisonReport.Suspicions(judgement.Findings).ShouldBe(["b4ModusOperandi"]);
    }

    [Fact]
    public void Personal_data_hold_it_back_as_in_the_form_of_2004() =>
        Rules(GivenLiaison.ReportedTopics(("incidents", ["One of them held passport P1234567."]))).ShouldBe(["ILO-FORM-18"]);

    [Fact]
    public void The_officers_rule_is_not_applied_to_reports_of_2004() =>
        Rules(GivenLiaison.Reported(("b3Routes", ["See https://www.facebook.com/some.page, from an undercover officer."]))).ShouldBeEmpty();

    [Fact]
    public void Parts_of_the_flows_are_counted_and_none_can_be_more_than_all()
    {
        var right = GivenLiaison.ReportedFlows([("nationality", "SO"), ("persons", "100"), ("women", "40"), ("minors", "100"), ("unaccompaniedMinors", "7")]);
        var wrong = GivenLiaison.ReportedFlows([("nationality", "SO"), ("persons", "100"), ("women", "101"), ("minors", "some")], [("nationality", "ER"), ("women", "3")]);

        right.Findings.ShouldBeEmpty();
        right.Fields.Rows(LiaisonFields.Flows)[0].Number(LiaisonFields.Unaccompanied).ShouldBe(7);
        Rules(wrong).ShouldBe(["ILO-FORM-17", "ILO-FORM-27"]);
    }

    [Fact]
    public void A_report_keeps_which_form_it_is()
    {
        FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted(), Given.Received).Form.ShouldBe(LiaisonFields.FormOf2004);
        FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted() with { Form = null }, Given.Received).Form.ShouldBe(LiaisonFields.FormOf2004);
        FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted() with { Form = "ilo-2" }, Given.Received).Form.ShouldBe(LiaisonFields.FormOf2019);
    }

    private static IEnumerable<string> Rules(Judgement judgement) => judgement.Findings.Select(finding => finding.Rule);
}
