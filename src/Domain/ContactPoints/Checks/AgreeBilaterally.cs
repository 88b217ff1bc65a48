using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>Two states agree: one proposes, the other confirms; both may end it, and together open it to the network.</summary>
public static class AgreeBilaterally
{
    /// <summary>The longest text on habits.</summary>
    public const int Longest = 500;

    /// <summary>What stands against terms.</summary>
    public static IReadOnlyList<Refusal> Check(BilateralTerms terms) =>
    [
        .. terms.Until < terms.From ? [new Refusal("CP-17", "until", $"The last day is before the first.", $"Correct one of the two days.")] : Array.Empty<Refusal>(),
        .. terms.Groups.Contains(PersonGroup.None)
            ? [new Refusal("CP-12", "groups", $"An arrangement can't reach beyond the three groups of persons.", $"Name only the groups that are left.", "CT-22")] : Array.Empty<Refusal>(),
        .. terms.Channels.Any(channel => !channel.IsSecure())
            ? [new Refusal("CP-15", "channels", $"Mailbox and telephone carry no exchange.", $"Name secure channels only.", "CT-22")] : Array.Empty<Refusal>(),
        .. terms.Language is { } code && Language.All.All(language => language.Code != code)
            ? [new Refusal("CP-17", "language", $"This is not an official language of the Union.", $"Write a code such as de.")] : Array.Empty<Refusal>(),
        .. terms.Habits is { } habits && (habits.Length > Longest || PersonWords.AreIn(habits) || habits.Split('\n').Any(Classification.IsMarkingLine))
            ? [new Refusal(
                "CP-17", "habits", $"The text is too long, bears a marking of classified information, or looks as if it spoke of a person.",
                $"Say in at most {Longest} characters how you write to one another, without persons and cases.", "CT-22")] : Array.Empty<Refusal>(),
    ];

    /// <summary>A proposal; the other state is asked to confirm it.</summary>
    public static BilateralArrangement Propose(BilateralNumber number, MemberState by, BilateralTerms terms, DateTimeOffset now)
    {
        var proposed = new BilateralArrangement(number, terms, now, by, null, [], null, Outbox.Nothing(now));
        return proposed with { Outbox = Outbox.Owing(now, [ContactPointStep.BilateralWaits.To(proposed.Case, Authority.Of(proposed.Asked))]) };
    }

    /// <summary>The state that was asked confirms; again changes nothing.</summary>
    public static CaseDecision<BilateralArrangement> Confirm(BilateralArrangement arrangement, MemberState by, DateTimeOffset now) =>
        by != arrangement.Asked || arrangement.EndedAt is not null
            ? new CaseDecision<BilateralArrangement>.Refused([new Refusal(
                "CP-17", null, $"{arrangement.Number} does not wait for your confirmation.", $"The state that did not propose it confirms it, once; propose a new one if it has ended.", "CT-22")])
            : arrangement.ConfirmedAt is not null ? new CaseDecision<BilateralArrangement>.Unchanged()
            : new CaseDecision<BilateralArrangement>.Changed(arrangement with { ConfirmedAt = now });

    /// <summary>One of the two ends it: what is only allowed together must not be kept up alone.</summary>
    public static CaseDecision<BilateralArrangement> End(BilateralArrangement arrangement, DateTimeOffset now) => arrangement.EndedAt is not null
        ? new CaseDecision<BilateralArrangement>.Unchanged()
        : new CaseDecision<BilateralArrangement>.Changed(arrangement with { EndedAt = now });

    /// <summary>One of the two opens it; the network sees it once both did.</summary>
    public static CaseDecision<BilateralArrangement> Open(BilateralArrangement arrangement, MemberState by) => arrangement.OpenedBy.Contains(by)
        ? new CaseDecision<BilateralArrangement>.Unchanged()
        : new CaseDecision<BilateralArrangement>.Changed(arrangement with { OpenedBy = [.. arrangement.OpenedBy, by] });
}
