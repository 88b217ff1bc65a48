using System.Globalization;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>The words that page and Word document share.</summary>
internal static class AnswerWords
{
    /// <summary>Titles of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["State", "Where it stands", "Answer", "In English", "Attachments"];

    /// <summary>In place of an answer that is for the asker only.</summary>
    public const string Withheld = "There is an answer for the asker only.";

    /// <summary>In place of answers when there is none.</summary>
    public static string None(AnswerRow row) => row.Is switch
    {
        { HasEnded: false } => "No answer yet.",
        AddresseeState.AnsweredOutside => "No answer through the network.",
        _ => "No answer.",
    };

    /// <summary>Who asked, when, about what.</summary>
    public static string Asked(AnswersTable table) =>
        $"{table.Reference}, asked by {table.Asker.Name} on {FieldWords.Moment(table.AskedAt, table.Asker.Code)}"
        + (table.Measure is null ? ", about other information in the field." : $", about {table.Measure}.");

    /// <summary>When something last changed, in the legal time of the asker.</summary>
    public static string LastChange(AnswersTable table) => $"Last change {FieldWords.Moment(table.LastChange, table.Asker.Code)}.";

    /// <summary>By when, and since when it is overdue.</summary>
    public static string Due(AnswerRow row) => row switch
    {
        { Is.HasEnded: true } => $"The due day was {FieldWords.Day(row.Due)}.",
        { OverdueSince: { } since } => $"Was due on {FieldWords.Day(row.Due)}; overdue since {FieldWords.Day(since)}.",
        _ => $"Due on {FieldWords.Day(row.Due)}.",
    };

    /// <summary>Whether the state must answer.</summary>
    public static string Duty(AnswerRow row) => row.Duty == Domain.Requests.Duty.Obliged ? "must answer" : "answers voluntarily";

    /// <summary>Who may read an item.</summary>
    public static string Mark(Visibility visibility) => visibility == Visibility.Everyone ? "For all states" : "For the asker only";

    /// <summary>Who may read a file, and by which digest it is recognised: the first 12 of 64 digits are enough for people.</summary>
    public static string Mark(AnswerFile file) =>
        $"{Mark(file.Visibility)} · {(file.Digest is null ? "still to come" : $"SHA-256 {file.Digest[..Math.Min(12, file.Digest.Length)]}")}";

    /// <summary>Above an answer: whether it is an addition, when it came, its language, who may read it.</summary>
    public static string Head(AnswerRow row, int number) => string.Join(" · ",
    [
        number == 0 ? "Answer" : string.Create(CultureInfo.InvariantCulture, $"Addition {number}"),
        FieldWords.Moment(row.Answers[number].At, row.State.Code),
        .. row.Answers[number] is ShownAnswer.Readable { Answer: var answer } ? Of(answer) : [],
    ]);

    /// <summary>Files that are there but not for this reader; null when there are none.</summary>
    public static string? FilesWithheld(ShownAnswer.Readable shown) => shown.FilesWithheld switch
    {
        0 => null,
        1 => "One file is for the asker only.",
        var files => string.Create(CultureInfo.InvariantCulture, $"{files} files are for the asker only."),
    };

    private static IEnumerable<string> Of(Answer answer)
    {
        if (Language.Find(answer.Language) is { } language)
            yield return language.EnglishName;
        yield return Mark(answer.Visibility);
    }
}
