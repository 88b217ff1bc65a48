using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What the yearly summary on the networks is drawn from (ILOA-15). Whoever composes leaves out what is after the cut-off.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) counts.</param>
/// <param name="Reports">Reports on both semesters of the year.</param>
/// <param name="Before">Reports on both semesters of the year before.</param>
/// <param name="Secondments">All secondments.</param>
/// <param name="Interests">The countries of particular interest (ILOA-13).</param>
public sealed record LiaisonYearSources(
    int Year, DateTimeOffset CutOff, IReadOnlyList<LiaisonReport> Reports, IReadOnlyList<LiaisonReport> Before,
    IReadOnlyList<Secondment> Secondments, IReadOnlyList<CountryOfInterest> Interests)
{
    /// <summary>Meetings of the networks (F-20); those of other periods may be among them.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
}
