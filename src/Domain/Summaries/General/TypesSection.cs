namespace MimFunctions.Domain.Summaries.General;

/// <summary>Measures by their type.</summary>
internal static class TypesSection
{
    /// <summary>Id of the table that has the figures of the chart.</summary>
    public const string FiguresTable = "types-figures";

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "types", "By type of measure", [new Part.Paragraph(Together(figures)), Table(figures)], []);

    private static string Together(GeneralFigures figures)
    {
        var (intentions, court) = (figures.Now.All.Of(MeasureClass.Intentions), figures.Now.All.Of(MeasureClass.CourtDecisions));
        return $"Policy intentions and long-term programming, counted together as in the evaluation of 2009, are {SummaryPhrases.Count(intentions, "measure")} "
            + $"from {SummaryPhrases.Count(figures.Now.StatesWith(MeasureClass.Intentions), "Member State")}. "
            + $"{SummaryPhrases.Capital(SummaryPhrases.Count(court, "final decision"))} of the highest courts {SummaryPhrases.Were(court)} communicated; nobody may "
            + "ask for additional information about those.";
    }

    private static Part.Table Table(GeneralFigures figures)
    {
        var (now, before) = (figures.Now.All, figures.Before.All);
        return new Part.Table(
            FiguresTable, "Measures by type", Compared.Columns(figures, "Type of measure"),
            [
                .. MeasureWords.Types.Select(type => Compared.Row(MeasureWords.Of(type), now.Of(type), before.Of(type))).Where(Compared.IsThere),
                Compared.Total(now.All, before.All),
            ]);
    }
}
