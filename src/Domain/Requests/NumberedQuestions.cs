using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Requests;

/// <summary>One of several questions of a request.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">Its text.</param>
public sealed record NumberedQuestion(int Number, string Text);

/// <summary>What a state replies to one of several questions.</summary>
/// <param name="Number">Number of the question.</param>
/// <param name="Text">The reply; blank for none.</param>
/// <param name="Visibility">Who may read it (MIM-19).</param>
/// <param name="Files">Files that belong to it, for the same readers.</param>
public sealed record QuestionReply(int Number, string Text, Visibility Visibility, IReadOnlyList<AnswerFile> Files)
{
    /// <summary>A reply without files.</summary>
    public QuestionReply(int number, string text, Visibility visibility)
        : this(number, text, visibility, [])
    {
    }
}

/// <summary>
/// The questions of a request that numbers them, so that each can be answered by itself, one for everyone and one for the asker only: confidentiality is
/// per item, not per system (MIM-19).
/// </summary>
public static partial class NumberedQuestions
{
    private const int Fewest = 2;

    /// <summary>
    /// The questions, when lines begin with <c>1.</c>, <c>2.</c> and so on (or <c>1)</c>) without a gap; else the whole text as the only one. A number out
    /// of turn is part of the text around it.
    /// </summary>
    public static IReadOnlyList<NumberedQuestion> Of(string text)
    {
        var starts = new List<Match>();
        foreach (Match match in Start().Matches(text))
        {
            if (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == starts.Count + 1)
                starts.Add(match);
        }

        if (starts.Count < Fewest)
            return [new NumberedQuestion(1, text.Trim())];
        return [.. starts.Select((start, at) => new NumberedQuestion(at + 1, text[(start.Index + start.Length)..(at + 1 < starts.Count ? starts[at + 1].Index : text.Length)].Trim()))];
    }

    /// <summary>
    /// The answers that these replies make: one for everyone, one for the asker only, each with the numbers of its questions; none where nothing is said.
    /// </summary>
    /// <param name="replies">The replies, in the order of the questions.</param>
    /// <param name="language">Their language, ISO 639-1; null when not said.</param>
    public static IReadOnlyList<Answer> Answers(IReadOnlyList<QuestionReply> replies, string? language) =>
    [
        .. replies.Where(reply => !string.IsNullOrWhiteSpace(reply.Text)).GroupBy(reply => reply.Visibility).OrderBy(group => group.Key)
            .Select(group => new Answer(
                string.Join("\n\n", group.Select(reply => replies.Count < Fewest ? reply.Text.Trim() : $"{reply.Number}. {reply.Text.Trim()}")), null, language, group.Key,
                [.. group.SelectMany(reply => reply.Files)])),
    ];

    [GeneratedRegex(@"^[ \t]*([0-9]{1,2})[.)][ \t]+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
