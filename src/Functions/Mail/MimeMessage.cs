using System.Globalization;
using System.Text;

namespace MimFunctions.Mail;

/// <summary>
/// Writes a mail as it travels (RFC 5322, 2045, 2046): plain text and HTML as alternatives, UTF-8, lines of at most 76 characters that end
/// with CRLF. An invitation goes along as RFC 6047 wants it (<see cref="Invitation"/>). By hand because System.Net.Mail neither gives the bytes nor manages more than about 21 mails a second (backing-services.md 4).
/// The same mail always gives the same bytes.
/// </summary>
internal static class MimeMessage
{
    /// <summary>The whole message.</summary>
    /// <exception cref="ArgumentException">
    /// An address is not one, the id can't stand in a Message-ID, or an invitation has no METHOD.
    /// </exception>
    public static byte[] Bytes(OutgoingMail mail)
    {
        var message = new StringBuilder(mail.Text.Length + (2 * mail.Html.Length) + 1024);
        AppendHeaders(message, mail);
        // Quoted-printable can't produce "=_", and base64 no "_", so no content can end its part.
        var (inner, outer) = ($"=_{mail.Id}", $"=_with-file.{mail.Id}");
        if (mail.Calendar is { } calendar)
        {
            message.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed;\r\n boundary=\"{outer}\"\r\n\r\n--{outer}\r\n");
            AppendAlternatives(message, mail, inner);
            AppendFile(message, outer, calendar);
        }
        else
        {
            AppendAlternatives(message, mail, inner);
        }

        return Encoding.UTF8.GetBytes(message.ToString());
    }

    /// <summary>The Message-ID of a mail, angle brackets included: made of its stable id, so that a mail sent twice is known as one.</summary>
    /// <exception cref="ArgumentException">The id holds something else than letters, digits, dots and hyphens.</exception>
    public static string MessageId(OutgoingMail mail) => mail.Id.Length > 0 && mail.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        ? $"<{mail.Id}@{EmailAddress.Domain(mail.From.Address)}>"
        : throw new ArgumentException("The id of a mail holds letters, digits, dots and hyphens only.", nameof(mail));

    private static void AppendHeaders(StringBuilder message, OutgoingMail mail)
    {
        message.Append(HeaderText.Line("From", mail.From)).Append(HeaderText.Line("To", mail.To)).Append(HeaderText.Line("Subject", mail.Subject));
        message.Append(CultureInfo.InvariantCulture, $"Date: {mail.Date.UtcDateTime:ddd, dd MMM yyyy HH:mm:ss} +0000\r\n");
        message.Append(CultureInfo.InvariantCulture, $"Message-ID: {MessageId(mail)}\r\n");
        message.Append("MIME-Version: 1.0\r\n");
        // Out-of-office programs don't answer it (RFC 3834 section 5).
        message.Append("Auto-Submitted: auto-generated\r\n");
        message.Append(HeaderText.Line("List-Id", $"Mutual information mechanism <mim.{EmailAddress.Domain(mail.From.Address)}>"));
    }

    private static void AppendAlternatives(StringBuilder message, OutgoingMail mail, string boundary)
    {
        message.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"\r\n\r\n");
        AppendPart(message, boundary, "text/plain", mail.Text);
        AppendPart(message, boundary, "text/html", mail.Html);
        if (mail.Calendar is { } calendar)
            AppendPart(message, boundary, Invitation.Type(calendar), calendar);
        message.Append(CultureInfo.InvariantCulture, $"--{boundary}--\r\n");
    }

    private static void AppendFile(StringBuilder message, string boundary, string calendar)
    {
        message.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\nContent-Type: {Invitation.FileType}; name=\"{Invitation.FileName}\"\r\n");
        message.Append(CultureInfo.InvariantCulture, $"Content-Disposition: attachment; filename=\"{Invitation.FileName}\"\r\n");
        message.Append("Content-Transfer-Encoding: base64\r\n\r\n");
        message.Append(Invitation.Base64(calendar, Base64FormattingOptions.InsertLineBreaks));
        message.Append(CultureInfo.InvariantCulture, $"\r\n--{boundary}--\r\n");
    }

    private static void AppendPart(StringBuilder message, string boundary, string type, string text)
    {
        message.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\nContent-Type: {type}; charset=utf-8\r\n");
        message.Append("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
        QuotedPrintable.Append(message, text);
    }
}
