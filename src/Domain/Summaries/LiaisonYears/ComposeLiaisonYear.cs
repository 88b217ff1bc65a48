using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>
/// Composes the yearly summary on the development of the liaison networks (ILOA-15): the year in words, charts, who came and met; the tables that the charts are
/// drawn from are its annex (W-21). What the reports say is in the semester reports.
/// </summary>
public static class ComposeLiaisonYear
{
    /// <summary>The texts of reports that it looks at, if only for whether there is any; of the year before none.</summary>
    public static IReadOnlyList<string> Texts => ActivitiesSection.Fields;

    /// <summary>The summary. The same sources give the same document, in whatever order they come.</summary>
    public static SummaryDocument From(LiaisonYearSources sources)
    {
        var view = new YearView(sources);
        return new(new SummaryName.Liaison(sources.Year), sources.CutOff, YearRemarks.Of(view),
            [
                YearOpening.Of(view), YearOverview.Of(view), SecondmentsSection.Of(view), ActivitiesSection.Of(view), CoverageSection.Of(view),
                new Section("annex", "Annex", [], [DevelopmentSection.Of(view), ContributionsSection.Of(view), FiguresSection.Of(view)]),
            ], Sources(view), SummaryMarking.Of([.. view.Reports.Used, .. view.Before.Used]));
    }

    private static IReadOnlyList<SourceGroup> Sources(YearView view) =>
    [
        .. SourceLists.Reports("Reports of", view.Reports.Used),
        .. SourceLists.NotUsed(view.Reports),
        .. HeldMeetings.Sources(view.Meetings),
        .. SourceLists.Reports("Reports on the year before, for the differences, of", view.Before.Used),
        .. SourceLists.Secondments(view.Deployments.All.Where(SecondmentsSection.Concerns(view))),
    ];
}
