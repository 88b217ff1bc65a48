using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>All answers to a request as a Word document, to be worked on and passed on.</summary>
internal static class AnswersDocument
{
    private static readonly int[] Widths = [1800, 3000, 4800, 3300, 2124];

    /// <summary>The file. The same table gives the same bytes.</summary>
    /// <param name="table">The table as the reader gets it.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(AnswersTable table) => WordReport.Write(
        $"{table.Reference}: {table.Question.Title}", $"{table.Reference}. {AnswerWords.LastChange(table)}", Content(table));

    private static IEnumerable<OpenXmlElement> Content(AnswersTable table) =>
    [
        WordText.Line(WordStyles.Title, table.Question.Title),
        WordText.Line(WordStyles.Note, AnswerWords.Asked(table).ToString()),
        WordText.Line(WordStyles.Warning, $"{table.Summary}."),
        WordText.Line(WordStyles.Note, AnswerWords.LastChange(table).ToString()),
        WordText.Line(WordStyles.Section, "The question"),
        WordText.Line(WordStyles.Body, table.Question.Text, table.Question.Language),
        WordText.Line(WordStyles.Section, "Answers of the states asked"),
        new WordTable("Answers of the states asked, one state after the other", [.. AnswerWords.Columns.Select(column => column.ToString()).Zip(Widths)]).Make(table.Rows.SelectMany(Rows)),
        WordText.Line(WordStyles.Section, "How the days were found"),
        .. table.Rows.SelectMany(row => (Paragraph[])
        [
            WordText.Line(WordStyles.Name, row.Name),
            .. row.Explanation.Select(line => WordText.Line(WordStyles.Note, line)),
        ]),
    ];

    /// <summary>A row for the answer, and one more for each addition.</summary>
    private static IEnumerable<IReadOnlyList<IReadOnlyList<Paragraph>>> Rows(AnswerRow row)
    {
        yield return [State(row), Standing(row), .. Answer(row, 0)];
        for (var number = 1; number < row.Answers.Count; number++)
            yield return [[WordText.Line(WordStyles.Mark, row.Name)], [], .. Answer(row, number)];
    }

    private static Paragraph[] State(AnswerRow row) =>
        [WordText.Line(WordStyles.Name, row.Name), WordText.Line(WordStyles.Mark, AnswerWords.Duty(row).ToString())];

    private static Paragraph[] Standing(AnswerRow row) =>
    [
        WordText.Line(WordStyles.Body, row.Words),
        WordText.Line(row.OverdueSince is null ? WordStyles.Body : WordStyles.Warning, AnswerWords.Due(row).ToString()),
    ];

    private static IReadOnlyList<Paragraph>[] Answer(AnswerRow row, int number)
    {
        if (number == row.Answers.Count)
            return [[WordText.Line(WordStyles.Note, AnswerWords.None(row).ToString())], [], []];
        var head = WordText.Line(WordStyles.Mark, AnswerWords.Head(row, number).ToString());
        return row.Answers[number] is ShownAnswer.Readable { Answer: var answer } shown
            ?
            [
                [head, WordText.Line(WordStyles.Body, answer.Text, answer.Language)],
                answer.English is null ? [] : [WordText.Line(WordStyles.Body, answer.English, "en")],
                [.. answer.Files.SelectMany(File), .. Withheld(shown)],
            ]
            : [[head, WordText.Line(WordStyles.Warning, AnswerWords.Withheld.ToString())], [], []];
    }

    private static Paragraph[] Withheld(ShownAnswer.Readable shown) =>
        AnswerWords.FilesWithheld(shown) is { } words ? [WordText.Line(WordStyles.Mark, words.ToString())] : [];

    private static Paragraph[] File(AnswerFile file) =>
    [
        WordText.Line(WordStyles.Body, file.Name),
        WordText.Line(WordStyles.Mark, AnswerWords.Mark(file).ToString()),
    ];
}
