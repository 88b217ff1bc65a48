using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What each Member State communicated, asked and answered; those of which there is nothing to count have no row (W-19).</summary>
internal static class StatesSection
{
    /// <summary>Id of the table that has the figures of the chart.</summary>
    public const string FiguresTable = "states-areas";

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "states", "By Member State", figures.Now.All.All + figures.Requests.Asked.Count == 0
            ? [new Part.Paragraph("There is nothing to count.")]
            : [.. Areas(figures), Conduct(figures)], []);

    /// <summary>Name of a state in a table, marked when the Decision does not bind it.</summary>
    public static string Marked(GeneralFigures figures, MemberState state) => state.EnglishName + Mark(figures, state);

    /// <summary>The same in a sentence.</summary>
    public static string InText(GeneralFigures figures, MemberState state) => SummaryPhrases.Name(state) + Mark(figures, state);

    /// <summary>The areas that a measure of the year names first.</summary>
    public static IReadOnlyList<Area> FirstAreas(GeneralFigures figures) =>
        [.. MeasureWords.Areas.Where(area => figures.Now.Facts.Any(fact => YearSection.First(fact) == area))];

    /// <summary>How many measures of a state name this area first.</summary>
    public static int Count(GeneralFigures figures, MemberState state, Area area) => figures.Now.ByState[state].Count(fact => YearSection.First(fact) == area);

    private static string Mark(GeneralFigures figures, MemberState state) => figures.Bound.Contains(state) ? "" : " (not bound)";

    private static Part.Table[] Areas(GeneralFigures figures)
    {
        var areas = FirstAreas(figures);
        return areas.Count == 0 ? [] :
        [
            new Part.Table(
                FiguresTable, "Measures by Member State and the area named first", Cells.Columns("Member State", [.. areas.Select(MeasureWords.Of), "Measures"]),
                [
                    .. figures.Now.Notifying.Select(state => Cells.Row(
                        Marked(figures, state), [.. areas.Select(area => Cells.Of(Count(figures, state, area))), Cells.Of(figures.Now.States[state].All)])),
                    Cells.Total([.. areas.Select(area => Cells.Of(figures.Now.Facts.Count(fact => YearSection.First(fact) == area))), Cells.Of(figures.Now.All.All)]),
                ]),
        ];
    }

    private static Part.Table Conduct(GeneralFigures figures) => new(
        "states-conduct", "Timeliness, language and requests by Member State; requests of the Commission are not in this table",
        Cells.Columns("Member State", "Measures", "Transmitted late", "Median days late", "With a summary in English", "Requests asked",
            "Requests received", "Answered by the legal date"),
        [
            .. MemberState.All.Where(state => IsThere(figures, state)).Select(state => Cells.Row(Marked(figures, state),
            [
                .. Measures(figures.Now.States[state]),
                Cells.Of(figures.Requests.AskedBy(Authority.Of(state))), Cells.Of(figures.Requests.PutTo(state)),
                Cells.Percent(figures.Requests.ObligedRow(state)?.AnsweredByLegalDate.Percent),
            ])),
            Cells.Total(
            [
                .. Measures(figures.Now.All), Cells.Of(figures.Requests.Asked.Count(request => request.Asker.State is not null)),
                Cells.Of(figures.Requests.Asked.Sum(request => request.Addressees.Count)),
                Cells.Percent(figures.Requests.Obliged.All.AnsweredByLegalDate.Percent),
            ]),
        ]);

    private static bool IsThere(GeneralFigures figures, MemberState state) =>
        figures.Now.States[state].All + figures.Requests.AskedBy(Authority.Of(state)) + figures.Requests.PutTo(state) > 0;

    private static Cell[] Measures(MeasureFigures of) =>
        [Cells.Of(of.All), Cells.Of(of.Late), Cells.Of(of.MedianDaysLate), Cells.Of(of.WithEnglish)];
}
