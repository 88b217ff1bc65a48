using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// Writes the general report on the measures of a year (MIM-24): what changed, then trends, and participation in an annex (F-12). Pure, so the
/// same sources and cut-off always give the same report.
/// </summary>
public static class ComposeGeneralReport
{
    /// <summary>The report. The order of the sources does not matter; what came at or after the cut-off is left out.</summary>
    public static SummaryDocument From(GeneralSources sources)
    {
        var figures = GeneralFigures.Of(sources);
        return new SummaryDocument(
            figures.Name, figures.CutOff, HeadRemarks.Of(figures),
            [YearSection.Of(figures), TrendsSection.Of(figures), AnnexSection.Of(figures)],
            SourceGroups.Of(figures));
    }
}

/// <summary>The annex: participation, figures, the list of all measures, and how the report was made (W-19).</summary>
internal static class AnnexSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "annex", "Annex: participation and figures", [],
        [
            ParticipationSection.Of(figures), StatesSection.Of(figures), TypesSection.Of(figures), AreasSection.Of(figures), TimelinessSection.Of(figures),
            LanguageSection.Of(figures), RequestsSection.Of(figures), ViewsSection.Of(figures), EvaluationSection.Of(figures), .. HistorySection.Of(figures),
            SelectionSection.Of(figures), MeasuresSection.Of(figures), HeadRemarks.Method(figures),
        ]);
}
