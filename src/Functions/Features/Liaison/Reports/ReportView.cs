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

/// <summary>A report in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Code of the state that handed it in.</param>
/// <param name="Semester">The semester reported on.</param>
/// <param name="HostCountry">Code of the country.</param>
/// <param name="HostCountryName">Its name.</param>
/// <param name="Region">Part of the country or group of countries; absent for the whole country, and while the report is held back from the reader.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="HeldBack">Whether it is held back because it looks as if it held personal data (ILOB-20).</param>
public sealed record ReportLine(
    string Number, string State, string Semester, string HostCountry, string HostCountryName, string? Region, DateTimeOffset ReceivedAt, bool HeldBack)
{
    /// <summary>The line of a report for someone who may know of it.</summary>
    public static ReportLine Of(LiaisonReport report, ReportReader reader) => new(
        report.Reference, report.State.Code, report.Semester.ToString(), report.HostCountry.Code, report.HostCountry.Name, reader.Region(report), report.ReceivedAt,
        report.IsHeldBack);
}
