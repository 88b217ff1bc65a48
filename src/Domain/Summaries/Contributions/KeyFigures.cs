namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The table of key figures at the head of a summary.</summary>
internal static class KeyFigures
{
    /// <summary>Each figure beside that of the period before.</summary>
    /// <param name="now">Heading of the period.</param>
    /// <param name="before">Heading of the period before.</param>
    /// <param name="figures">What is counted, now and before.</param>
    public static Part.Table Of(string now, string before, IEnumerable<(string Name, int Now, int Before)> figures) => new(
        "key-figures", "Key figures",
        [
            new("What is counted"), new(SummaryPhrases.Capital(now), IsFigure: true), new(SummaryPhrases.Capital(before), IsFigure: true),
            new("Difference", IsFigure: true),
        ],
        [
            .. figures.Select(figure => new TableRow(
                [new Cell.Words(figure.Name), new Cell.Figure(figure.Now), new Cell.Figure(figure.Before), Cells.Change(figure.Now, figure.Before)])),
        ]);
}
