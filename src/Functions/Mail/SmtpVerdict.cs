namespace MimFunctions.Mail;

/// <summary>What a refusal of the relay means for the mail (anchors.md F10). Codes by RFC 5321 section 4.2 and RFC 4954.</summary>
internal static class SmtpVerdict
{
    private const int Closing = 421;
    private const int MailboxFull = 552;

    /// <summary>
    /// How long a mail waits at least that the relay put off: greylisting lets no one in sooner, and asking again at once is rude. Having a
    /// wait also says that the trouble is this mail's and not the relay's (<see cref="PatientMailer"/>).
    /// </summary>
    public static TimeSpan PutOff { get; } = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait when nobody knows whether the relay took the mail: sooner would only make a double likelier.</summary>
    public static TimeSpan Unknown { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether the relay closes the connection and says nothing about the mail.</summary>
    public static bool IsClosing(SmtpReply reply) => reply.Code == Closing;

    /// <summary>The hub's own mailbox was refused: that concerns every mail, and an operator can mend it, so none is given up.</summary>
    public static HandOff OfSender(SmtpReply reply) => new HandOff.NotNow($"The relay does not accept the hub as sender: {reply.Words}");

    /// <summary>The addressee was refused.</summary>
    public static HandOff OfAddressee(SmtpReply reply) => Of(reply, "the addressee");

    /// <summary>The message was refused.</summary>
    public static HandOff OfMessage(SmtpReply reply) => Of(reply, "the message");

    private static HandOff Of(SmtpReply reply, string what) => reply.IsRefused && !CanBeMended(reply.Code)
        ? new HandOff.Never($"The relay refused {what}: {reply.Words}")
        : new HandOff.NotNow($"The relay put off {what}: {reply.Words}", PutOff);

    // A full mailbox is emptied (old relays say 552 for it), a missing or wrong log-in is the operator's to mend.
    private static bool CanBeMended(int code) => code is MailboxFull or 530 or 534 or 535 or 538;
}
