using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class OutcomeTests
{
    private static readonly Reference Number = new(Given.Austria, 2026, 7);
    private static readonly Reference Earlier = new(Given.Austria, 2025, 3);

    private static readonly RequestReference Request = RequestReference.Parse("REQ-AT-2026-0003")!;

    public static TheoryData<Outcome, string?, string> Outcomes { get; } = new()
    {
        { new Outcome.Accepted(Number, Late: false), "MIM-AT-2026-0007", "accepted" },
        { new Outcome.Amended(Number, Earlier, Late: true), "MIM-AT-2026-0007", "amended" },
        { new Outcome.Attached("MIM-AT-2025-0003"), "MIM-AT-2025-0003", "accepted" },
        { new Outcome.Asked(Request), "REQ-AT-2026-0003", "accepted" },
        { new Outcome.Answered(Request), "REQ-AT-2026-0003", "accepted" },
        { new Outcome.Refused(), null, "refused" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Every_outcome_has_its_word_and_the_number_to_quote(Outcome outcome, string? number, string word)
    {
        outcome.Number.ShouldBe(number);
        outcome.Word.ShouldBe(word);
    }
}
