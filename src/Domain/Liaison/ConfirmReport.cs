using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Liaison;

/// <summary>The sender confirms that what looked like personal data is none (ILOB-20).</summary>
public static class ConfirmReport
{
    /// <summary>What becomes of the report: once confirmed, or never held back, it stays as it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<LiaisonReport> Decide(LiaisonReport report, string by, DateTimeOffset now) => report.IsHeldBack
        ? new CaseDecision<LiaisonReport>.Changed(report with { Events = [.. report.Events.Append(new LiaisonReportEvent.Confirmed(now, by))] })
        : new CaseDecision<LiaisonReport>.Unchanged();
}
