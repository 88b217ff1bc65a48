using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>What is done with a situation once it is there: put off its last day, close it, take a proposal back, write and sum up lessons.</summary>
public static class KeepSituation
{
    /// <summary>It lasts longer; everybody is told.</summary>
    /// <param name="situation">As it stands.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="until">The new last day.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Situation> Extend(Situation situation, SituationActor actor, DateOnly? until, DateTimeOffset now)
    {
        if (NotRunning(situation, actor, SituationStanding.Open) is { } not)
            return not;
        if (until == situation.Until)
            return new CaseDecision<Situation>.Unchanged();
        var today = LegalTime.DayOf(now, Authority.Commission);
        if (until is not { } day || day < situation.Until || day < today || day > today.AddDays(SituationRules.MostDays))
            return new CaseDecision<Situation>.Refused(
            [
                new Refusal(
                    SituationRules.Period, "until", $"The last day can only be put off, by {SituationRules.MostDays} days from today at most.",
                    $"Name a day after {FormDate.ForPeople(situation.Until)}; to end it earlier, close it."),
            ]);
        var step = new SituationStep(SituationLetter.SituationExtended, day.ToString("O", CultureInfo.InvariantCulture));
        return Changed(situation with { Until = day, Changes = [.. situation.Changes, new PeriodChange(situation.Until, now, actor.By)] }, step, now);
    }

    /// <summary>It is over: nobody is asked any more, and everybody is asked what was learnt.</summary>
    /// <inheritdoc cref="Extend"/>
    public static CaseDecision<Situation> Close(Situation situation, SituationActor actor, DateTimeOffset now)
    {
        if (situation.Standing == SituationStanding.Closed && actor.Runs(situation))
            return new CaseDecision<Situation>.Unchanged();
        return NotRunning(situation, actor, SituationStanding.Open) is { } not ? not
            : Changed(situation with { End = new SituationEnd(SituationStanding.Closed, now, actor.By) }, new SituationStep(SituationLetter.SituationClosed, "all"), now);
    }

    /// <summary>The proposing state takes its proposal back; the states that wanted it are told.</summary>
    /// <inheritdoc cref="Extend"/>
    public static CaseDecision<Situation> Withdraw(Situation situation, SituationActor actor, DateTimeOffset now)
    {
        if (situation.Standing == SituationStanding.Withdrawn && actor.States.Contains(situation.Opener.Party))
            return new CaseDecision<Situation>.Unchanged();
        if (!actor.States.Contains(situation.Opener.Party))
            return SituationRules.Refused<Situation>(SituationRules.Runner, $"{situation.Case} was proposed by {situation.Opener.Party.Name}.", $"Only the proposing state takes it back.");
        return situation.Standing == SituationStanding.Proposed ? new CaseDecision<Situation>.Changed(Dropped(situation, SituationStanding.Withdrawn, actor.By, now))
            : SituationRules.Refused<Situation>(SituationRules.NotProposed, $"{situation.Case} is no proposal any more.", $"What is open is closed by who opened it.");
    }

    /// <summary>A state that was asked, or the Commission, says what it learnt; anew, the last word counts (SIT-19).</summary>
    /// <param name="situation">As it stands.</param>
    /// <param name="from">Who.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="text">What.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Situation> Learn(Situation situation, Authority from, string by, string? text, DateTimeOffset now)
    {
        if (NotClosed(situation) is { } not)
            return not;
        if (from != Authority.Commission && !situation.Asked.Contains(from))
            return SituationRules.Refused<Situation>(SituationRules.NotAsked, $"{from.Name} was not asked in {situation.Case}.", $"Only who was asked, and the Commission, write lessons.");
        if (Wrong("lesson", text) is { } wrong)
            return wrong;
        return situation.Learnt.Any(lesson => lesson.From == from && lesson.Text == text!.Trim()) ? new CaseDecision<Situation>.Unchanged()
            : new CaseDecision<Situation>.Changed(situation with { Lessons = [.. situation.Lessons, new SituationLesson(from, now, by, text!.Trim())] });
    }

