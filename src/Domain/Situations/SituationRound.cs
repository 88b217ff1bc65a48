using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>A round of a situation: one week or day of which all states are asked, with what they said.</summary>
/// <param name="Situation">The situation.</param>
/// <param name="Number">From 1.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="AskedAt">When was asked (UTC).</param>
/// <param name="Deadlines">Who is asked, and until when.</param>
/// <param name="Answers">Every answer as it was given, oldest first; the last of a party counts, the others are its trail.</param>
/// <param name="Reminded">Who was reminded.</param>
/// <param name="CompiledAt">When who opened the situation was told that its picture is there (UTC); null before.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record SituationRound(
    SituationReference Situation, int Number, DateOnly First, DateOnly Last, DateTimeOffset AskedAt, IReadOnlyList<RoundDeadline> Deadlines, IReadOnlyList<RoundAnswer> Answers,
    IReadOnlyList<Authority> Reminded, DateTimeOffset? CompiledAt, Outbox Outbox) : IOwes<SituationRound>
{
    private const string Between = "-R";

    /// <inheritdoc/>
    public string Case => Name(Situation, Number);

    /// <summary>Who was asked and has said nothing.</summary>
    public IReadOnlyList<Authority> Missing => [.. Deadlines.Select(deadline => deadline.Party).Where(party => AnswerOf(party) is null)];

    /// <summary>When the last of them should have answered (UTC).</summary>
    public DateTimeOffset Ends => Deadlines.Max(deadline => deadline.Ends);

    /// <summary>The answer of a party that counts; null when it has said nothing.</summary>
    public RoundAnswer? AnswerOf(Authority party) => Answers.LastOrDefault(answer => answer.From == party);

    /// <summary>The name of a round: <c>SIT-2026-0001-R003</c>.</summary>
    public static string Name(SituationReference situation, int number) => string.Create(CultureInfo.InvariantCulture, $"{situation}{Between}{number:000}");

    /// <summary>The situation that a round of this name is of; null when the text names no round.</summary>
    public static SituationReference? Of(string name)
    {
        var parts = name.Split(Between);
        return parts.Length == 2 && parts[1].Length > 0 && parts[1].All(char.IsAsciiDigit) ? SituationReference.Parse(parts[0]) : null;
    }

    /// <inheritdoc/>
    public SituationRound With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>Until when a party is to answer.</summary>
/// <param name="Party">Who.</param>
/// <param name="Ends">The first instant that is too late (UTC).</param>
public sealed record RoundDeadline(Authority Party, DateTimeOffset Ends);

/// <summary>What a party said of a round.</summary>
/// <param name="From">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="IsNil">Whether there is nothing to report, which is an answer.</param>
/// <param name="Values">What is said to each question; none when there is nothing to report.</param>
/// <param name="Reason">Why an earlier answer is corrected; null for the first one.</param>
public sealed record RoundAnswer(Authority From, DateTimeOffset At, string By, bool IsNil, IReadOnlyList<RoundValue> Values, string? Reason)
{
    /// <summary>The figure of a question that asks for one; null when there is none, which is not zero (SIT-12).</summary>
    public long? Figure(int number, SituationQuestion question) =>
        IsNil ? question.Kind == SituationQuestionKind.Events ? 0 : null : Values.First(value => value.Question == number).Figure;
}

/// <summary>What is said to one question.</summary>
/// <param name="Question">Its number, from 1.</param>
/// <param name="Figure">The figure; null for words, and where there is no figure.</param>
/// <param name="Text">The words; to a figure what is to be known of it.</param>
public sealed record RoundValue(int Question, long? Figure, string? Text);
