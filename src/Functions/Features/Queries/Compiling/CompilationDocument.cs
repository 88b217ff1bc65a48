using DocumentFormat.OpenXml;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Queries.Compiling;

/// <summary>A compilation as a Word document: head, disclaimer, background, then question by question who said what, and who did not answer.</summary>
internal static class CompilationDocument
{
    private static readonly (string Title, int Width)[] Columns = [("Who", 3000), ("Answer", 12024)];

    /// <summary>The file. The same compilation gives the same bytes.</summary>
    public static byte[] Write(Compilation made) => WordReport.Write(
        made.Text.Title, $"{made.Reference} · {CircleWords.For(made.For)}", WordSheet.Landscape, WordStyles.Make(), _ => Content(made), made.For == Spread.Public ? null : CircleWords.For(made.For).ToString());

    /// <summary>The head of a compilation, line by line; the same on the page.</summary>
    public static IReadOnlyList<Sentence> Head(Compilation made) =>
    [
        made.Text.OnBehalfOf is { } ministry
            ? $"Requested by {made.Reference.Asker}, on behalf of {ministry}, on {LegalTime.DayOf(made.AskedAt, made.Reference.Asker)}"
            : (Sentence)$"Requested by {made.Reference.Asker} on {LegalTime.DayOf(made.AskedAt, made.Reference.Asker)}",
        $"Compilation {made.Version.Number} produced on {LegalTime.DayOf(made.Version.At, made.Reference.Asker)}",
        made.Responses == 0 ? $"No responses" : (Sentence)$"Responses from {CircleWords.Names([.. made.Rows.Select(row => row.From), .. made.NothingToReport, .. made.Elsewhere])} ({made.Responses} in total)",
        made.Text.Keywords.Count == 0
            ? $"Theme: {QueryWords.Worded(made.Text.Theme)}"
            : (Sentence)$"Theme: {QueryWords.Worded(made.Text.Theme)}; keywords: {string.Join(", ", made.Text.Keywords)}",
    ];

    /// <summary>Who has said nothing that stands in it, line by line.</summary>
    public static IReadOnlyList<Sentence> Foot(Compilation made) =>
    [
        $"Nothing to report: {CircleWords.Names(made.NothingToReport)}.",
        .. made.Elsewhere.Count == 0 ? Array.Empty<Sentence>() : [$"Answered for a narrower circle alone: {CircleWords.Names(made.Elsewhere)}."],
        $"Did not answer: {CircleWords.Names(made.Silent)}.",
    ];

    private static IEnumerable<OpenXmlElement> Content(Compilation made) =>
    [
        WordText.Line(WordStyles.Title, made.Text.Title),
        .. Head(made).Select(line => WordText.Line(WordStyles.Body, line.ToString())), WordText.Line(WordStyles.Note, CircleWords.For(made.For).ToString()), WordText.Line(WordStyles.Note, CircleWords.Disclaimer.ToString()),
        WordText.Line(WordStyles.Section, "Background"), WordText.Line(WordStyles.Body, made.Text.Background),
        .. made.Version.Summary is { } summary ? [WordText.Line(WordStyles.Section, "Summary by the asker"), WordText.Line(WordStyles.Body, summary)] : Array.Empty<OpenXmlElement>(),
        .. made.Text.Questions.SelectMany((question, index) => Question(made, index + 1, question)),
        WordText.Line(WordStyles.Section, "Others"), .. Foot(made).Select(line => WordText.Line(WordStyles.Body, line.ToString())),
    ];

    private static IEnumerable<OpenXmlElement> Question(Compilation made, int number, string question)
    {
        yield return WordText.Line(WordStyles.Section, $"{number}. {question}");
        var rows = made.Rows.Where(row => row.To(number) is not null).ToArray();
        yield return rows.Length == 0
            ? WordText.Line(WordStyles.Body, "Nobody answered this question.")
            : new WordTable($"Question {number}", Columns).Make(rows.Select(row => (IReadOnlyList<IReadOnlyList<DocumentFormat.OpenXml.Wordprocessing.Paragraph>>)
            [
                [WordText.Line(WordStyles.Name, row.From.Starting()), WordText.Line(WordStyles.Mark, FormDate.ForPeople(LegalTime.DayOf(row.At, row.From)))],
                [
                    WordText.Line(WordStyles.Body, row.To(number)!.Text, row.Language),
                    .. Language.Find(row.Language) is { Code: not "en" } language ? [WordText.Line(WordStyles.Mark, $"in {language.EnglishName}")] : Array.Empty<DocumentFormat.OpenXml.Wordprocessing.Paragraph>(),
                ],
            ]));
    }
}
