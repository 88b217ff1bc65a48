using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>A report as someone may see it (<see cref="ReportReader"/>).</summary>
/// <param name="Report">What it is.</param>
/// <param name="OpenSince">Since when others may read it (UTC); absent while it is held back.</param>
/// <param name="Suspicions">Fields whose text looked like personal data; for the own state only.</param>
/// <param name="Fields">Its fields; absent while it is held back from the reader.</param>
internal sealed record ReportView(ReportLine Report, DateTimeOffset? OpenSince, IReadOnlyList<string>? Suspicions, FormFields? Fields)
{
    /// <summary>The view of a reader.</summary>
    public static ReportView Of(LiaisonReport report, ReportReader reader) => new(
        ReportLine.Of(report, reader), report.OpenSince, reader.Owns(report) && report.Suspicions.Count > 0 ? report.Suspicions : null, reader.Fields(report));
}
