using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class StateRulesTests
{
    [Theory]
    [InlineData("AT")]
    [InlineData("Österreich")]
    [InlineData("Republic of Austria")]
    [InlineData("AT - Austria")]
    [InlineData("AT–Austria")]
    [InlineData("Austria (AT)")]
    [InlineData("Österreich / Austria")]
    public void The_state_is_kept_as_its_code(string written) =>
        Given.Judged("memberState", written).Fields.Text("memberState").ShouldBe("AT");

    [Fact]
    public void A_form_of_another_state_is_refused()
    {
        var judgement = Given.Judged("memberState", "Ελλάδα");

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Text("memberState").ShouldBe("EL");
        var finding = judgement.Findings.Single();
        finding.Rule.ShouldBe("MIM-FORM-03");
        finding.Message.ShouldBe("The form names Greece but was dropped in the folder of Austria.");
        finding.Where.ShouldBe(Place.Cell(1, 1, 2));
    }

    [Fact]
    public void The_code_of_a_language_is_recognised_as_one()
    {
        var finding = Given.Judged("memberState", "cs").Findings.Single();

        finding.Rule.ShouldBe("MIM-FORM-02");
        finding.Message.ShouldBe("This is the language Czech, not a Member State.");
        finding.Fix.ShouldBe("Write Austria or AT.");
    }

    [Fact]
    public void What_Denmark_sends_is_kept_as_voluntary_information()
    {
        var context = Given.Context with { DropState = MemberState.FromCode("DK")! };

        var judgement = Given.Judged(Given.FormWith("memberState", "Danmark"), context);

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-FORM-04", Severity.Info, "MIM-14"));
        finding.Message.ShouldBe("Denmark is not bound by Decision 2006/688/EC, so this is kept as voluntary information.");
    }
}
