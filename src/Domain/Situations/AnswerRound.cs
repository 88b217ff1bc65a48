using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>What someone wants to say of a round, before it is checked.</summary>
/// <param name="From">For whom.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="IsNil">There is nothing to report; that is an answer.</param>
/// <param name="Values">What is said to each question; a figure that there is not is said too, by a value without one.</param>
/// <param name="Reason">Why an earlier answer is corrected.</param>
public sealed record RoundInput(Authority From, string By, bool IsNil, IReadOnlyList<RoundValue> Values, string? Reason);

/// <summary>A state answers a round, or corrects its answer; also late, until the situation is closed. What it said before stays as the trail (SIT-15).</summary>
public static class AnswerRound
{
    /// <summary>What becomes of the round.</summary>
    public static CaseDecision<SituationRound> Decide(Situation situation, SituationRound round, RoundInput input, DateTimeOffset now)
    {
        RoundValue[] said = [.. input.Values.Select(value => value with { Text = Blank.Trim(value.Text) }).Where(value => SaysAnything(situation, value)).OrderBy(value => value.Question)];
        var before = round.AnswerOf(input.From);
        if (Barred(situation, round, input.From) is { } not)
            return not;
        Refusal[] why = [.. Wrong(situation, input, said), .. Texts(said), .. Why(input, before, said)];
        if (why.Length > 0)
            return new CaseDecision<SituationRound>.Refused(why);
        if (before is not null && Same(before, input, said))
            return new CaseDecision<SituationRound>.Unchanged();
        var next = round with { Answers = [.. round.Answers, new RoundAnswer(input.From, now, input.By, input.IsNil, said, before is null ? null : input.Reason!.Trim())] };
        return new CaseDecision<SituationRound>.Changed(next.Missing.Count == 0 ? AskRound.Compiled(situation, next, now) : next);
    }

    // To a question for a figure, a value without one says that there is none; to a question for words it says nothing.
    private static bool SaysAnything(Situation situation, RoundValue value) =>
        value.Figure is not null || value.Text is not null || situation.Text.Questions.ElementAtOrDefault(value.Question - 1) is { IsFigure: true };

    private static bool Same(RoundAnswer before, RoundInput input, RoundValue[] said) => before.IsNil == input.IsNil && before.Values.SequenceEqual(said);

    private static CaseDecision<SituationRound>.Refused? Barred(Situation situation, SituationRound round, Authority from) =>
        round.Deadlines.All(deadline => deadline.Party != from) ? SituationRules.Refused<SituationRound>(SituationRules.NotAsked, $"{from.Name} was not asked in {situation.Case}.", $"Only who was asked can answer.")
        : situation.Standing != SituationStanding.Open ? SituationRules.Refused<SituationRound>(SituationRules.NotOpen, $"{situation.Case} is not open.", $"Say what is left to say as a lesson.")
        : null;

    private static IEnumerable<Refusal> Wrong(Situation situation, RoundInput input, RoundValue[] said)
    {
        if (input.IsNil != (said.Length == 0))
            yield return new(
                SituationRules.Nil, "nil", input.IsNil ? (Sentence)$"It says that there is nothing to report, and answers." : $"Nothing is said.", $"Answer the questions, or say that there is nothing to report: that is an answer.");
        if (said.Any(value => value.Question < 1 || value.Question > situation.Text.Questions.Count) || said.DistinctBy(value => value.Question).Count() < said.Length)
        {
            yield return new(SituationRules.NoQuestion, "values", $"The questions are numbered from 1 to {situation.Text.Questions.Count}, and each is answered once.", $"Give the number of the question with each answer.");
            yield break;
        }

        foreach (var refusal in situation.Text.Questions.Index().SelectMany(each => Figures(each.Index + 1, each.Item, input.IsNil, said.FirstOrDefault(value => value.Question == each.Index + 1))))
            yield return refusal;
    }

    private static IEnumerable<Refusal> Figures(int number, SituationQuestion question, bool isNil, RoundValue? said)
    {
        if (question.IsFigure && !isNil && said is null)
            yield return new(SituationRules.NoFigure, Field(number), $"Nothing is said to question {number}.", $"Give the figure, or say that there is none: that is not zero.");
        if (said?.Figure is < 0 or > SituationRules.LargestFigure)
            yield return new(SituationRules.Figure, Field(number), $"The figure of question {number} is out of range.", $"Give a whole number from 0 to {SituationRules.LargestFigure}.");
        if (!question.IsFigure && said?.Figure is not null)
            yield return new(SituationRules.Figure, Field(number), $"Question {number} asks for words.", $"Answer in words.");
    }

    private static IEnumerable<Refusal> Texts(RoundValue[] said) => said.SelectMany(value => SituationRules.Text(Field(value.Question), value.Text, SituationRules.LongestWords));

    private static IEnumerable<Refusal> Why(RoundInput input, RoundAnswer? before, RoundValue[] said) =>
        before is null || Same(before, input, said) ? []
        : string.IsNullOrWhiteSpace(input.Reason) ? [new Refusal(SituationRules.Reason, "reason", $"Nothing says why the answer is corrected.", $"Say why: the earlier answer stays as the trail.")]
        : SituationRules.Text("reason", input.Reason, SituationRules.LongestReason);

    /// <summary>Id of the field in which a question is answered.</summary>
    public static string Field(int question) => $"answer{question}";
}
