using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Situations;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Situations.Picture;

/// <summary>The sheet for the Council as a Word document of one page: the sums beside those of the round before, and the trend of the first question.</summary>
internal static class SheetDocument
{
    private static readonly (string Title, int Width)[] Columns = [("Question", 3000), ("Now", 1700), ("Before", 1700), ("Change", 1100), ("Highest", 2138)];

    /// <summary>The file. The same picture gives the same bytes.</summary>
    public static byte[] Write(Situation situation, CommonPicture picture) => WordReport.Write(
        situation.Title, $"{situation.Case} · sheet for the Council", WordSheet.Portrait, WordLongStyles.Make(), main => Content(situation, picture, main), PictureDocument.Marking(situation));

    /// <summary>Where the figures of a line are highest.</summary>
    public static string Highest(SheetLine line) =>
        line.Highest.Count == 0 ? "–" : string.Join(", ", line.Highest.Select(state => $"{state.State.Code} {SituationWords.Figure(state.Figure)}"));

    private static IEnumerable<OpenXmlElement> Content(Situation situation, CommonPicture picture, MainDocumentPart main)
    {
        yield return WordText.Line(WordStyles.Title, situation.Title);
        foreach (var line in PictureDocument.Head(situation, picture).Take(2))
            yield return WordText.Line(WordStyles.Body, line.ToString());
        yield return new WordTable("Figures of the last round", Columns).Make(CouncilSheet.Of(picture).Lines.Select(Row));
        if (picture.Figures is [var first, ..] && Trends.Of(picture, first) is { } chart)
        {
            yield return WordText.Line(WordStyles.Section, $"{first.Text} ({first.Unit})");
            yield return WordChart.Add(main, chart, 1);
            if (Trends.HasPartial(first))
                yield return WordText.Line(WordStyles.Note, Trends.PartialNote.ToString());
        }
    }

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Row(SheetLine line) =>
    [
        [WordText.Line(WordStyles.Name, $"{line.Text} ({line.Unit})")],
        .. new[] { SituationWords.Of(line.Now).ToString(), SituationWords.Of(line.Before).ToString(), SituationWords.Change(line.Change), Highest(line) }.Select(cell => (IReadOnlyList<Paragraph>)[WordText.Line(WordStyles.Body, cell)]),
    ];
}
