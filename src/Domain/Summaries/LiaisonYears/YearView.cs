using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Summaries.Contributions;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The sources of the yearly summary as they stood at its cut-off.</summary>
internal sealed class YearView(LiaisonYearSources sources)
{
    /// <summary>Calendar year.</summary>
    public int Year => sources.Year;

    /// <summary>Nothing received at or after this instant (UTC) counts.</summary>
    public DateTimeOffset CutOff => sources.CutOff;

    /// <summary>The two semesters.</summary>
    public IReadOnlyList<Semester> Semesters { get; } = [new(sources.Year, 1), new(sources.Year, 2)];

    /// <summary>The days on which officers are counted: start, middle and end of the year.</summary>
    public IReadOnlyList<DateOnly> Days { get; } = [new(sources.Year, 1, 1), new(sources.Year, 6, 30), new(sources.Year, 12, 31)];

    /// <summary>First day.</summary>
    public DateOnly First => Days[0];

    /// <summary>Last day.</summary>
    public DateOnly Last => Days[^1];

    /// <summary>The reports on the year.</summary>
    public ReportsAtCutOff Reports { get; } = ReportsAtCutOff.Of(sources.Reports, sources.CutOff);

    /// <summary>Those on the year before.</summary>
    public ReportsAtCutOff Before { get; } = ReportsAtCutOff.Of(sources.Before, sources.CutOff);

    /// <summary>The secondments.</summary>
    public KnownDeployments Deployments { get; } = KnownDeployments.At(sources.Secondments, sources.CutOff);

    /// <summary>The meetings of networks held on the hub in the year (F-20).</summary>
    public IReadOnlyList<Meeting> Meetings { get; } = HeldMeetings.In(sources.Meetings, new SummaryName.Liaison(sources.Year), sources.CutOff);

    /// <summary>The countries of particular interest on at least one day of the year, by English name.</summary>
    public IReadOnlyList<CountryOfInterest> Interests { get; } =
        InterestLines.During(sources.Interests, new(sources.Year, 1, 1), new(sources.Year, 12, 31));
}
