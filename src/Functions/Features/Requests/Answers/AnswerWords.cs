using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>The words that page and documents share: the page says them in any language, documents in English.</summary>
internal static class AnswerWords
{
    /// <summary>Titles of the columns.</summary>
    public static IReadOnlyList<Sentence> Columns { get; } = [$"State", $"Where it stands", $"Answer", $"In English", $"Attachments"];

    /// <summary>In place of an answer that is for the asker only.</summary>
    public static Sentence Withheld { get; } = $"There is an answer for the asker only.";

    /// <summary>In place of answers when there is none.</summary>
    public static Sentence None(AnswerRow row) => row.Is switch
    {
        { HasEnded: false } => $"No answer yet.",
        AddresseeState.AnsweredOutside => $"No answer through the network.",
        _ => $"No answer.",
    };

    /// <summary>Who asked, when, about what.</summary>
    public static Sentence Asked(AnswersTable table) => table.Measure is null
        ? $"{table.Reference}, asked by {table.Asker} on {FieldWords.At(table.AskedAt, table.Asker.Code)}, about other information in the field."
        : (Sentence)$"{table.Reference}, asked by {table.Asker} on {FieldWords.At(table.AskedAt, table.Asker.Code)}, about {table.Measure}.";

    /// <summary>When something last changed, in the legal time of the asker.</summary>
    public static Sentence LastChange(AnswersTable table) => $"Last change {FieldWords.At(table.LastChange, table.Asker.Code)}.";

    /// <summary>By when, and since when it is overdue.</summary>
    public static Sentence Due(AnswerRow row) => row switch
    {
        { Is.HasEnded: true } => $"The due day was {row.Due}.",
        { OverdueSince: { } since } => $"Was due on {row.Due}; overdue since {since}.",
        _ => $"Due on {row.Due}.",
    };

    /// <summary>Whether the state must answer.</summary>
    public static Sentence Duty(AnswerRow row) => row.Duty == Domain.Requests.Duty.Obliged ? $"must answer" : (Sentence)$"answers voluntarily";

    /// <summary>Who may read an item.</summary>
    public static Sentence Mark(Visibility visibility) => visibility == Visibility.Everyone ? $"For all states" : (Sentence)$"For the asker only";

    /// <summary>Who may read a file, and by which digest it is recognised: the first 12 of 64 digits are enough for people.</summary>
    public static Sentence Mark(AnswerFile file) => file.Digest is null
        ? $"{Mark(file.Visibility)} · {(Sentence)$"still to come"}"
        : (Sentence)$"{Mark(file.Visibility)} · {(Sentence)$"{"SHA-256"} {file.Digest[..Math.Min(12, file.Digest.Length)]}"}";

    /// <summary>Above an answer: whether it is an addition, when it came, its language, who may read it.</summary>
    public static Sentence Head(AnswerRow row, int number) => LetterWords.Joined(" · ",
    [
        number == 0 ? $"Answer" : (Sentence)$"Addition {number}",
        FieldWords.At(row.Answers[number].At, row.State.Code),
        .. row.Answers[number] is ShownAnswer.Readable { Answer: var answer } ? Of(answer) : [],
    ]);

    /// <summary>Files that are there but not for this reader; null when there are none.</summary>
    public static Sentence? FilesWithheld(ShownAnswer.Readable shown) => shown.FilesWithheld switch
    {
        0 => null,
        var files => Sentence.Count(files, $"One file is for the asker only.", $"{files:N0} files are for the asker only."),
    };

    private static IEnumerable<Sentence> Of(Answer answer)
    {
        if (Language.Find(answer.Language) is { } language)
            yield return $"{language}";
        yield return Mark(answer.Visibility);
    }
}
