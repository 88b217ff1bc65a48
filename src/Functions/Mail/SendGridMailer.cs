using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MimFunctions.Store;

namespace MimFunctions.Mail;

/// <summary>
/// Hands mail to SendGrid's API v3, <c>POST /v3/mail/send</c> (backing-services.md section 4). It knows no idempotency key: our id goes along
/// as Message-ID, so that a mail sent twice can be told, and with its case as custom arguments, which its events bring back.
/// </summary>
internal sealed class SendGridMailer(HttpClient http, TimeProvider clock) : IMailer
{
    private static readonly TimeSpan WithoutWord = TimeSpan.FromMinutes(1);

    /// <summary>Prepares the client.</summary>
    public static void Configure(HttpClient client, Uri endpoint, string key)
    {
        client.BaseAddress = endpoint;
        client.Timeout = TimeSpan.FromSeconds(25);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            using var response = await http.PostAsJsonAsync("v3/mail/send", Body(mail), HubJson.Options, ct);
            return await Judge(response, ct);
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
    private static JsonObject Body(OutgoingMail mail)
    {
        var body = Plain(mail);
        if (mail.Calendar is not { } calendar)
            return body;
        body["content"]!.AsArray().Add((JsonNode)Part(Invitation.Type(calendar), calendar.ReplaceLineEndings("\r\n")));
        body["attachments"] = new JsonArray(new JsonObject
        {
            ["content"] = Invitation.Base64(calendar),
            ["type"] = Invitation.FileType,
            ["filename"] = Invitation.FileName,
            ["disposition"] = "attachment",
        });
        return body;
    }

    private static JsonObject Plain(OutgoingMail mail) => new()
    {
        ["personalizations"] = new JsonArray(new JsonObject
        {
            ["to"] = new JsonArray(Person(mail.To)),
            ["headers"] = new JsonObject
            {
                ["Message-ID"] = MimeMessage.MessageId(mail),
                ["Auto-Submitted"] = "auto-generated",
            },
            ["custom_args"] = new JsonObject { ["mail"] = mail.Id, ["case"] = mail.Case },
        }),
        ["from"] = Person(mail.From),
        ["subject"] = mail.Subject,
        ["content"] = new JsonArray(Part("text/plain", mail.Text), Part("text/html", mail.Html)),
        ["categories"] = new JsonArray("mim"),
        // Links lead to the hub itself and nobody is watched reading.
        ["tracking_settings"] = new JsonObject
        {
            ["click_tracking"] = new JsonObject { ["enable"] = false },
            ["open_tracking"] = new JsonObject { ["enable"] = false },
        },
    };

    // SendGrid refuses ";" and "," in names.
    private static JsonObject Person(Mailbox mailbox) => new()
    {
        ["email"] = EmailAddress.OnTheWire(mailbox.Address),
        ["name"] = mailbox.Name.Replace(',', ' ').Replace(';', ' '),
    };

    private static JsonObject Part(string type, string value) => new() { ["type"] = type, ["value"] = value };

    private async Task<HandOff> Judge(HttpResponseMessage response, CancellationToken ct) => response.StatusCode switch
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

    private TimeSpan Wait(HttpResponseMessage response)
    {
        var reset = response.Headers.TryGetValues("X-RateLimit-Reset", out var values) && long.TryParse(values.First(), out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) - clock.GetUtcNow()
            : WithoutWord;
        return reset > TimeSpan.Zero && reset < TimeSpan.FromHours(1) ? reset : WithoutWord;
    }

    private static async Task<string> Words(HttpResponseMessage response, CancellationToken ct)
    {
        var body = await response.Content.ReadAsStringAsync(ct);
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
