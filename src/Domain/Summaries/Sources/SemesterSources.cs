using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What the semester report is drawn from (ILOA-12). Whoever composes leaves out what is after the cut-off.</summary>
/// <param name="Semester">The semester.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) counts.</param>
/// <param name="Reports">Reports on the semester, held-back ones and ones that a later one replaces included.</param>
/// <param name="Before">Reports on the semester before, for the differences.</param>
/// <param name="Secondments">All secondments.</param>
/// <param name="Interests">The countries of particular interest (ILOA-13).</param>
public sealed record SemesterSources(
    Semester Semester, DateTimeOffset CutOff, IReadOnlyList<LiaisonReport> Reports, IReadOnlyList<LiaisonReport> Before,
    IReadOnlyList<Secondment> Secondments, IReadOnlyList<CountryOfInterest> Interests)
{
    /// <summary>Meetings of the networks (F-20); those of other periods may be among them.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
}
