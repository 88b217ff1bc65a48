using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.General.Year;

namespace MimFunctions.Domain.Tests.Summaries.General;

/// <summary>A year in which everything happened that a general report tells of.</summary>
internal static class RichYear
{
    public static GeneralSources Sources { get; } = Empty
        .With(
            Fact("MIM-AT-2026-0001", "2026-01-12", MeasureType.PolicyIntention, Area.Asylum, Area.Return),
            Fact("MIM-AT-2026-0002", "2026-02-03", MeasureType.DraftLegislation, Area.Asylum) with { Impact = [Impact.UnionAsAWhole] },
            Fact("MIM-AT-2026-0003", "2026-03-05", MeasureType.AdoptedLegislation, Area.Return).Late(4) with { Amends = Reference.Parse("MIM-AT-2026-0002") },
            Fact("MIM-AT-2026-0005", "2026-11-02", MeasureType.Other, Area.Other) with { Amends = Reference.Parse("MIM-AT-2025-0001") },
            Fact("MIM-DK-2026-0001", "2026-04-30", MeasureType.LongTermProgramming, Area.Integration),
            Fact("MIM-DE-2026-0001", "2026-05-20", MeasureType.FinalCourtDecision, Area.Asylum).Late(1),
            Fact("MIM-DE-2026-0002", "2026-06-01", MeasureType.AdministrativeDecision, Area.BordersVisas).Late(40) with
            {
                HasEnglishSummary = false,
                Title = "Erlass",
                TitleLanguage = Language.Find("de"),
                Impact = [Impact.SeveralMemberStates],
            },
            Fact("MIM-EL-2026-0001", "2026-07-17", null) with
            {
                Title = null,
                OriginalLanguage = null,
                MadePublicOn = null,
                Late = true,
                HasEnglishSummary = false,
            },
            Fact("MIM-NL-2026-0001", "2026-12-31", MeasureType.AdoptedLegislation, Area.LegalImmigration, Area.IrregularMigration) with
            {
                OriginalLanguage = Language.Find("nl"),
                Impact = [Impact.SeveralMemberStates, Impact.UnionAsAWhole],
            })
        .With(
            Asked("REQ-COM-2026-0001", "MIM-AT-2026-0002", "2026-02-10").Answered("AT", 9),
            Asked("REQ-FR-2026-0001", "MIM-AT-2026-0002", "2026-02-11", "AT", "BE").Answered("AT", 40).Declined("BE", 2),
            Asked("REQ-PL-2026-0001", "MIM-DE-2026-0002", "2026-06-20"),
            Asked("REQ-PL-2026-0002", "MIM-NL-2025-0009", "2026-08-20").Withdrawn(3),
            Asked("REQ-FR-2027-0001", "MIM-NL-2026-0001", "2027-01-01"))
        .Talked("MIM-AT-2026-0002", 4, "AT", "FR").Talked("MIM-DE-2026-0001", 7, "DE", "PL", "COM", "DK").Talked("MIM-NL-2025-0009", 3, "BE") with
    {
        Before =
        [
            Fact("MIM-AT-2025-0001", "2025-05-05", MeasureType.AdoptedLegislation, Area.Asylum).Late(10), Fact("MIM-FR-2025-0001", "2025-12-01"),
        ],
        RequestsBefore = [Asked("REQ-COM-2025-0001", "MIM-AT-2025-0001", "2025-06-02").Answered("AT", 12)],
    };
}