    /// <summary>Who opened it sums the lessons up; everybody is told.</summary>
    /// <param name="situation">As it stands.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="text">What was learnt.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Situation> SumUp(Situation situation, SituationActor actor, string? text, DateTimeOffset now)
    {
        if ((NotClosed(situation) ?? NotRunning(situation, actor, SituationStanding.Closed)) is { } not)
            return not;
        if (Wrong("summary", text) is { } wrong)
            return wrong;
        if (situation.SummedUp?.Text == text!.Trim())
            return new CaseDecision<Situation>.Unchanged();
        var step = new SituationStep(SituationLetter.SituationSummedUp, now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        return Changed(situation with { SummedUp = new SituationLesson(situation.Opener.Party, now, actor.By, text.Trim()) }, step, now);
    }

    /// <summary>What becomes due because time passed; null when nothing is.</summary>
    public static Situation? Look(Situation situation, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, Authority.Commission);
        return situation.Standing switch
        {
            SituationStanding.Proposed when today > situation.Until || today > LegalTime.DayOf(situation.ProposedAt, Authority.Commission).AddDays(SituationRules.ProposalDays) =>
                Dropped(situation, SituationStanding.Lapsed, null, now),
            SituationStanding.Open when today > situation.Until.AddDays(DaysUntilPressed) => Tell(situation, SituationLetter.SituationOver, now),
            SituationStanding.Open when today >= situation.Until.AddDays(-DaysOfNotice) => Tell(situation, SituationLetter.SituationEnds, now),
            _ => null,
        };
    }

    private const int DaysOfNotice = 2, DaysUntilPressed = 7;

    private static Situation? Tell(Situation situation, SituationLetter letter, DateTimeOffset now)
    {
        var step = new SituationStep(letter, situation.Until.ToString("O", CultureInfo.InvariantCulture));
        return situation.Told.Contains($"{step}") ? null
            : situation with { Told = [.. situation.Told, $"{step}"], Outbox = situation.Outbox.And(now, [step.To(situation.Case, situation.Opener.Party)]) };
    }

    private static Situation Dropped(Situation situation, SituationStanding how, string? by, DateTimeOffset now) => situation with
    {
        End = new SituationEnd(how, now, by),
        Outbox = situation.Outbox.And(now, new SituationStep(SituationLetter.SituationDropped, "all").ToAll(situation.Case, situation.Signatures.Select(signature => signature.State))),
    };

    private static CaseDecision<Situation>.Changed Changed(Situation next, SituationStep step, DateTimeOffset now) =>
        new(next with { Outbox = next.Outbox.And(now, step.ToAll(next.Case, next.Asked.Append(Authority.Commission))) });

    private static CaseDecision<Situation>.Refused? NotRunning(Situation situation, SituationActor actor, SituationStanding wanted) =>
        !actor.Runs(situation) ? SituationRules.Refused<Situation>(SituationRules.Runner, $"{situation.Case} was opened by {situation.Opener.Party.Name}.", $"Only who opened it, and the Commission, can do this.")
        : situation.Standing != wanted ? SituationRules.Refused<Situation>(SituationRules.NotOpen, $"{situation.Case} is not open.", $"Look at how it stands.") : null;

    private static CaseDecision<Situation>.Refused? NotClosed(Situation situation) => situation.Standing == SituationStanding.Closed ? null
        : SituationRules.Refused<Situation>(SituationRules.Lessons, $"{situation.Case} is not closed.", $"Lessons are written once a situation is over.");

    private static CaseDecision<Situation>.Refused? Wrong(string field, string? text)
    {
        Refusal[] why = string.IsNullOrWhiteSpace(text)
            ? [new Refusal(SituationRules.Lessons, field, $"Nothing is said.", $"Say what went well and what should change.")]
            : [.. SituationRules.Text(field, text, SituationRules.LongestText)];
        return why.Length > 0 ? new(why) : null;
    }
}
