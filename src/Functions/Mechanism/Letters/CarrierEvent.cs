namespace MimFunctions.Mechanism.Letters;

/// <summary>What a carrier says, later, of a mail that it took.</summary>
/// <param name="Id">The carrier's id of the event: the same event told again has the same.</param>
/// <param name="Case">What the mail is about, as it was handed over (<see cref="Platform.Mail.OutgoingMail.Case"/>).</param>
/// <param name="Mail">Id of the mail.</param>
/// <param name="Says"><see cref="MailStatus.Delivered"/> or <see cref="MailStatus.Bounced"/>.</param>
internal sealed record CarrierEvent(string Id, string Case, string Mail, MailStatus Says);
