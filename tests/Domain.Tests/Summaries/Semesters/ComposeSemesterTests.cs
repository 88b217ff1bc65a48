using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries.Semesters;

/// <summary>The report of the Presidency, as it is read (ILOA-12).</summary>
public sealed class ComposeSemesterTests
{
    private static readonly SemesterSources Rich = new(Semester.Parse("2026-1")!, At("2026-07-01T00:00Z"),
        [
            Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("a1Officers", "Two posts in Rabat."), ("a2Meetings", "Monthly meetings."),
                    ("b1Environment", "Stable."), ("b2Flows", "More departures from the south."), ("b8Return", "Good cooperation."), ("marking", "LIMITE"))
                .Flows("Moroccan,1200,2026-1,Ministry", "Syrian,30,,", "Ivorian,410,January to March 2026,Frontex", "stateless,,,")
                .Documents("Passport,Syria,Photo substitution,12", "visa,Spain,Forged,7").Returns("100,80,60,Slow consular answers").WithStates("PT"),
            Report("ILO-FR-2026-0002", "Morocco", "2026-06-25", ("a2Meetings", "Monthly meetings."), ("b2Flows", "Stable.\nFewer by sea."))
                .Flows("MA,900,first half of 2026,", "Côte d'Ivoire,90,,", "Stateless,4,2025,").Documents("passport,Syrian Arab Republic,Impostor,5").Returns("40,,20,"),
            Report("ILO-FR-2026-0001", "Morocco", "2026-06-01", ("a2Meetings", "Replaced words.")),
            Report("ILO-IT-2026-0001", "Morocco", "2026-06-28", ("b1Environment", "Erika Muster, born 1 May 1980.")).HeldBack(),
            Report("ILO-DE-2026-0001", "Morocco", "2026-07-01", ("a1Officers", "Words after the cut-off.")).On("2026-1"),
            Report("ILO-ES-2026-0002", "Morocco", "2026-06-20", ("a1Officers", "One post in Tangier.")).Region("Tangier").Flows("Moroccan,70,,"),
            Report("ILO-FR-2026-0003", "MA", "2026-06-22", ("b3Routes", "By sea.")).Region("TANGIER "),
            Report("ILO-NL-2026-0001", "Senegal", "2026-05-22", ("b11Outlook", "More departures by sea.")),
        ],
        [
            Report("ILO-ES-2026-0009", "Morocco", "2026-01-03", ("b2Flows", "Earlier words."))
                .On("2025-2").Flows("Moroccan,1000,,", "Eritrean,12,,").Documents("Passport,Syria,,9").Returns("90,80,70,"),
            Report("ILO-BE-2026-0001", "Morocco", "2026-01-03", ("b2Flows", "Earlier words.")).On("2025-2"),
            Report("ILO-BE-2026-0002", "Tunisia", "2026-01-03", ("b2Flows", "Earlier words.")).On("2025-2"),
        ],
        [
            Secondment("SEC-ES-2024-0001", "Morocco", "2024-02-01").Covering("Chad, Mauritania"), Secondment("SEC-ES-2024-0002", "Morocco", "2024-02-01", "2026-03-31"),
            Secondment("SEC-DE-2024-0001", "Morocco", "2024-02-01", null, "AT", "PT"), Secondment("SEC-NL-2024-0001", "Senegal", "2025-02-01"),
            Secondment("SEC-SE-2024-0001", "Iraq", "2025-02-01"), Secondment("SEC-SE-2024-0002", "Iraq", "2026-12-01").Planned(),
        ],
        [Interest("Morocco", "2025-01-01"), Interest("Chad", "2026-02-01", "2026-12-31"), Interest("Iraq", "2024-01-01", "2025-12-31")]);

    [Fact]
    public void W_20_a_state_whose_representative_reported_is_not_missing()
    {
        // Given an officer of Germany who looks after Austria too
        var sources = Rich with { Reports = [], Before = [], Secondments = [Secondment("SEC-DE-2024-0001", "Morocco", "2024-02-01", null, "AT")], Interests = [] };

        // Then both are missing while nobody reports, and neither once Germany does
        Outline.Of(ComposeSemester.From(sources)).ShouldContain("Austria (looked after by Germany: SEC-DE-2024-0001)");
        Outline.Of(ComposeSemester.From(sources with { Reports = [Report("ILO-DE-2026-0001", "Morocco", "2026-06-20", ("b1Environment", "Stable."))] })).ShouldNotContain("looked after by Germany");
    }

    [Fact]
    public void A_semester_with_many_reports() => Snapshot.Match(Outline.Of(ComposeSemester.From(Rich)));

    [Fact]
    public void Texts_of_the_semester_before_make_no_difference()
    {
        var without = Rich with
        {
            Before = [.. Rich.Before.Select(report => report with { Fields = report.Fields.Without([.. LiaisonFields.PartA, .. LiaisonFields.PartB]) })],
        };

        Outline.Of(ComposeSemester.From(without)).ShouldBe(Outline.Of(ComposeSemester.From(Rich)));
    }

    [Fact]
    public void A_semester_without_any() =>
        Snapshot.Match(Outline.Of(ComposeSemester.From(new(Semester.Parse("2031-1")!, At("2031-03-05T11:00Z"), [], [], [], []))));
}
