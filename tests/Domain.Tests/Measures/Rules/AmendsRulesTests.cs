using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class AmendsRulesTests
{
    [Fact]
    public void A_known_reference_of_the_same_state_is_kept_in_its_one_spelling()
    {
        var context = Given.Context with { KnownReferences = new HashSet<Reference> { new(Given.Austria, 2026, 7) } };

        var judgement = Given.Judged(Given.FormWith("amends", " mim-at-2026-0007 "), context);

        judgement.Findings.ShouldBeEmpty();
        judgement.Fields.Text("amends").ShouldBe("MIM-AT-2026-0007");
    }

    [Theory]
    [InlineData("our last one", "MIM-FORM-40")]
    [InlineData("MIM-UK-2019-0001", "MIM-FORM-40")]
    [InlineData("MIM-GR-2026-0007", "MIM-FORM-41")]
    [InlineData("MIM-AT-2026-0008", "MIM-FORM-42")]
    public void Any_other_is_refused(string written, string rule)
    {
        var judgement = Given.Judged("amends", written);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Findings.Single().Rule.ShouldBe(rule);
    }
}
