using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>The form <c>ctcp-1</c> in types.</summary>
public static class ContactPointForm
{
    /// <summary>Code of the option that the unit is inside an immigration and asylum authority (CP-1).</summary>
    public const string Inside = "inside";

    /// <summary>Code of the option that it is the central contact point of its state (CP-3).</summary>
    public const string Central = "central";

    /// <summary>What the form says of an entry; what is missing is empty, so that the rules can say so.</summary>
    /// <param name="fields">Its fields as judged.</param>
    public static EntryDetails Read(FormFields fields) => new(
        fields.Text(EntryFields.Authority) ?? "", fields.Text(EntryFields.AuthorityEnglish) ?? "", fields.Text(EntryFields.Unit) ?? "",
        fields.Text(EntryFields.InAuthority) == Inside, fields.Text(EntryFields.Central) == Central, fields.Text(EntryFields.Mailbox) ?? "",
        fields.Text(EntryFields.Telephone), [.. fields.Rows(EntryFields.Channels).Select(Channel)], fields.Text(EntryFields.Hours),
        fields.Text(EntryFields.OutOfHours), fields.Many(EntryFields.Languages),
        [.. fields.Many(EntryFields.Competences).Select(Code.Parse<Competence>)], fields.Text(EntryFields.Deputy),
        fields.Text(EntryFields.SpecialContact), fields.Text(EntryFields.PersonName), Day(fields.Text(EntryFields.ValidFrom)), Day(fields.Text(EntryFields.ValidUntil)));

    private static SecureChannel Channel(FormRow row) => new(
        Code.Parse<ContactChannel>(row.Text(EntryFields.Channel)!), Code.Parse<ChannelMarking>(row.Text(EntryFields.Highest)!), row.Text(EntryFields.Address));

    private static DateOnly? Day(string? text) => text is null ? null : FormDate.FromMachine(text);
}
