using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Measures by what they are about.</summary>
internal static class AreasSection
{
    /// <summary>Id of the table that has the figures of the chart.</summary>
    public const string FiguresTable = "areas-figures";

    private const string EachOnce = "Measures, each once";

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "areas", "By area",
        [Table(figures)],
        []);

    private static Part.Table Table(GeneralFigures figures)
    {
        var (now, before) = (figures.Now, figures.Before);
        return new Part.Table(
            FiguresTable, "Measures by area; one that concerns several areas is counted under each", Compared.Columns(figures, "Area"),
            [
                .. MeasureWords.Areas.Select(area => Compared.Row(MeasureWords.Of(area), now.Concerning(area), before.Concerning(area)))
                    .Append(Compared.Row(MeasureWords.Undisclosed, Undisclosed(now.Facts), Undisclosed(before.Facts))).Where(Compared.IsThere),
                Compared.Total(now.All.All, before.All.All, EachOnce),
            ]);
    }

    private static int Undisclosed(IReadOnlyList<CommunicationFact> facts) => facts.Count(fact => fact.Areas.Count == 0);
}
