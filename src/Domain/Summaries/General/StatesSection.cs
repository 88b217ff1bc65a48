using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What each Member State communicated, all 27 of them.</summary>
internal static class StatesSection
{
    /// <summary>The section, with one of its own for each state.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "states", "By Member State", [.. Silent(figures), .. Bars(figures), Types(figures), Conduct(figures)],
        [.. MemberState.All.Select(state => StateSection.Of(figures, state))]);

    /// <summary>Name of a state in a table, marked when the Decision does not bind it.</summary>
    public static string Marked(GeneralFigures figures, MemberState state) => state.EnglishName + Mark(figures, state);

    private static string Mark(GeneralFigures figures, MemberState state) => figures.Bound.Contains(state) ? "" : " (not bound)";

    private static Part.Remark[] Silent(GeneralFigures figures)
    {
        var silent = figures.Now.Silent;
        if (silent.Count == 0)
            return [];
        var names = silent.Count == MemberState.All.Count
            ? "any Member State"
            : SummaryWords.List([.. silent.Select(state => SummaryWords.Name(state) + Mark(figures, state))]);
        return [new Part.Remark($"Nothing was communicated in {figures.Now.Year} by {names}.")];
    }

    private static Part.Chart[] Bars(GeneralFigures figures) => figures.Now.All.All == 0 ? [] :
    [
        new Part.Chart(
            "measures-by-state", "Measures by Member State", ChartLook.Bars, "measures",
            [.. MemberState.All.Select(state => Marked(figures, state))],
            [new ChartSeries($"{figures.Now.Year}", [.. MemberState.All.Select(state => (decimal?)figures.Now.States[state].All)])]),
    ];

    private static Part.Table Types(GeneralFigures figures) => new(
        "states-types", "Measures by Member State and type",
        Cells.Columns("Member State", [.. MeasureClass.All.Select(one => one.Name), "Measures"]),
        [
            .. MemberState.All.Select(state => Cells.Row(Marked(figures, state), Classes(figures.Now.States[state])) with
            {
                Sources = SourceGroups.Runs(figures.Now.ByState[state]),
            }),
            Cells.Total(Classes(figures.Now.All)),
        ]);

    private static Cell[] Classes(MeasureFigures of) => [.. MeasureClass.All.Select(one => Cells.Of(of.Of(one))), Cells.Of(of.All)];

    private static Part.Table Conduct(GeneralFigures figures) => new(
        "states-conduct", "Timeliness, language and requests by Member State; requests of the Commission are not in this table",
        Cells.Columns("Member State", "Measures", "Transmitted late", "Median days late", "With a summary in English", "Requests asked",
            "Requests received", "Answered by the legal date"),
        [
            .. MemberState.All.Select(state => Cells.Row(Marked(figures, state),
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

    private static Cell[] Measures(MeasureFigures of) =>
        [Cells.Of(of.All), Cells.Of(of.Late), Cells.Of(of.MedianDaysLate), Cells.Of(of.WithEnglish)];
}
