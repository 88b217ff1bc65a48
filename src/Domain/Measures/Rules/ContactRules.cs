using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 3a to 3c: who can be asked.</summary>
internal static class ContactRules
{
    public static Verdict Name(Entry entry) => entry.Text is { } name
        ? Verdict.Of(name)
        : Verdict.Of(null, entry.Missing(ReportRules.ContactNameMissing, "The form names nobody who can be asked about it."));

    public static Verdict Authority(Entry entry) => entry.Text is { } authority
        ? Verdict.Of(authority)
        : Verdict.Of(null, entry.Missing(ReportRules.ContactAuthorityMissing, "The form does not name the authority behind it."));

    public static Verdict Email(Entry entry) => entry.Text switch
    {
        null => Verdict.Of(null, entry.Missing(ReportRules.ContactEmailMissing, InsteadOfEmail(entry))),
        var email when EmailAddress.IsPlausible(email) => Verdict.Of(email),
        _ => Verdict.Of(null, entry.Finding(
            ReportRules.ContactEmailWrong,
            "This is not an e-mail address.",
            "Write one address such as office@ministry.example, without a name before it.")),
    };

    private static string InsteadOfEmail(Entry entry) => entry.Context.HasContactPoint
        ? "The form gives no e-mail address, so questions go to the registered contact point."
        : $"The form gives no e-mail address, and no contact point of {entry.Context.DropState.EnglishName} is registered either.";
}
