using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>On which measures views were exchanged (MIM-22).</summary>
internal static class ViewsSection
{
    private const int Most = 10;

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "views", "Exchange of views",
        figures.Views.Count == 0
            ? [new Part.Paragraph($"No measure of {figures.Now.Year} drew a contribution to an exchange of views.")]
            : [new Part.Paragraph(InShort(figures)), Table(figures)],
        []);

    private static string InShort(GeneralFigures figures)
    {
        var (measures, contributions) = (figures.Views.Count, figures.Views.Values.Sum());
        return $"{SummaryPhrases.Count(measures, "measure")} drew {SummaryPhrases.Count(contributions, "contribution")} to exchanges of views between experts of the "
            + $"Member States and the Commission.{(measures > Most ? $" The {Most} that drew the most are shown." : "")}";
    }

    private static Part.Table Table(GeneralFigures figures) => new(
        "views-measures", "Measures that drew the most contributions",
        [new TableColumn("Reference"), new TableColumn("Title"), new TableColumn("Contributions", IsFigure: true)],
        [
            .. figures.Now.Facts.Where(fact => figures.Views.ContainsKey(fact.Reference))
                .OrderByDescending(fact => figures.Views[fact.Reference])
                .Take(Most)
                .Select(fact => Row(fact, figures.Views[fact.Reference])),
        ]);

    private static TableRow Row(CommunicationFact fact, int contributions) =>
        Cells.Row(fact.Reference.ToString(), new Cell.Words(SelectionSection.Title(fact)), Cells.Of(contributions));
}
