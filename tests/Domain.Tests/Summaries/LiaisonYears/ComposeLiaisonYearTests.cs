using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries.LiaisonYears;

/// <summary>The yearly summary on the liaison networks, as it is read (ILOA-15).</summary>
public sealed class ComposeLiaisonYearTests
{
    private static readonly LiaisonYearSources Rich = new(2026, At("2027-01-02T05:00Z"),
        [
            Report("ILO-ES-2026-0001", "Morocco", "2026-06-20", ("a2Meetings", "Monthly meetings."), ("a3Training", "One day for consular staff."))
                .Flows("Moroccan,1200,,").Documents("Passport,Syria,Impostor,12").Returns("100,80,60,Slow"),
            Report("ILO-ES-2026-0002", "Morocco", "2026-12-20", ("a2Meetings", "Two meetings.")).Flows("Moroccan,1000,,", "Malian,5,2025,"),
            Report("ILO-FR-2026-0001", "Morocco", "2026-12-22", ("a3Training", "With carriers.")).Flows("Moroccan,300,,").Returns("1,2,3,"),
            Report("ILO-NL-2026-0001", "Senegal", "2026-12-24", ("b11Outlook", "More departures.")),
            Report("ILO-NL-2026-0002", "Senegal", "2026-12-27", ("b11Outlook", "More departures by sea.")),
            Report("ILO-IT-2026-0001", "Tunisia", "2026-12-24", ("b11Outlook", "A name.")).HeldBack(),
        ],
        [
            Report("ILO-ES-2025-0001", "Morocco", "2025-06-20", ("a2Meetings", "Monthly meetings.")).Flows("Moroccan,2000,,", "Eritrean,7,,"),
            Report("ILO-BE-2025-0001", "Tunisia", "2025-06-20", ("a2Meetings", "Monthly meetings.")),
        ],
        [
            Secondment("SEC-ES-2024-0001", "Morocco", "2024-02-01").Covering("Morocco; Chad, the Sahel"), Secondment("SEC-ES-2024-0002", "Morocco", "2024-02-01", "2026-03-31"),
            Secondment("SEC-DE-2024-0001", "Morocco", "2026-02-01", null, "AT"), Secondment("SEC-NL-2024-0001", "Senegal", "2025-02-01"),
            Secondment("SEC-NL-2024-0002", "Senegal", "2026-07-01", "2026-08-31"), Secondment("SEC-SE-2024-0001", "Iraq", "2027-02-01").Planned(),
            Secondment("SEC-SE-2024-0002", "Iraq", "2027-03-01", "2028-02-29").Nowhere(),
        ],
        [Interest("Morocco", "2025-01-01"), Interest("Iraq", "2024-01-01", "2026-06-30"), Interest("Chad", "2026-02-01")]);

    [Fact]
    public void A_year_with_many_reports() => Snapshot.Match(Outline.Of(ComposeLiaisonYear.From(Rich)));

    [Fact]
    public void F_19_a_plan_whose_day_has_passed_is_marked()
    {
        var year = new LiaisonYearSources(2026, At("2027-01-02T05:00Z"), [], [],
            [Secondment("SEC-SE-2026-0001", "Iraq", "2026-09-01").Planned(), Secondment("SEC-DE-2026-0002", "Iraq", "2027-02-01").Planned()], []);

        var text = Outline.Of(ComposeLiaisonYear.From(year));

        text.ShouldContain("The first day announced has passed, and nothing more was announced, of SEC-SE-2026-0001.");
        text.ShouldNotContain("announced, of SEC-DE-2026-0002");
    }

    [Fact]
    public void A_year_without_any() => Snapshot.Match(Outline.Of(ComposeLiaisonYear.From(new(2018, At("2018-03-05T11:00Z"), [], [], [], []))));

    [Fact]
    public void Texts_that_it_does_not_name_make_no_difference()
    {
        string[] texts = [.. LiaisonFields.PartA, .. LiaisonFields.PartB];
        var without = Rich with
        {
            Reports = [.. Rich.Reports.Select(report => report with { Fields = report.Fields.Without([.. texts.Except(ComposeLiaisonYear.Texts)]) })],
            Before = [.. Rich.Before.Select(report => report with { Fields = report.Fields.Without(texts) })],
        };

        Outline.Of(ComposeLiaisonYear.From(without)).ShouldBe(Outline.Of(ComposeLiaisonYear.From(Rich)));
    }

    [Fact]
    public void Once_every_country_on_the_list_has_an_officer_there_is_no_gap_and_whoever_reports_is_not_missing() => Snapshot.Match(Outline.Of(
        ComposeLiaisonYear.From(Rich with
        {
            Reports = [Rich.Reports[0], Rich.Reports[1]],
            Secondments = [Rich.Secondments[0]],
            Interests = [Rich.Interests[0]],
        })));
}
