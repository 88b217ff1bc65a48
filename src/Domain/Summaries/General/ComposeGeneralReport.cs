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
