using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Platform.Configuration;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace MimFunctions.Platform.Mail;

/// <summary>
/// Hands mail to SendGrid by its own package. SendGrid knows no idempotency key: our id goes along as
/// Message-ID, so that a mail sent twice can be told, and with its case as custom arguments, which its events bring back. Tries and pauses are
/// those of <see cref="PatientMailer"/>: the package's own do nothing for a client that is given to it.
/// </summary>
internal sealed class SendGridMailer : IMailer
{
    private static readonly TimeSpan WithoutWord = TimeSpan.FromMinutes(1);

    private readonly TimeProvider clock;
    private readonly SendGridClient client;

    /// <param name="http">Carries the requests, this mailer's alone.</param>
    /// <param name="endpoint">SendGrid's API; by it one chooses where data resides.</param>
    /// <param name="key">The hub's API key.</param>
    /// <param name="clock">Against it waits are reckoned.</param>
    public SendGridMailer(HttpClient http, Uri endpoint, string key, TimeProvider clock)
    {
        this.clock = clock;
        http.Timeout = TimeSpan.FromSeconds(25);
        client = new SendGridClient(http, new SendGridClientOptions { ApiKey = key, Host = endpoint.AbsoluteUri });
    }

    /// <inheritdoc/>
    public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            return await Judge(await client.SendEmailAsync(Message(mail), ct), ct);
        }
        catch (HttpRequestException trouble)
        {
            // Without a connection nothing was taken; later than that, nobody knows.
            return trouble.HttpRequestError
                is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
                ? new HandOff.NotNow("SendGrid can't be reached.")
                : new HandOff.NotNow("The connection to SendGrid broke; it may have taken the mail or not.", SmtpVerdict.Unknown);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new HandOff.NotNow("SendGrid did not answer in time; it may have taken the mail or not.", SmtpVerdict.Unknown);
        }
    }

    /// <summary>
    /// The request. Types with a method are not in SendGrid's reference but what its staff advise for invitations (sendgrid-ruby issue 298).
    /// </summary>
    private static SendGridMessage Message(OutgoingMail mail)
    {
        var message = new SendGridMessage { From = Person(mail.From), Subject = mail.Subject };
        message.AddTo(Person(mail.To));
        message.AddHeaders(new() { ["Message-ID"] = MimeComposer.MessageId(mail), ["Auto-Submitted"] = "auto-generated" });
        foreach (var (name, value) in MimeComposer.Spoken(mail).Concat(MimeComposer.Leaving(mail)))
            message.AddHeader(name, value);
        message.AddCustomArgs(new() { ["mail"] = mail.Id, ["case"] = mail.Case });
        message.AddContent("text/plain", mail.Text);
        message.AddContent("text/html", mail.Html);
        message.AddCategory("mim");
        // Links lead to the hub itself and nobody is watched reading.
        message.SetClickTracking(enable: false, enableText: false);
        message.SetOpenTracking(enable: false);
        if (mail.Calendar is { } calendar)
        {
            message.AddContent(Invitation.Type(calendar), calendar.ReplaceLineEndings("\r\n"));
            message.AddAttachment(Invitation.FileName, Convert.ToBase64String(Invitation.File(calendar)), Invitation.FileType, "attachment");
        }

        return message;
    }

    // SendGrid refuses ";" and "," in names, and its package leaves them in.
    private static SendGrid.Helpers.Mail.EmailAddress Person(Mailbox mailbox) =>
        new(AddressRules.OnTheWire(mailbox.Address), mailbox.Name.Replace(',', ' ').Replace(';', ' '));

    private async Task<HandOff> Judge(Response response, CancellationToken ct) => response.StatusCode switch
    {
        // 200 is the answer of the sandbox.
        HttpStatusCode.Accepted or HttpStatusCode.OK =>
            new HandOff.Taken(response.Headers.TryGetValues("X-Message-Id", out var ids) ? ids.First() : null),
        HttpStatusCode.TooManyRequests => new HandOff.NotNow("SendGrid's limit of requests is reached.", Wait(response)),
        HttpStatusCode.Unauthorized => new HandOff.NotNow("SendGrid does not know the hub's API key; an operator has to mend that."),
        HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.RequestEntityTooLarge => new HandOff.Never(
            $"SendGrid refused the mail ({(int)response.StatusCode}): {CarrierWords.WithoutAddresses(await Words(response, ct))}"),
        var other => new HandOff.NotNow($"SendGrid answered {(int)other}."),
    };

    private TimeSpan Wait(Response response)
    {
        var reset = response.Headers.TryGetValues("X-RateLimit-Reset", out var values) && long.TryParse(values.First(), out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) - clock.GetUtcNow()
            : WithoutWord;
        return reset > TimeSpan.Zero && reset < TimeSpan.FromHours(1) ? reset : WithoutWord;
    }

    private static async Task<string> Words(Response response, CancellationToken ct)
    {
        var body = await response.Body.ReadAsStringAsync(ct);
        try
        {
            return string.Join(' ', JsonNode.Parse(body)?["errors"]?.AsArray().Select(error => error?["message"]?.ToString()) ?? [body]);
        }
        catch (Exception odd) when (odd is System.Text.Json.JsonException or InvalidOperationException)
        {
            return body;
        }
    }
}
