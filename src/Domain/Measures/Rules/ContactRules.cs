using MimFunctions.Domain.Forms.Rules;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 3a to 3c: who can be asked.</summary>
internal static class ContactRules
{
    public static FieldVerdict Name(Entry entry) => SenderRules.Name(entry, ReportRules.ContactNameMissing);

    public static FieldVerdict Authority(Entry entry) => entry.Text is { } authority
        ? FieldVerdict.Of(authority)
        : FieldVerdict.Of(null, entry.Missing(ReportRules.ContactAuthorityMissing, $"The form does not name the authority behind it."));

    public static FieldVerdict Email(Entry entry) =>
        SenderRules.Email(entry, ReportRules.ContactEmailMissing, ReportRules.ContactEmailWrong);
}
