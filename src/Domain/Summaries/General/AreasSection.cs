using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Measures by what they are about.</summary>
internal static class AreasSection
{
    private const string EachOnce = "Measures, each once";

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "areas", "By area",
        [
            new Part.Remark(
                "A measure may concern several areas and is then counted under each, so the areas can add up to more than the measures."),
            Table(figures), Matrix(figures),
        ],
        []);

    private static Part.Table Table(GeneralFigures figures)
    {
        var (now, before) = (figures.Now, figures.Before);
        return new Part.Table(
            "areas-figures", "Measures by area", Compared.Columns(figures, "Area"),
            [
                .. MeasureWords.Areas.Select(area => Compared.Row(MeasureWords.Of(area), now.Concerning(area), before.Concerning(area))),
                Compared.Row(MeasureWords.Undisclosed, Undisclosed(now.Facts), Undisclosed(before.Facts)),
                Compared.Total(now.All.All, before.All.All, EachOnce),
            ]);
    }

    private static Part.Table Matrix(GeneralFigures figures)
    {
        var types = figures.Now.Facts.ToLookup(fact => MeasureWords.IndexOf(fact.Type));
        return new Part.Table(
            "areas-types", "Measures by type and area",
            Cells.Columns("Type of measure", [.. MeasureWords.Areas.Select(MeasureWords.Of), MeasureWords.Undisclosed, EachOnce]),
            [
                .. MeasureWords.Types.Select(type => Cells.Row(MeasureWords.Of(type), Counts([.. types[MeasureWords.IndexOf(type)]]))),
                Cells.Total(Counts(figures.Now.Facts)),
            ]);
    }

    private static Cell[] Counts(IReadOnlyList<CommunicationFact> facts) =>
    [
        .. MeasureWords.Areas.Select(area => Cells.Of(facts.Count(fact => fact.Areas.Contains(area)))),
        Cells.Of(Undisclosed(facts)), Cells.Of(facts.Count),
    ];

    private static int Undisclosed(IReadOnlyList<CommunicationFact> facts) => facts.Count(fact => fact.Areas.Count == 0);
}
