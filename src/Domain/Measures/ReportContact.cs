using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Measures;

/// <summary>Who can be asked about a report form (fields 3a to 3d); the registered contact point stands in for what is empty.</summary>
/// <param name="Name">Name or function.</param>
/// <param name="Authority">Ministry or office.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Telephone">With country code.</param>
public sealed record ReportContact(string? Name, string? Authority, string? Email, string? Telephone)
{
    /// <summary>The contact that a form gives.</summary>
    public static ReportContact From(FormFields fields) => new(
        fields.Text(ReportFields.ContactName), fields.Text(ReportFields.ContactAuthority),
        fields.Text(ReportFields.ContactEmail), fields.Text(ReportFields.ContactTelephone));
}
