using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>All answers to a request as a workbook: a row for every answer and addition, and one for every state that has none.</summary>
internal static class AnswersWorkbook
{
    private static readonly (string Head, int Width)[] Columns =
    [
        ("State", 14), ("Duty", 18), ("Where it stands", 24), ("Due", 12), ("Overdue since", 14), ("Answered on", 13), ("For whom", 18), ("Language", 12), ("Answer", 70),
        ("In English", 50), ("Attachments", 36),
    ];

    /// <summary>The file. The same table gives the same bytes.</summary>
    /// <param name="table">The table as the reader gets it.</param>
    public static byte[] Write(AnswersTable table) => TableWorkbook.Write(table.Reference.ToString(), Columns, table.Rows.SelectMany(Rows));

    private static IEnumerable<IReadOnlyList<SheetCell>> Rows(AnswerRow row) => row.Answers.Count == 0
        ? [[.. Standing(row), new SheetCell.Day(null), Words(null), Words(null), Words(AnswerWords.None(row).ToString())]]
        : row.Answers.Select(answer => (IReadOnlyList<SheetCell>)[.. Standing(row), .. Answer(answer)]);

    private static SheetCell[] Standing(AnswerRow row) =>
        [Words(row.Name), Words(AnswerWords.Duty(row).ToString()), Words(row.Words), new SheetCell.Day(row.Due), new SheetCell.Day(row.OverdueSince)];

    private static SheetCell[] Answer(ShownAnswer shown) => shown is ShownAnswer.Readable { Answer: var answer } readable
        ?
        [
            Day(shown), Words(AnswerWords.Mark(answer.Visibility).ToString()), Words(Language.Find(answer.Language)?.EnglishName), Words(answer.Text), Words(answer.English),
            Words(string.Join('\n', [.. answer.Files.Select(file => file.Name), .. AnswerWords.FilesWithheld(readable) is { } withheld ? [withheld.ToString()] : Array.Empty<string>()])),
        ]
        : [Day(shown), Words(AnswerWords.Mark(Visibility.AskerOnly).ToString()), Words(null), Words(AnswerWords.Withheld.ToString())];

    private static SheetCell.Day Day(ShownAnswer shown) => new(DateOnly.FromDateTime(shown.At.UtcDateTime));

    private static SheetCell.Words Words(string? text) => new(text);
}
