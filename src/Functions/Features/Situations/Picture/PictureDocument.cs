using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Situations.Picture;

/// <summary>A common picture as a Word document: question by question the states by rounds, the sums and their trend; what was said in words, and how each state took part.</summary>
internal static class PictureDocument
{
    private const int FirstColumn = 2600;

    /// <summary>The file. The same picture gives the same bytes.</summary>
    public static byte[] Write(Situation situation, CommonPicture picture) => WordReport.Write(
        $"Common picture: {situation.Title}", $"{situation.Case} · common picture", WordSheet.Landscape, WordLongStyles.Make(), main => Content(situation, picture, main), Marking(situation));

    /// <summary>What stands at the head of every page of a drill; null for none.</summary>
    public static string? Marking(Situation situation) => situation.IsDrill ? SituationWords.DrillNotice.ToString() : null;

    /// <summary>What a picture is, line by line; the same on the page.</summary>
    public static IReadOnlyList<Sentence> Head(Situation situation, CommonPicture picture) =>
    [
        $"{situation.Case}, from {situation.From} to {situation.Until}; {SituationWords.Opened(situation)}; asked {SituationWords.Worded(situation.Rhythm)}",
        picture.Rounds is [.., var last]
            ? $"Round {last.Number}, {SituationWords.DaysFrom(last.First, last.Last)}: {last.Answered} of {last.Asked} have answered; missing: {SituationWords.Names(last.Missing)}"
            : (Sentence)$"No round was asked yet",
        $"“No figure” is said by a state and is not zero; a figure with c was corrected; a sum is whole only where every state gave its figure",
    ];

    private static IEnumerable<OpenXmlElement> Content(Situation situation, CommonPicture picture, MainDocumentPart main) =>
    [
        WordText.Line(WordStyles.Title, $"Common picture: {situation.Title}"), .. Head(situation, picture).Select(line => WordText.Line(WordStyles.Body, line.ToString())),
        .. picture.Figures.Index().SelectMany(figure => Figure(picture, figure.Item, main, figure.Index + 1)), .. picture.Words.SelectMany(Words),
        WordText.Line(WordStyles.Section, "How the states took part"),
        new WordTable("Participation", [("State", FirstColumn), ("Rounds", 2400), ("Answered", 2400), ("In time", 2400), ("Corrected", 2400)]).Make(picture.Participation.Select(Participation)),
    ];

    private static IEnumerable<OpenXmlElement> Figure(CommonPicture picture, PictureFigure figure, MainDocumentPart main, int number)
    {
        yield return WordText.Line(WordStyles.Section, $"{figure.Question}. {figure.Text}");
        yield return WordText.Line(WordStyles.Note, $"In {figure.Unit}. {figure.Definition}");
        if (picture.Rounds.Count == 0)
            yield break;
        if (Trends.Of(picture, figure) is { } chart)
        {
            yield return WordChart.Add(main, chart, number);
            if (Trends.HasPartial(figure))
                yield return WordText.Line(WordStyles.Note, Trends.PartialNote.ToString());
        }

        var width = (WordSheet.Landscape.TextWidth - FirstColumn) / picture.Rounds.Count;
        yield return new WordTable($"Question {figure.Question}", [("State", FirstColumn), .. picture.Rounds.Select(round => (SituationWords.Short(round), width))])
            .Make(figure.Rows.Select(row => Row(row.State.Starting(), row.Cells.Select(cell => SituationWords.Of(cell).ToString()))).Append(Row("All states", figure.Totals.Select(total => SituationWords.Of(total).ToString()))));
    }

    private static IEnumerable<OpenXmlElement> Words(PictureWords words) =>
    [
        WordText.Line(WordStyles.Section, $"{words.Question}. {words.Text}"),
        .. words.Said.Count == 0 ? [WordText.Line(WordStyles.Body, "Nobody said anything to this in the last round.")] : words.Said.Select(said => WordText.Line(WordStyles.Body, $"{said.State.Starting()}: {said.Text}")),
    ];

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Participation(RoundParticipation state) =>
        Row(state.State.Starting(), new[] { state.Rounds, state.Answered, state.InTime, state.Corrected }.Select(count => count.ToString(CultureInfo.InvariantCulture)));

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Row(string name, IEnumerable<string> cells) =>
        [[WordText.Line(WordStyles.Name, name)], .. cells.Select(cell => (IReadOnlyList<Paragraph>)[WordText.Line(WordStyles.Body, cell)])];
}
