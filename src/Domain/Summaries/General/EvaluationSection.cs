namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// The figures that the evaluation of 2009 gave (EVA-3, EVA-4), as they are and for twelve months, beside those of the year (EVA-9).
/// </summary>
internal static class EvaluationSection
{
    private static readonly (string Name, int Then, MeasureClass? Class)[] Counts =
    [
        ("Measures", Evaluation2009.Measures, null),
        (MeasureClass.Intentions.Name, Evaluation2009.Intentions, MeasureClass.Intentions),
        (MeasureClass.Drafts.Name, Evaluation2009.Drafts, MeasureClass.Drafts),
        (MeasureClass.CourtDecisions.Name, Evaluation2009.CourtDecisions, MeasureClass.CourtDecisions),
    ];

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "evaluation-2009", "Beside the evaluation of 2009", [new Part.Paragraph(Basis(figures)), Comparison(figures)], []);

    private static string Basis(GeneralFigures figures) =>
        $"The evaluation of 2009 covers {Evaluation2009.Months} months, {Evaluation2009.Period}; this report covers "
        + (figures.IsIncomplete ? $"{figures.Now.Year} up to the cut-off, less than 12 months. " : "12. ")
        + $"The counts of the evaluation are given as they are and for 12 months: {Evaluation2009.Measures} measures in {Evaluation2009.Months} months are "
        + $"{SummaryPhrases.Number(Evaluation2009.PerYear(Evaluation2009.Measures))} in 12. Both count different measures of Member States that the Decision binds: a measure is one, however many communications tell of its stages, and is "
        + "counted by the stage reached. Numbers of Member States can’t be converted. For adopted "
        + $"legislation the evaluation gives no figure, only “{Evaluation2009.Adopted}”.";

    private static Part.Table Comparison(GeneralFigures figures)
    {
        var now = figures.Now;
        return new Part.Table(
            "evaluation-2009-figures", "The figures of the evaluation of 2009 and those of the year",
            Cells.Columns("Figure", $"{Evaluation2009.Months} months to September 2009", "For 12 months", $"{now.Year}"),
            [
                .. Counts.Select(one => Row(one.Name, Cells.Of(one.Then), Evaluation2009.PerYear(one.Then), Count(now, one.Class))),
                Row(MeasureClass.Adopted.Name, new Cell.Words(Evaluation2009.Adopted), null, now.All.Of(MeasureClass.Adopted)),
                Row("Member States that communicated", Cells.Of(Evaluation2009.States), null, now.Notifying.Count),
                Row("Member States that communicated intentions or programming", Cells.Of(Evaluation2009.IntentionStates), null,
                    now.StatesWith(MeasureClass.Intentions)),
            ]);
    }

    private static TableRow Row(string name, Cell then, decimal? perYear, int now) => Cells.Row(name, then, Cells.Of(perYear), Cells.Of(now));

    private static int Count(MeasureYear year, MeasureClass? one) => one is null ? year.All.All : year.All.Of(one);
}
