using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The sources of a semester report as they stood at its cut-off.</summary>
internal sealed class SemesterView(SemesterSources sources)
{
    private IReadOnlyList<HostContributions>? hosts;

    /// <summary>The semester.</summary>
    public Semester Semester => sources.Semester;

    /// <summary>Nothing received at or after this instant (UTC) counts.</summary>
    public DateTimeOffset CutOff => sources.CutOff;

    /// <summary>The reports on the semester.</summary>
    public ReportsAtCutOff Reports { get; } = ReportsAtCutOff.Of(sources.Reports, sources.CutOff);

    /// <summary>The reports on the semester before.</summary>
    public ReportsAtCutOff Before { get; } = ReportsAtCutOff.Of(sources.Before, sources.CutOff);

    /// <summary>The secondments.</summary>
    public KnownDeployments Deployments { get; } = KnownDeployments.At(sources.Secondments, sources.CutOff);

    /// <summary>The countries of particular interest on at least one day of the semester, by English name (ILOA-12).</summary>
    public IReadOnlyList<CountryOfInterest> Interests { get; } =
        InterestLines.During(sources.Interests, sources.Semester.First, sources.Semester.Last);

    /// <summary>The meetings of networks held on the hub in the semester (F-20).</summary>
    public IReadOnlyList<Meeting> Meetings { get; } = HeldMeetings.In(sources.Meetings, new SummaryName.Semester(sources.Semester), sources.CutOff);

    /// <summary>Those of the semester before.</summary>
    public IReadOnlyList<Meeting> MeetingsBefore { get; } = HeldMeetings.In(sources.Meetings, new SummaryName.Semester(sources.Semester.Previous), sources.CutOff);

    /// <summary>Everything by host country, in the order of English names.</summary>
    public IReadOnlyList<HostContributions> Hosts => hosts ??= HostContributions.Of(this);
}
