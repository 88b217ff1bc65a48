namespace MimFunctions.Domain.Summaries.General;

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
