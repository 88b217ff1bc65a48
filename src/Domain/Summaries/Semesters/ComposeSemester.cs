using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>
/// Composes the report of the Presidency on the liaison networks and the situation in the host countries (ILOA-12, ILOA-14, FMT). What the
/// reports say is kept word for word, each text with its source.
/// </summary>
public static class ComposeSemester
{
    /// <summary>The report. The same sources give the same document, in whatever order they come.</summary>
    public static SummaryDocument From(SemesterSources sources)
    {
        var view = new SemesterView(sources);
        return new(new SummaryName.Semester(sources.Semester), sources.CutOff, SemesterRemarks.Of(view),
            [SemesterOpening.Of(view), .. HostsSections.Of(view), SemesterOverview.Of(view), SemesterAnnex.Of(view)], Sources(view),
            SummaryMarking.Of([.. view.Reports.Used, .. view.Before.Used]));
    }

    private static IReadOnlyList<SourceGroup> Sources(SemesterView view) =>
    [
        .. SourceLists.Reports("Reports of", view.Reports.Used),
        .. SourceLists.NotUsed(view.Reports),
        .. HeldMeetings.Sources(view.Meetings),
        .. SourceLists.Reports($"Reports on the {view.Semester.Previous.Words}, for the differences, of", view.Before.Used),
        .. SourceLists.Secondments(view.Deployments.During(view.Semester.Previous.Last, view.Semester.Last)),
    ];
}
