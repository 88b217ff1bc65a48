using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Requests for additional information and what came of them (MIM-9, MIM-10), as of the cut-off.</summary>
internal static class RequestsSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "requests", "Requests and answers",
        figures.Requests.Asked.Count == 0
            ? [new Part.Paragraph($"No request for additional information was put in {figures.Now.Year}.")]
            : [new Part.Paragraph(InShort(figures)), Indicators(figures.Requests), Parties(figures)],
        []);

    private static string InShort(GeneralFigures figures)
    {
        var requests = figures.Requests;
        var put = requests.Asked.Sum(request => request.Addressees.Count);
        return $"{SummaryPhrases.Count(requests.Asked.Count, "request")} {SummaryPhrases.Were(requests.Asked.Count)} put in {figures.Now.Year}, to one or more Member "
            + $"States each, {SummaryPhrases.Count(put, "case")} in all. A state that communicated a measure answers about it within one month; others answer "
            + "voluntarily. Requests that were withdrawn before they were answered are in none of the shares, open ones only once nothing can change "
            + "their outcome.";
    }

    private static Part.Table Indicators(RequestYear requests)
    {
        var (obliged, voluntary) = (requests.Obliged.All, requests.Voluntary.All);
        TableRow Line(string name, Func<IndicatorRow, Cell> cell) => Cells.Row(name, cell(obliged), cell(voluntary));
        return new Part.Table(
            "requests-indicators", "Answers to requests", Cells.Columns("Figure", "Had to answer", "Asked to answer voluntarily"),
            [.. new[]
            {
                Line("Cases, without those withdrawn", row => Cells.Of(row.Cases.Count)),
                Line("Answered", row => Cells.Of(row.DaysToAnswer.Denominator)),
                Line("Declined", row => Cells.Of(row.Declined.Count)),
                Line("Taken up within seven days", row => Cells.Percent(row.AcceptedWithinSevenDays.Percent)),
                Line("Answered by the legal date", row => Cells.Percent(row.AnsweredByLegalDate.Percent)),
                Line("Answered by the day agreed beside it", row => Cells.Percent(row.AnsweredByAgreedDay.Percent)),
                Line("Mean days to the first answer", row => Cells.Of(row.DaysToAnswer.Mean)),
                Line("Median days to the first answer", row => Cells.Of(Median.Of(row.DaysToAnswer.Cases.Select(one => one.Days)))),
                Line("Rated negative for timeliness by the asker", row => Cells.Percent(row.NegativeForTimeliness.Percent)),
                Line("Rated negative for effort by the asker", row => Cells.Percent(row.NegativeForEffort.Percent)),
            }.Where(line => line.Cells.Skip(1).Any(cell => cell is not Cell.Nothing)),
            ]);
    }

    private static Part.Table Parties(GeneralFigures figures) => new(
        "requests-parties", "Requests by who asked and who was asked",
        Cells.Columns("Party", "Asked", "Received", "Answered", "Declined"),
        [
            Cells.Row(
                "The Commission", Cells.Of(figures.Requests.AskedBy(Authority.Commission)), new Cell.Nothing(), new Cell.Nothing(),
                new Cell.Nothing()),
            .. MemberState.All.Select(state => Row(figures, state)).OfType<TableRow>(),
            Cells.Total(
                Cells.Of(figures.Requests.Asked.Count), Cells.Of(figures.Requests.Asked.Sum(request => request.Addressees.Count)),
                Cells.Of(figures.Requests.Answers),
                Cells.Of(figures.Requests.Obliged.All.Declined.Count + figures.Requests.Voluntary.All.Declined.Count)),
        ]);

    /// <summary>Null for a state that neither asked nor was asked.</summary>
    private static TableRow? Row(GeneralFigures figures, MemberState state)
    {
        var (asked, put, rows) = (figures.Requests.AskedBy(Authority.Of(state)), figures.Requests.PutTo(state), figures.Requests.Rows(state));
        return asked + put == 0 ? null : Cells.Row(
            StatesSection.Marked(figures, state), Cells.Of(asked), Cells.Of(put), Cells.Of(rows.Sum(row => row.DaysToAnswer.Denominator)),
            Cells.Of(rows.Sum(row => row.Declined.Count)));
    }
}
