using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Features.Queries.Compiling;

/// <summary>A compilation as a workbook: states by questions, and a second sheet with what it is and who did not answer.</summary>
internal static class CompilationWorkbook
{
    /// <summary>The file. The same compilation gives the same bytes.</summary>
    public static byte[] Write(Compilation made) => TableWorkbook.Write(
    [
        new TableSheet(
            "Answers", [("Who", 20), ("Answered", 16), .. made.Text.Questions.Select((question, index) => ($"{index + 1}. {question}", 50))],
            [
                .. made.Rows.Select(row => (IReadOnlyList<SheetCell>)
                [
                    row.From.Starting(), FormDate.ForPeople(LegalTime.DayOf(row.At, row.From)), .. made.Text.Questions.Select((_, index) => row.To(index + 1)?.Text ?? ""),
                ]),
            ]),
        new TableSheet(
            "About", [(made.Text.Title, 120)],
            [
                .. CompilationDocument.Head(made).Append(CircleWords.For(made.For)).Append(CircleWords.Disclaimer).Select(line => line.ToString()).Append($"Background: {made.Text.Background}")
                    .Concat(made.Version.Summary is { } summary ? [$"Summary by the asker: {summary}"] : []).Concat(CompilationDocument.Foot(made).Select(line => line.ToString())).Select(line => (IReadOnlyList<SheetCell>)[line]),
            ]),
    ], made.For == Spread.Public ? null : CircleWords.For(made.For).ToString());
}
