using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Summaries.Evaluations;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Evaluating;

/// <summary>The figures of an evaluation as a Word document, with the source of everything that was counted before the hub.</summary>
internal static class EvaluationDocument
{
    /// <summary>The file. The same evaluation gives the same bytes.</summary>
    public static byte[] Write(Evaluation evaluation) => WordReport.Write(EvaluationWords.Title(evaluation).ToString(), "Figures for an evaluation under Article 5 of Decision 2006/688/EC", Content(evaluation));

    private static IEnumerable<OpenXmlElement> Content(Evaluation evaluation)
    {
        yield return WordText.Line(WordStyles.Title, EvaluationWords.Title(evaluation).ToString());
        foreach (var line in EvaluationWords.Head(evaluation))
            yield return WordText.Line(WordStyles.Body, line.ToString());
        var shown = evaluation.Covers != HistoryCovers.Nothing;
        (string, int)[] columns = shown
            ? [("Figure", 5200), ("In this hub", 2000), (evaluation.History.Mark, 2800), ("Sum", 2000), ("Source", 2000)]
            : [("Figure", 9000), ("In this hub", 3000)];
        yield return new WordTable("Figures", columns).Make(evaluation.Rows.Select(row => Row(row, shown)));
        if (!shown)
            yield break;
        yield return WordText.Line(WordStyles.Section, $"What is to be known of {evaluation.History.Document}");
        foreach (var remark in evaluation.History.Remarks)
            yield return WordText.Line(WordStyles.Body, remark.ToString());
    }

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Row(EvaluationRow row, bool shown)
    {
        var hub = row.Hub.ToString(CultureInfo.InvariantCulture);
        string[] cells = shown ? [hub, row.Before, EvaluationWords.Together(row).ToString(), row.Counted.Source] : [hub];
        return [[WordText.Line(WordStyles.Name, row.Counted.Name)], .. cells.Select(cell => (IReadOnlyList<Paragraph>)[WordText.Line(WordStyles.Body, cell)])];
    }
}
