using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>A column of a table that adds figures up.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Of">What it shows for the figures of a row.</param>
internal sealed record SumColumn(string Title, Func<IReadOnlyList<Figure>, Cell> Of)
{
    private const int MostStates = 6;

    /// <summary>One column a state, or where that would be too wide to read, the number of states.</summary>
    public static IReadOnlyList<SumColumn> ByState(IEnumerable<Figure> figures)
    {
        var states = figures.Select(figure => figure.Report.State).InOrder();
        return states.Count <= MostStates
            ? [.. states.Select(state => Part(state.EnglishName, figure => figure.Report.State.Code == state.Code))]
            : [new("States", row => new Cell.Figure(row.DistinctBy(figure => figure.Report.State.Code).Count()))];
    }

    /// <summary>One column a semester of the year.</summary>
    public static IReadOnlyList<SumColumn> BySemester(IEnumerable<Semester> semesters) =>
    [
        .. semesters.Select(semester =>
            Part(SummaryPhrases.Capital(semester.Words), figure => figure.Report.Semester == semester)),
    ];

    private static SumColumn Part(string title, Func<Figure, bool> counts) => new(title, row => Cells.Of(Figure.Sum(row.Where(counts))));
}
