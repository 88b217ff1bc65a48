using DocumentFormat.OpenXml;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
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
        made.Text.Title, $"{made.Reference} · {QueryWords.For(made.For)}", WordSheet.Landscape, WordStyles.Make(), _ => Content(made), made.For == Spread.Public ? null : QueryWords.For(made.For));

    /// <summary>The head of a compilation, line by line; the same on the page.</summary>
    public static IReadOnlyList<string> Head(Compilation made) =>
    [
        $"Requested by {made.Reference.Asker.Name}{(made.Text.OnBehalfOf is { } ministry ? $", on behalf of {ministry}," : "")} on {FormDate.ForPeople(LegalTime.DayOf(made.AskedAt, made.Reference.Asker))}",
        $"Compilation {made.Version.Number} produced on {FormDate.ForPeople(LegalTime.DayOf(made.Version.At, made.Reference.Asker))}",
        $"Responses from {QueryWords.Names([.. made.Rows.Select(row => row.From), .. made.NothingToReport, .. made.Elsewhere])} ({made.Responses} in total)",
        $"Theme: {QueryWords.Of(made.Text.Theme)}{(made.Text.Keywords.Count == 0 ? "" : $"; keywords: {string.Join(", ", made.Text.Keywords)}")}",
    ];

    /// <summary>Who has said nothing that stands in it, line by line.</summary>
    public static IReadOnlyList<string> Foot(Compilation made) =>
    [
        $"Nothing to report: {QueryWords.Names(made.NothingToReport)}.",
        .. made.Elsewhere.Count == 0 ? Array.Empty<string>() : [$"Answered for a narrower circle alone: {QueryWords.Names(made.Elsewhere)}."],
        $"Did not answer: {QueryWords.Names(made.Silent)}.",
    ];

    private static IEnumerable<OpenXmlElement> Content(Compilation made) =>
    [
        WordText.Line(WordStyles.Title, made.Text.Title),
        .. Head(made).Select(line => WordText.Line(WordStyles.Body, line)), WordText.Line(WordStyles.Note, QueryWords.For(made.For)), WordText.Line(WordStyles.Note, Compilation.Disclaimer),
        WordText.Line(WordStyles.Section, "Background"), WordText.Line(WordStyles.Body, made.Text.Background),
        .. made.Version.Summary is { } summary ? [WordText.Line(WordStyles.Section, "Summary by the asker"), WordText.Line(WordStyles.Body, summary)] : Array.Empty<OpenXmlElement>(),
        .. made.Text.Questions.SelectMany((question, index) => Question(made, index + 1, question)),
        WordText.Line(WordStyles.Section, "Others"), .. Foot(made).Select(line => WordText.Line(WordStyles.Body, line)),
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
