using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class OutcomeTests
{
    private static readonly Reference Measure = Reference.Parse("MIM-AT-2026-0007")!;

    public static TheoryData<Outcome, string?, bool, string> All => new()
    {
        { new Outcome.Accepted(Measure, Late: false), "MIM-AT-2026-0007", true, "accepted" },
        { new Outcome.Amended(Measure, Reference.Parse("MIM-AT-2026-0001")!, Late: true), "MIM-AT-2026-0007", true, "amended" },
        { new RequestOutcome.Asked(RequestReference.Parse("REQ-AT-2026-0001")!), "REQ-AT-2026-0001", true, "accepted" },
        { new RequestOutcome.Answered(RequestReference.Parse("REQ-AT-2026-0001")!), "REQ-AT-2026-0001", false, "accepted" },
        { new Outcome.Attached("MIM-AT-2026-0007"), "MIM-AT-2026-0007", false, "accepted" },
        { new LiaisonOutcome.Reported(ReportNumber.Parse("ILO-AT-2026-0001")!, HeldBack: true), "ILO-AT-2026-0001", true, "accepted" },
        { new LiaisonOutcome.Seconded(SecondmentNumber.Parse("SEC-AT-2026-0001")!, First: true), "SEC-AT-2026-0001", true, "accepted" },
        { new LiaisonOutcome.Seconded(SecondmentNumber.Parse("SEC-AT-2026-0001")!, First: false), "SEC-AT-2026-0001", false, "amended" },
        { new Outcome.Refused(), null, false, "refused" },
        { new Outcome.Refused(IsKept: false), null, false, "refused" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Every_outcome_has_the_number_to_quote_and_its_word(Outcome outcome, string? number, bool isItsOwn, string word) =>
        (outcome.Number, outcome.IsNumbered, outcome.Word).ShouldBe((number, isItsOwn, word));

    [Fact]
    public void In_short_it_says_what_became_of_the_file()
    {
        new Outcome.Accepted(Measure, Late: false).InShort.ShouldBe("accepted as MIM-AT-2026-0007");
        new Outcome.Attached("MIM-AT-2026-0007").InShort.ShouldBe("attached to MIM-AT-2026-0007 as its original text");
        new Outcome.Attached("REQ-AT-2026-0001").InShort.ShouldBe("attached to REQ-AT-2026-0001 as part of the answer");
        new RequestOutcome.Answered(RequestReference.Parse("REQ-AT-2026-0001")!).InShort.ShouldBe("accepted: the reply to REQ-AT-2026-0001 is recorded");
        new Outcome.Refused().InShort.ShouldBe("refused");
    }

    /// <summary>The name of a case is stored with each submission, whatever room it stands in.</summary>
    [Fact]
    public void No_two_outcomes_have_the_same_name()
    {
        var names = typeof(Outcome).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Outcome))).Select(type => type.Name).ToArray();

        names.ShouldContain("Mapped");
        names.ShouldBeUnique();
    }
}
