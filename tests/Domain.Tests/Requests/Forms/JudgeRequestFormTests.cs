using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;

namespace MimFunctions.Domain.Tests.Requests.Forms;

public sealed class JudgeRequestFormTests
{
    [Fact]
    public void A_form_without_fault_is_told_by_when_each_state_is_to_answer_and_how_that_was_found()
    {
        var findings = GivenForms.Asked().Findings;

        findings.Select(f => (f.Rule, f.Severity, f.Law)).ShouldBe(
        [
            ("MIM-REQ-11", Severity.Info, "MIM-10"), ("MIM-REQ-13", Severity.Info, "TL-2"),
            ("MIM-REQ-12", Severity.Info, "MIM-14"), ("MIM-REQ-13", Severity.Info, "TL-2"),
        ]);
        findings[0].Message.ShouldBe("Germany is to answer by 6 April 2026.");
        findings[0].Fix.ShouldContain("Regulation (EEC, Euratom) No 1182/71");
        findings[1].Message.ShouldContain("public holidays of Germany for 2026 are not known");
        findings[2].Message.ShouldContain("Italy is asked to answer by");
    }

    [Fact]
    public void F3_a_measure_that_is_not_public_yet_obliges_nobody_and_the_receipt_says_why()
    {
        var findings = GivenForms.Asked(GivenForms.AskContext with { PublicOn = new DateOnly(2030, 1, 1) }, ("addressees", ["DE"])).Findings;

        findings[0].Message.ShouldEndWith("it need not, as the measure was not yet public when it was asked about, so it is voluntary information.");
    }

    [Fact]
    public void Where_the_holidays_are_known_nothing_is_said_of_them_and_they_count()
    {
        var easter = new HolidayList("DE", 2026, [new DateOnly(2026, 4, 6)], "BMI");

        var findings = GivenForms.Asked(GivenForms.AskContext with { Holidays = new HolidayLists([easter]) }, ("addressees", ["DE"])).Findings;

        findings.ShouldHaveSingleItem().Message.ShouldBe("Germany is to answer by 7 April 2026.");
    }

    [Theory]
    [InlineData("Germany and Belgium", "DE BE")]
    [InlineData("DE/BE", "DE BE")]
    [InlineData("DE BE", "DE BE")]
    [InlineData("• DE • BE", "DE BE")]
    [InlineData("Deutschland & Belgien", "DE BE")]
    [InlineData("1. Germany", "DE")]
    [InlineData("b) Belgium", "BE")]
    [InlineData("Bosnia and Herzegovina", null)]
    [InlineData("Germany and others", null)]
    [InlineData("1.", null)]
    public void A_list_of_states_may_be_written_in_one_line(string said, string? codes)
    {
        var asked = GivenForms.Asked(("addressees", [said]));

        asked.Fields.Many("addressees").ShouldBe(codes?.Split(' ') ?? []);
        asked.IsAcceptable.ShouldBe(codes is not null);
    }

    [Theory]
    [InlineData("memberState", null, "MIM-REQ-01")]
    [InlineData("memberState", "Atlantis", "MIM-REQ-02")]
    [InlineData("memberState", "Greece", "MIM-REQ-03")]
    [InlineData("contactName", null, "MIM-REQ-04")]
    [InlineData("contactEmail", null, "MIM-REQ-05")]
    [InlineData("contactEmail", "Atlantis", "MIM-REQ-06")]
    [InlineData("measure", "Atlantis", "MIM-REQ-07")]
    [InlineData("addressees", "Atlantis", "MIM-REQ-08")]
    [InlineData("addressees", "Austria", RequestRules.AsksItself)]
    [InlineData("title", null, RequestRules.TitleMissing)]
    [InlineData("question", null, RequestRules.QuestionMissing)]
    [InlineData("language", "Klingon", RequestRules.LanguageUnknown)]
    [InlineData("nationalId", "1234", "MIM-REQ-10")]
    public void What_is_wrong_is_said_once_at_its_field(string field, string? said, string rule)
    {
        var findings = GivenForms.Asked((field, said is null ? null : [said])).Findings.Where(f => f.Severity != Severity.Info).ToList();

        var finding = findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Field, finding.Said).ShouldBe((rule, field, said));
    }

    [Theory]
    [InlineData(null, RequestRules.MeasureUnknown)]
    [InlineData(false, RequestRules.FinalCourtDecision)]
    public void A_measure_that_can_t_be_asked_about_is_quoted(bool? open, string rule)
    {
        var judgement = GivenForms.Asked(GivenForms.AskContext with { OpenToRequests = open });

        judgement.IsAcceptable.ShouldBeFalse();
        var finding = judgement.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Field, finding.Said).ShouldBe((rule, "measure", "MIM-DE-2026-0003"));
    }

    [Fact]
    public void Without_addressees_the_state_that_communicated_the_measure_is_asked() =>
        GivenForms.Asked(("addressees", null)).Findings.Where(f => RequestFormRules.SaysDueDate(f.Rule)).ShouldHaveSingleItem()
            .Message.ShouldStartWith("Germany is to answer by");

    [Fact]
    public void Without_measure_and_addressees_nobody_is_asked() =>
        GivenForms.Asked(("addressees", null), ("measure", null)).Findings.ShouldHaveSingleItem().Rule.ShouldBe(RequestRules.NobodyAsked);

    [Fact]
    public void A_measure_that_can_t_be_read_is_not_also_said_to_leave_nobody_asked() =>
        GivenForms.Asked(("addressees", null), ("measure", ["?"])).Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-REQ-07");

    [Fact]
    public void The_fields_become_what_is_asked()
    {
        var input = RequestForm.Read(GivenForms.Asked().Fields, Given.Austria, "d1");

        (input.By, input.Asker.Code, input.Question).ShouldBe(("form:d1", "AT", new Question("Scope of the act", "Whom does it concern?", "en")));
        input.About.ShouldBe(new RequestSubject.Measure(Reference.Parse("MIM-DE-2026-0003")!));
        input.Addressees.Select(state => state.Code).ShouldBe(["DE", "IT"]);
    }

    [Fact]
    public void Every_rule_has_its_own_id_and_says_what_it_looks_for()
    {
        RequestFormRules.All.Select(rule => rule.Id).ShouldBe(Enumerable.Range(1, RequestFormRules.All.Count).Select(n => $"MIM-REQ-{n:00}"));
        AnswerFormRules.All.Select(rule => rule.Id).ShouldBe(Enumerable.Range(1, AnswerFormRules.All.Count).Select(n => $"MIM-ANS-{n:00}"));
        RequestFormRules.All.Select(rule => rule.Meaning).ShouldBeUnique();
        AnswerFormRules.All.Select(rule => rule.Meaning).ShouldBeUnique();
    }
}
