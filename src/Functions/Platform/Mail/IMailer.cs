namespace MimFunctions.Platform.Mail;

/// <summary>Hands one mail to whatever carries it on: a pickup folder, an SMTP relay, SendGrid.</summary>
internal interface IMailer
{
    /// <summary>Hands the mail over. Never throws for what the carrier answers; cancellation and programming errors do throw.</summary>
    Task<HandOff> Send(OutgoingMail mail, CancellationToken ct);
}

/// <summary>What the carrier answered.</summary>
internal abstract record HandOff
{
    private HandOff()
    {
    }

    /// <summary>The carrier took responsibility for it.</summary>
    /// <param name="CarrierId">The carrier's own id of it, if it gave one.</param>
    public sealed record Taken(string? CarrierId) : HandOff;

    /// <summary>Not now: 4xx of SMTP, 429 or 5xx of HTTP, a timeout, a broken connection, an open breaker.</summary>
    /// <param name="Why">One sentence without addresses.</param>
    /// <param name="After">What the carrier asked to wait, if it did.</param>
    public sealed record NotNow(string Why, TimeSpan? After = null) : HandOff;

    /// <summary>Never: the carrier refused this mail for good.</summary>
    /// <param name="Why">One sentence without addresses.</param>
    public sealed record Never(string Why) : HandOff;
}

/// <summary>A mailbox with the name to show.</summary>
internal sealed record Mailbox(string Address, string Name);

/// <summary>A mail ready to hand over.</summary>
/// <param name="Id">Stable id; the Message-ID is made of it, so that a mail handed over twice is recognised as one.</param>
/// <param name="Case">What it is about, by reference; a carrier that tells what became of the mail gives it back.</param>
/// <param name="From">The hub's own mailbox.</param>
/// <param name="To">The one addressee.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text part, complete in itself.</param>
/// <param name="Html">HTML part.</param>
/// <param name="Date">When it was ready to go: since when it is owed (UTC).</param>
/// <param name="Calendar">An invitation: an iCalendar object with a METHOD (RFC 5546); null for none.</param>
/// <param name="Leave">Where the addressee leaves the list that it belongs to (RFC 2369, RFC 8058); null when it belongs to none.</param>
/// <param name="Language">Code of the language that it is in.</param>
internal sealed record OutgoingMail(
    string Id, string Case, Mailbox From, Mailbox To, string Subject, string Text, string Html, DateTimeOffset Date, string? Calendar = null,
    Uri? Leave = null, string Language = "en");
