using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>What someone wants to open or propose, before it is checked.</summary>
/// <param name="Opener">Who, and in which capacity.</param>
/// <param name="Topic">One line.</param>
/// <param name="Background">What has happened, and what the answers are for.</param>
/// <param name="Concerned">The states that it concerns most.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Rhythm">How often it is asked.</param>
/// <param name="IsDrill">Whether it is only practised.</param>
/// <param name="Questions">The questions in their order.</param>
public sealed record SituationDraft(
    SituationOpener Opener, string? Topic, string? Background, IReadOnlyList<MemberState> Concerned, DateOnly? From, DateOnly? Until, SituationRhythm Rhythm, bool IsDrill,
    IReadOnlyList<SituationQuestion> Questions);

/// <summary>Opens a situation, or proposes one to the other states.</summary>
public static class OpenSituation
{
    /// <summary>Everything that stands against a draft.</summary>
    public static IReadOnlyList<Refusal> Check(SituationDraft draft, DateTimeOffset now) =>
    [
        .. Who(draft, now), .. Missing(draft), .. Period(draft, LegalTime.DayOf(now, Authority.Commission)), .. Questions(draft),
        .. SituationRules.Text("topic", draft.Topic, SituationRules.LongestTopic), .. SituationRules.Text("background", draft.Background, SituationRules.LongestText),
    ];

    /// <summary>
    /// The situation: open, and everybody is told; or proposed, and the states are asked whether they want it. Nothing may stand against it (<see cref="Check"/>).
    /// </summary>
    public static Situation Decide(SituationDraft draft, SituationReference reference, DateTimeOffset now)
    {
        var asked = SituationRules.Participants(LegalTime.DayOf(now, Authority.Commission));
        var text = new SituationText(draft.Topic!.Trim(), draft.Background!.Trim(), [.. draft.Concerned.Distinct()], [.. draft.Questions.Select(Trimmed)]);
        var proposed = new Situation(
            reference, text, draft.From!.Value, draft.Until!.Value, draft.Rhythm, draft.IsDrill, draft.Opener, asked, [], now, null, [], null, [], null, [], Outbox.Nothing(now));
        if (draft.Opener.As != OpenerKind.States)
            return Open(proposed, now);
        var step = new SituationStep(SituationLetter.SituationProposed, "all");
        return proposed with
        {
            Signatures = [new SituationSignature(draft.Opener.Party, now, draft.Opener.By)],
            Outbox = Outbox.Owing(now, step.ToAll(reference.ToString(), asked.Where(party => party != draft.Opener.Party))),
        };
    }

    /// <summary>A state wants what another proposed; with a third of the states it is open (SIT-4).</summary>
    public static CaseDecision<Situation> Sign(Situation situation, Authority state, string by, DateTimeOffset now)
    {
        if (situation.Signatures.Any(signature => signature.State == state))
            return new CaseDecision<Situation>.Unchanged();
        if (situation.Standing != SituationStanding.Proposed)
            return SituationRules.Refused<Situation>(SituationRules.NotProposed, $"{situation.Case} is no proposal any more.", $"Look at how it stands.");
        if (!situation.Asked.Contains(state))
            return SituationRules.Refused<Situation>(SituationRules.Signing, $"{state.Name} does not take part in the mechanism.", $"Only states that take part can want a situation opened.");
        var signed = situation with { Signatures = [.. situation.Signatures, new SituationSignature(state, now, by)] };
        return new CaseDecision<Situation>.Changed(signed.Signatures.Count < situation.Needed ? signed : Open(signed, now));
    }

    // What became open after its first day was begun late: rounds of the time before are not asked.
    private static Situation Open(Situation situation, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, Authority.Commission);
        var step = new SituationStep(SituationLetter.SituationOpened, "all");
        return situation with
        {
            OpenedAt = now,
            From = situation.Opener.As == OpenerKind.States && situation.From < today ? today : situation.From,
            Outbox = situation.Outbox.And(now, step.ToAll(situation.Case, situation.Asked.Append(Authority.Commission))),
        };
    }

    private static SituationQuestion Trimmed(SituationQuestion question) =>
        question with { Text = question.Text.Trim(), Unit = question.IsFigure ? question.Unit!.Trim() : null, Definition = question.IsFigure ? question.Definition!.Trim() : null };

    private static IEnumerable<Refusal> Who(SituationDraft draft, DateTimeOffset now)
    {
        if (draft.Opener.As == OpenerKind.Presidency && !SituationRules.HoldsPresidency(draft.Opener.Party, now))
            yield return new(SituationRules.Presides, null, $"{draft.Opener.Party.Name} does not hold the Presidency.", $"Propose it as a state, or ask the Presidency of this semester.");
        if (draft.Opener.As == OpenerKind.States && !SituationRules.Participants(LegalTime.DayOf(now, Authority.Commission)).Contains(draft.Opener.Party))
            yield return new(SituationRules.Signing, null, $"{draft.Opener.Party.Name} does not take part in the mechanism.", $"Only states that take part can want a situation opened.");
    }

    private static IEnumerable<Refusal> Missing(SituationDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Topic))
            yield return new(SituationRules.Topic, "topic", $"The situation has no topic.", $"Say in one line what it is about.");
        if (string.IsNullOrWhiteSpace(draft.Background))
            yield return new(SituationRules.Background, "background", $"Nothing says what has happened.", $"Give the background: who answers must know what the answers are for.");
    }

    private static IEnumerable<Refusal> Period(SituationDraft draft, DateOnly today)
    {
        if (draft.From is not { } from || from < today.AddDays(-SituationRules.MostDaysBack) || from > today.AddDays(SituationRules.MostDaysAhead))
        {
            yield return new(
                SituationRules.Period, "from", $"The first day is missing, or too far away.",
                $"Name a day from {FormDate.ForPeople(today.AddDays(-SituationRules.MostDaysBack))} to {FormDate.ForPeople(today.AddDays(SituationRules.MostDaysAhead))}.");
            yield break;
        }

        var first = from > today ? from : today;
        if (draft.Until is not { } until || until < first || until > from.AddDays(SituationRules.MostDays))
            yield return new(
                SituationRules.Period, "until", $"The last day is missing, has passed, or is too far away.",
                $"Name a day from {FormDate.ForPeople(first)} to {FormDate.ForPeople(from.AddDays(SituationRules.MostDays))}; it can be put off later.");
    }

    private static IEnumerable<Refusal> Questions(SituationDraft draft)
    {
        if (draft.Questions.Count is 0 or > SituationRules.MostQuestions)
            yield return new(SituationRules.Questions, "questions", $"These are {draft.Questions.Count} questions.", $"Ask one to {SituationRules.MostQuestions} short questions.");
        foreach (var (index, question) in draft.Questions.Index())
        {
            if (string.IsNullOrWhiteSpace(question.Text))
                yield return new(SituationRules.Questions, "questions", $"Question {index + 1} has no text.", $"Ask something short.");
            if (question.IsFigure && (string.IsNullOrWhiteSpace(question.Unit) || string.IsNullOrWhiteSpace(question.Definition)))
                yield return new(
                    SituationRules.Definition, "questions", $"Question {index + 1} asks for a figure without unit or definition.", $"Say what is counted, and who or what exactly counts: otherwise the figures do not add up.");
            foreach (var refusal in Texts(question))
                yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Texts(SituationQuestion question) =>
    [
        .. SituationRules.Text("questions", question.Text, SituationRules.LongestQuestion), .. SituationRules.Text("questions", question.Unit, SituationRules.LongestUnit),
        .. SituationRules.Text("questions", question.Definition, SituationRules.LongestDefinition),
    ];
}
