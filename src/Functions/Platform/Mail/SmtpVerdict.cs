using MailKit.Net.Smtp;

namespace MimFunctions.Platform.Mail;

/// <summary>What a refusal of the relay means for the mail (docs/rules.md, fault F10). Codes by RFC 5321 section 4.2 and RFC 4954.</summary>
internal static class SmtpVerdict
{
    private const int MailboxFull = 552;

    /// <summary>
    /// How long a mail waits at least that the relay put off: greylisting lets no one in sooner, and asking again at once is rude. Having a
    /// wait also says that the trouble is this mail's and not the relay's (<see cref="PatientMailer"/>).
    /// </summary>
    public static TimeSpan PutOff { get; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait when nobody knows whether the relay took the mail: sooner would only make a double likelier.</summary>
    public static TimeSpan Unknown { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Code and text without addresses, for records and logs.</summary>
    public static string Words(SmtpStatusCode code, string text) => CarrierWords.WithoutAddresses($"{(int)code} {text}");

    /// <inheritdoc cref="Words(SmtpStatusCode, string)"/>
    public static string Words(SmtpCommandException refusal) => Words(refusal.StatusCode, refusal.Message);

    /// <summary>What a refusal of the sender, the addressee or the message means.</summary>
    public static HandOff Of(SmtpCommandException refusal)
    {
        var words = Words(refusal);
        return refusal.ErrorCode switch
        {
            // The hub's own mailbox was refused: that concerns every mail, and an operator can mend it, so none is given up.
            SmtpErrorCode.SenderNotAccepted => new HandOff.NotNow($"The relay does not accept the hub as sender: {words}"),
            SmtpErrorCode.RecipientNotAccepted => Of((int)refusal.StatusCode, "the addressee", words),
            _ => Of((int)refusal.StatusCode, "the message", words),
        };
    }

    private static HandOff Of(int code, string what, string words) => code / 100 == 5 && !CanBeMended(code)
        ? new HandOff.Never($"The relay refused {what}: {words}")
        : new HandOff.NotNow($"The relay put off {what}: {words}", PutOff);

    // A full mailbox is emptied (old relays say 552 for it), a missing or wrong log-in is the operator's to mend.
    private static bool CanBeMended(int code) => code is MailboxFull or 534 or 535 or 538;
}
