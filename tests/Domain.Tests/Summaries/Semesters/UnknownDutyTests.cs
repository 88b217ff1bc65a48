using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries.LiaisonYears;
using MimFunctions.Domain.Summaries.Semesters;
using MimFunctions.Domain.Summaries.Sources;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries.Semesters;

/// <summary>Of a state that is not known to be bound nothing is said to be missing (F-22).</summary>
public sealed class UnknownDutyTests
{
    private static readonly DateTimeOffset CutOff = new(2027, 1, 10, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void F22_Denmark_lacks_no_contribution_to_a_semester_report_but_Sweden_does()
    {
        var document = Outline.Of(ComposeSemester.From(new SemesterSources(
            new Semester(2026, 1), CutOff, [],
            [Report("ILO-DK-2026-0009", "Kenya", "2026-01-03", ("b1Environment", "Stable.")).On("2025-2"), Report("ILO-FI-2026-0009", "Kenya", "2026-01-03", ("b1Environment", "Stable.")).On("2025-2")],
            [Secondment("SEC-DK-2024-0001", "Kenya", "2024-02-01"), Secondment("SEC-SE-2024-0001", "Kenya", "2024-02-01", null, "DK")], [])));

        document.ShouldContain("Sweden (officer there: SEC-SE-2024-0001)");
        document.ShouldContain("Finland");
        document.ShouldNotContain("officer there: SEC-DK");
        document.ShouldNotContain("Denmark (looked after");
        document.ShouldNotContain("Denmark and Finland");
    }

    [Fact]
    public void F22_nor_to_the_yearly_summary()
    {
        var document = Outline.Of(ComposeLiaisonYear.From(new LiaisonYearSources(
            2026, CutOff, [], [], [Secondment("SEC-DK-2024-0001", "Kenya", "2024-02-01"), Secondment("SEC-SE-2024-0001", "Kenya", "2024-02-01")], [])));

        document.ShouldContain("No report on the first half of 2026 came from Sweden, though");
    }
}
