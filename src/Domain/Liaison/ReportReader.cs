using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// What someone may see of reports: those that are open, everything of the own state's. The Commission hears that a report is held back, but
/// does not see its content (ILOB-20); the European Border and Coast Guard Agency, to which no act sends them, knows of none; who wrote a report is for the own state, officers, coordinators and the Commission.
/// </summary>
/// <param name="For">For whom the reader may read reports.</param>
/// <param name="SeesOfficers">Whether the reader may see names of officers.</param>
public sealed record ReportReader(IReadOnlyList<Authority> For, bool SeesOfficers)
{
    private static readonly string[] Personal = [LiaisonFields.AuthorName, LiaisonFields.ContactEmail];

    /// <summary>Whether it is a report of the reader's own state.</summary>
    public bool Owns(LiaisonReport report) => For.Any(party => party.State == report.State);

    /// <summary>Whether the reader may know that there is this report.</summary>
    public bool KnowsOf(LiaisonReport report) => For.Any(party => party != Authority.BorderAgency) && (!report.IsHeldBack || Owns(report) || For.Contains(Authority.Commission));

    /// <summary>The region reported on; what holds a report back may stand there too, so it is for those who may read the report.</summary>
    public string? Region(LiaisonReport report) => report.IsHeldBack && !Owns(report) ? null : report.Region;

    /// <summary>The fields as the reader may see them; null for none of them.</summary>
    public FormFields? Fields(LiaisonReport report) => (Owns(report), report.IsHeldBack) switch
    {
        (true, _) => report.Fields,
        (_, true) => null,
        _ => SeesOfficers ? report.Fields : report.Fields.Without(Personal),
    };
}
