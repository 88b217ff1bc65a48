using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>The notice of a secondment in types.</summary>
public static class SecondmentForm
{
    /// <summary>What an accepted form announces.</summary>
    /// <param name="fields">Its fields as judged.</param>
    /// <param name="receivedAt">When the hub received it (UTC).</param>
    /// <param name="digest">SHA-256 of the form's bytes, lower-case hex.</param>
    public static SecondmentNotice Read(FormFields fields, DateTimeOffset receivedAt, string digest) => new(
        receivedAt, digest,
        Country.Find(fields.Text(SecondmentFields.HostCountry))!, fields.Text(SecondmentFields.City),
        Code.Parse<HostKind>(fields.Text(SecondmentFields.HostKind)!),
        FormDate.FromMachine(fields.Text(SecondmentFields.From)!),
        fields.Text(SecondmentFields.Until) is { } until ? FormDate.FromMachine(until) : null,
        Code.Parse<SecondmentIntention>(fields.Text(SecondmentFields.Intention)!),
        fields.Text(SecondmentFields.Duties), fields.Text(SecondmentFields.RegionCovered),
        [.. fields.Many(SecondmentFields.OnBehalfOf).Select(code => MemberState.InLiaison(code)!)],
        new Officer(fields.Text(SecondmentFields.OfficerName), fields.Text(SecondmentFields.OfficerEmail), fields.Text(SecondmentFields.OfficerTelephone)));
}
