using DocumentFormat.OpenXml;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>National arrangements side by side (V5), to compare: on a page, in a Word document field by field, in a workbook with a row for each state.</summary>
internal static class SideBySide
{
    /// <summary>Title of all of them.</summary>
    public static readonly Sentence Title = $"Arrangements side by side";

    private static readonly (string Title, int Width)[] Columns = [("State", 3000), ("What the state says", 12024)];

    /// <summary>Name of a file, without its ending.</summary>
    public static string Name(DateOnly on) => $"arrangements-{FormDate.ForMachines(on)}";

    /// <summary>The Word document: a table for each field, a row for each state that says something there. The same arguments give the same bytes.</summary>
    public static byte[] Document(DateOnly on, OverviewContent content) => WordReport.Write(
        Title.ToString(), $"{NetworkFrame.Marking} · {Title}, {FieldWords.Day(on)}", WordSheet.Landscape, WordStyles.Make(),
        _ =>
        [
            WordText.Line(WordStyles.Title, $"{Title}, {FieldWords.Day(on)}"), WordText.Line(WordStyles.Note, OverviewWords.Disclaimer.ToString()),
            .. Enum.GetValues<ArrangementLetter>().SelectMany(letter => Field(letter, content)),
            WordText.Line(WordStyles.Body, $"Not organised yet: {OverviewWords.States([.. content.Arrangements.Where(each => each.NotOrganisedYet).Select(each => each.State)])}."),
            WordText.Line(WordStyles.Body, $"Did not answer: {OverviewWords.States(content.Silent)}."),
        ],
        NetworkFrame.Marking);

    /// <summary>The workbook. The same arguments give the same bytes.</summary>
    public static byte[] Workbook(OverviewContent content) => TableWorkbook.Write(
    [
        new TableSheet(
            "Arrangements",
            [("State", 16), ("Given", 14), ("Unconfirmed since", 14), .. Enum.GetValues<ArrangementLetter>().Select(letter => (OverviewWords.Of(letter).ToString(), 40))],
            [.. content.Arrangements.Select(Row)]),
        new TableSheet("Did not answer", [("State", 30)], [.. content.Silent.Select(state => (SheetCell[])[state.EnglishName])]),
    ], NetworkFrame.Marking);

    private static IReadOnlyList<SheetCell> Row(OverviewArrangement each) =>
    [
        each.State.EnglishName, FieldWords.Day(each.GivenOn), each.UnconfirmedSince is { } since ? FieldWords.Day(since) : "",
        .. Enum.GetValues<ArrangementLetter>().Select(letter => Said(each, letter)?.ToString() ?? ""),
    ];

    /// <summary>What a state says in a field, with its marking; null for nothing.</summary>
    public static PageText? Said(OverviewArrangement each, ArrangementLetter letter) => each.Fields.FirstOrDefault(field => field.Letter == letter) is { } field
        ? (PageText?)$"{OverviewWords.Said(field)}{(field.Marking == MapMarking.Limite ? " [LIMITE]" : "")}"
        : each.NotOrganisedYet ? PageText.Say($"not organised yet") : null;

    private static IEnumerable<OpenXmlElement> Field(ArrangementLetter letter, OverviewContent content)
    {
        yield return WordText.Line(WordStyles.Section, OverviewWords.Of(letter).ToString());
        var said = content.Arrangements.Where(each => each.Fields.Any(field => field.Letter == letter)).ToArray();
        yield return said.Length == 0
            ? WordText.Line(WordStyles.Body, "No state says anything here.")
            : new WordTable(OverviewWords.Of(letter).ToString(), Columns).Make(said.Select(each => (IReadOnlyList<IReadOnlyList<DocumentFormat.OpenXml.Wordprocessing.Paragraph>>)
            [
                [WordText.Line(WordStyles.Name, each.State.EnglishName), WordText.Line(WordStyles.Mark, OverviewWords.Current(each).ToString())],
                [WordText.Line(WordStyles.Body, Said(each, letter)!.ToString())],
            ]));
    }
}
