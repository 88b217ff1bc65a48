using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on who reported in which semester, and who did not.</summary>
internal static class ContributionsSection
{
    /// <summary>Id of the table that has the figures of a chart.</summary>
    public const string FiguresTable = "reports-by-state";

    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view)
    {
        var states = view.Reports.Used.Concat(view.Before.Used).Select(report => report.State)
            .Concat(view.Semesters.SelectMany(semester => Expected(view, semester))).InOrder();
        return new("contributions", "Reports received", states.Count == 0
            ? [new Part.Paragraph("No report was received, and no officer is known.")]
            : [.. view.Semesters.SelectMany(semester => Silent(view, semester)), Table(view, states)], []);
    }

    private static IEnumerable<Part> Silent(YearView view, Semester semester)
    {
        var sent = view.Reports.Used.Concat(view.Reports.HeldBack).Where(report => report.Semester == semester)
            .SelectMany(report => Contributors.States(report).Append(report.State)).Select(state => state.Code).ToHashSet();
        var silent = Expected(view, semester).InOrder().Where(state => !sent.Contains(state.Code)).ToArray();
        return silent.Length == 0
            ? []
            : [new Part.Remark($"No report on the {semester.Words} came from {SummaryPhrases.List(silent)}, though officers were there for them.")];
    }

    private static IEnumerable<MemberState> Expected(YearView view, Semester semester) =>
        view.Deployments.During(semester.First, semester.Last).SelectMany(officer => officer.OnBehalfOf.Append(officer.State))
            .Where(state => Participation.IsInLiaison(state, semester.Last));

    private static Part.Table Table(YearView view, IReadOnlyList<MemberState> states)
    {
        var counts = view.Reports.Used.CountBy(report => (report.State.Code, report.Semester)).ToDictionary();
        var before = view.Before.Used.CountBy(report => report.State.Code).ToDictionary();
        int[] Counts(MemberState state) =>
            [.. view.Semesters.Select(semester => counts.GetValueOrDefault((state.Code, semester))), before.GetValueOrDefault(state.Code)];
        // Of whom a report was due and none came is said above; whom another's report speaks for has none of its own (W-19, W-20).
        var rows = states.Select(state => (state.EnglishName, Counts(state))).Where(row => row.Item2.Any(count => count > 0)).ToArray();
        return new(FiguresTable, "Reports by state and semester",
            [
                new("State"), .. view.Semesters.Select(semester => new TableColumn(SummaryPhrases.Capital(semester.Words), IsFigure: true)),
                new("Year", IsFigure: true), new("Difference to the year before", IsFigure: true),
            ],
            [
                .. rows.Select(row => new TableRow(Cells(row.EnglishName, row.Item2))),
                new TableRow(Cells("Total", [.. Enumerable.Range(0, 3).Select(at => rows.Sum(row => row.Item2[at]))]), IsTotal: true),
            ]);
    }

    private static IReadOnlyList<Cell> Cells(string name, int[] counts) =>
    [
        new Cell.Words(name), new Cell.Figure(counts[0]), new Cell.Figure(counts[1]), new Cell.Figure(counts[0] + counts[1]),
        new Cell.Change(counts[0] + counts[1] - counts[2]),
    ];
}
