using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Summaries.Drafting.Sources;

/// <summary>
/// A <see cref="LiaisonReport"/> as it is read for a summary, of which there may be 20,000: its fields are packed, and what it owes, which no summary tells, is not read.
/// </summary>
internal sealed record PackedReport(
    ReportNumber Number, Semester Semester, Country HostCountry, string? Region, DateTimeOffset ReceivedAt, string Digest, PackedForm Fields,
    IReadOnlyList<string> Suspicions, IReadOnlyList<LiaisonReportEvent> Events, string Form = LiaisonFields.FormOf2004)
{
    /// <summary>The report.</summary>
    /// <param name="fields">Ids of fields that nobody will look at.</param>
    public LiaisonReport Without(IReadOnlyCollection<string> fields) => new(
        Number, Semester, HostCountry, Region, ReceivedAt, Digest, fields.Count == 0 ? Fields.Fields : Fields.Fields.Without(fields), Suspicions, Events, Outbox.Nothing(ReceivedAt), Form);
}
