namespace MimFunctions.Mail;

/// <summary>What a relay says it can do (RFC 5321 section 4.1.1.1).</summary>
/// <param name="StartTls">TLS can be started (RFC 3207).</param>
/// <param name="Pipelining">Commands may be sent without waiting (RFC 2920).</param>
/// <param name="Utf8">Addresses may have letters of all languages (RFC 6531).</param>
/// <param name="AuthPlain">AUTH PLAIN (RFC 4616).</param>
/// <param name="AuthLogin">AUTH LOGIN, never standardised, still the only one of some relays.</param>
internal sealed record SmtpOffers(bool StartTls, bool Pipelining, bool Utf8, bool AuthPlain, bool AuthLogin)
{
    /// <summary>Nothing was offered yet.</summary>
    public static SmtpOffers None { get; } = new(false, false, false, false, false);

    /// <summary>Reads the answer to EHLO.</summary>
    public static SmtpOffers Of(SmtpReply hello)
    {
        var words = hello.Lines.Skip(1).Select(line => line.ToUpperInvariant().Split([' ', '='], StringSplitOptions.RemoveEmptyEntries));
        var offers = words.Where(w => w.Length > 0).ToLookup(w => w[0], w => w[1..]);
        var auth = offers["AUTH"].SelectMany(mechanisms => mechanisms).ToHashSet();
        return new(
            offers.Contains("STARTTLS"), offers.Contains("PIPELINING"), offers.Contains("SMTPUTF8"), auth.Contains("PLAIN"), auth.Contains("LOGIN"));
    }
}

/// <summary>Sender and addressee of a mail on the wire.</summary>
/// <param name="From">The hub's address, its domain in ASCII.</param>
/// <param name="To">The addressee's address, its domain in ASCII.</param>
internal sealed record SmtpEnvelope(string From, string To)
{
    /// <summary>Whether the relay must offer SMTPUTF8.</summary>
    public bool NeedsUtf8 => !System.Text.Ascii.IsValid(From) || !System.Text.Ascii.IsValid(To);

    /// <summary>MAIL, RCPT and DATA.</summary>
    public IReadOnlyList<string> Commands => [$"MAIL FROM:<{From}>{(NeedsUtf8 ? " SMTPUTF8" : "")}", $"RCPT TO:<{To}>", "DATA"];

    /// <summary>The envelope of a mail.</summary>
    /// <exception cref="ArgumentException">An address is not one.</exception>
    public static SmtpEnvelope Of(OutgoingMail mail) => new(EmailAddress.OnTheWire(mail.From.Address), EmailAddress.OnTheWire(mail.To.Address));
}
