using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class OptionRulesTests
{
    [Fact]
    public void More_than_one_type_is_refused_and_none_of_them_kept()
    {
        var judgement = Given.Judged("measureType", "draftLegislation", "other");

        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-16");
        judgement.Fields.Value("measureType").ShouldBeNull();
    }

    [Fact]
    public void The_same_type_twice_is_one_type() =>
        Given.Judged("measureType", "draftLegislation", "Draft legislation").Fields.Text("measureType").ShouldBe("draftLegislation");

    [Fact]
    public void A_final_court_decision_is_marked_as_not_open_to_requests()
    {
        var judgement = Given.Judged("measureType", "finalCourtDecision");

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-FORM-18", Severity.Info, "MIM-11"));
    }

    [Fact]
    public void A_box_that_is_no_option_is_refused_beside_one_that_is()
    {
        var judgement = Given.Judged("measureType", "draftLegislation", "Circular");

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Findings.Single().Said.ShouldBe("Circular");
        judgement.Fields.Text("measureType").ShouldBe("draftLegislation");
    }

    [Fact]
    public void Areas_stand_in_the_order_of_the_form_each_once() =>
        Given.Judged("areas", "Borders and visas", "return", "asylum", "RETURN").Fields.Many("areas")
            .ShouldBe(["asylum", "return", "bordersVisas"]);

    [Fact]
    public void An_unknown_area_is_refused_and_the_options_are_named()
    {
        var judgement = Given.Judged("areas", "asylum", "fisheries");

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Many("areas").ShouldBe(["asylum"]);
        judgement.Findings.Single().Fix.ShouldStartWith("Choose from: Asylum; Legal immigration; ");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("none worth mentioning")]
    public void Lack_of_impact_never_refuses_a_form(string? impact)
    {
        var judgement = Given.Judged("impact", impact is null ? null : [impact]);

        judgement.IsAcceptable.ShouldBeTrue();
        judgement.Findings.Single().Severity.ShouldBe(Severity.Warning);
        judgement.Findings.Single().Law.ShouldBe("MIM-7");
    }

    [Fact]
    public void Both_impacts_may_be_ticked() =>
        Given.Judged("impact", "The Union as a whole", "severalMemberStates").Fields.Many("impact")
            .ShouldBe(["severalMemberStates", "unionAsAWhole"]);
}
