using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class OutcomeTests
{
    private static readonly Reference Measure = Reference.Parse("MIM-AT-2026-0007")!;

    public static TheoryData<Outcome, string?, bool, string> All => new()
    {
        { new Outcome.Accepted(Measure, Late: false), "MIM-AT-2026-0007", true, "accepted" },
        { new Outcome.Amended(Measure, Reference.Parse("MIM-AT-2026-0001")!, Late: true), "MIM-AT-2026-0007", true, "amended" },
        { new Outcome.Asked(RequestReference.Parse("REQ-AT-2026-0001")!), "REQ-AT-2026-0001", true, "accepted" },
        { new Outcome.Answered(RequestReference.Parse("REQ-AT-2026-0001")!), "REQ-AT-2026-0001", false, "accepted" },
        { new Outcome.Attached("MIM-AT-2026-0007"), "MIM-AT-2026-0007", false, "accepted" },
        { new Outcome.Reported(ReportNumber.Parse("ILO-AT-2026-0001")!, HeldBack: true), "ILO-AT-2026-0001", true, "accepted" },
        { new Outcome.Seconded(SecondmentNumber.Parse("SEC-AT-2026-0001")!, First: true), "SEC-AT-2026-0001", true, "accepted" },
        { new Outcome.Seconded(SecondmentNumber.Parse("SEC-AT-2026-0001")!, First: false), "SEC-AT-2026-0001", false, "amended" },
        { new Outcome.Refused(), null, false, "refused" },
        { new Outcome.Refused(IsKept: false), null, false, "refused" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Every_outcome_has_the_number_to_quote_and_its_word(Outcome outcome, string? number, bool isItsOwn, string word) =>
        (outcome.Number, outcome.IsNumbered, outcome.Word).ShouldBe((number, isItsOwn, word));
}
