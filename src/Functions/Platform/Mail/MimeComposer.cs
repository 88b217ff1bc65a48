using System.Text;
using MimeKit;
using MimeKit.Encodings;
using MimeKit.IO.Filters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// Composes a mail as it travels (RFC 5322, 2045, 2046): plain text and HTML as alternatives, UTF-8, seven-bit lines of at most 76 characters
/// that end with CRLF. An invitation goes along as RFC 6047 wants it (<see cref="Invitation"/>). The same mail always gives the same bytes.
/// </summary>
internal static class MimeComposer
{
    // Two less than a line may have, for the "=46" of a line that begins with "From ".
    private const int LongestEncodedLine = 74;

    /// <summary>How messages are written, to a file as to a relay.</summary>
    public static FormatOptions Format { get; } = new() { NewLineFormat = NewLineFormat.Dos, EnsureNewLine = true };

    /// <summary>The whole message.</summary>
    /// <exception cref="ArgumentException">
    /// An address is not one, the id can't stand in a Message-ID, or an invitation has no METHOD.
    /// </exception>
    public static byte[] Bytes(OutgoingMail mail)
    {
        using var message = Compose(mail);
        using var bytes = new MemoryStream();
        message.WriteTo(Format, bytes);
        return bytes.ToArray();
    }

    /// <summary>The message, for a carrier that writes it itself.</summary>
    /// <inheritdoc cref="Bytes" path="/exception"/>
    public static MimeMessage Compose(OutgoingMail mail)
    {
        IEnumerable<Header> headers =
        [
            HeaderText.Of(HeaderId.From, mail.From),
            HeaderText.Of(HeaderId.To, mail.To),
            HeaderText.Of(HeaderId.Subject, mail.Subject),
            new(Encoding.ASCII, "Message-ID", MessageId(mail)),
            // Out-of-office programs don't answer it (RFC 3834 section 5).
            new(HeaderId.AutoSubmitted, "auto-generated"),
            HeaderText.Of(HeaderId.ListId, $"Mutual information mechanism <mim.{AddressRules.Domain(mail.From.Address)}>"),
            .. Spoken(mail).Concat(Leaving(mail)).Select(each => new Header(Encoding.ASCII, each.Name, each.Value)),
        ];
        return new MimeMessage(headers) { Date = mail.Date.ToUniversalTime(), Body = Body(mail) };
    }

    /// <summary>The header that says its language (RFC 3282), for a mail that is not in English: those in English are as they always were.</summary>
    public static IEnumerable<(string Name, string Value)> Spoken(OutgoingMail mail) => mail.Language == "en" ? [] : [("Content-Language", mail.Language)];

    /// <summary>
    /// The headers by which a mail program leaves a list for its reader (RFC 2369), with one click where the address is one that RFC 8058 takes. They
    /// are signed when the carrier signs the mail (DKIM), which is the carrier's to set up.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> Leaving(OutgoingMail mail) => mail.Leave is not { } leave ? []
        : leave.Scheme == Uri.UriSchemeHttps ? [("List-Unsubscribe", $"<{leave.AbsoluteUri}>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")]
        : [("List-Unsubscribe", $"<{leave.AbsoluteUri}>")];

    /// <summary>The Message-ID of a mail, angle brackets included: made of its stable id, so that a mail sent twice is known as one.</summary>
    /// <exception cref="ArgumentException">The id holds something else than letters, digits, dots and hyphens.</exception>
    public static string MessageId(OutgoingMail mail) => mail.Id.Length > 0 && mail.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        ? $"<{mail.Id}@{AddressRules.Domain(mail.From.Address)}>"
        : throw new ArgumentException("The id of a mail holds letters, digits, dots and hyphens only.", nameof(mail));

    // Quoted-printable can't produce "=_", and base64 no "_", so no content can end its part.
    private static Multipart Body(OutgoingMail mail) => mail.Calendar is { } calendar
        ? new Multipart("mixed") { Alternatives(mail), File(calendar) }.Between($"=_with-file.{mail.Id}")
        : Alternatives(mail);

    private static Multipart Alternatives(OutgoingMail mail)
    {
        var alternatives = new MultipartAlternative { Text("text/plain", mail.Text), Text("text/html", mail.Html) };
        if (mail.Calendar is { } calendar)
            alternatives.Add(Text(Invitation.Type(calendar), calendar));
        return alternatives.Between($"=_{mail.Id}");
    }

    private static Multipart Between(this Multipart parts, string boundary)
    {
        parts.Boundary = boundary;
        return parts;
    }

    /// <summary>Quoted-printable: it stays readable in the pickup folder and survives every relay, and mailboxes that escape "From ".</summary>
    private static MimePart Text(string type, string text)
    {
        var lines = Encoding.UTF8.GetBytes(Lines(text));
        var encoder = new QuotedPrintableEncoder(LongestEncodedLine);
        var encoded = new byte[encoder.EstimateOutputLength(lines.Length)];
        var length = encoder.Flush(lines, 0, lines.Length, encoded);
        var armored = new ArmoredFromFilter().Flush(encoded, 0, length, out var start, out length);

        return new MimePart(ContentType.Parse($"{type}; charset=utf-8"))
        {
            Content = new MimeContent(new MemoryStream(armored, start, length), ContentEncoding.QuotedPrintable),
            ContentTransferEncoding = ContentEncoding.QuotedPrintable,
        };
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\r\n") is var lines && lines.EndsWith("\r\n", StringComparison.Ordinal) ? lines : lines + "\r\n";

    private static MimePart File(string calendar) => new(ContentType.Parse($"{Invitation.FileType}; name={Invitation.FileName}"))
    {
        Content = new MimeContent(new MemoryStream(Invitation.File(calendar))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = Invitation.FileName },
        ContentTransferEncoding = ContentEncoding.Base64,
    };
}
