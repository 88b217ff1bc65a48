using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Webhooks.Sending;

/// <summary>The client for webhooks; a type of its own, so that no other call goes through it.</summary>
internal sealed class WebhookCalls(HttpMessageHandler handler)
{
    /// <summary>The client; who calls says how long.</summary>
    public HttpClient Client { get; } = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
}

/// <summary>Signs and sends after Standard Webhooks: thin events, and the challenge that proves an address.</summary>
internal sealed class WebhookSender(WebhookCalls calls, WebhookSecrets secrets, TimeProvider clock)
{
    /// <summary>Type of the challenge.</summary>
    public const string ChallengeType = "webhook.challenge";

    private const int LongestAnswer = 4096;

    /// <summary>How long a system may take.</summary>
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(10);

    /// <summary>Sends an event.</summary>
    /// <returns>What came of it, and the pause that the system asks for.</returns>
    public async Task<(WebhookAttempt Attempt, TimeSpan? Wait)> Send(Webhook webhook, WebhookDelivery delivery, CancellationToken ct)
    {
        var body = Body(delivery.Type, delivery.At, new { delivery.Reference, delivery.Link });
        var (attempt, wait, _) = await Post(webhook, delivery.Id, body, ct);
        return (attempt, wait);
    }

    /// <summary>Sends a challenge.</summary>
    /// <returns>What came of it, and whether the answer repeats the challenge: as its whole text, or as <c>challenge</c> of a JSON object.</returns>
    public async Task<(WebhookAttempt Attempt, bool Repeated)> Challenge(Webhook webhook, string challenge, CancellationToken ct)
    {
        var (attempt, _, answer) = await Post(webhook, $"challenge-{challenge[..16]}", Body(ChallengeType, clock.GetUtcNow(), new { challenge }), ct);
        return (attempt, attempt.Outcome == WebhookOutcome.Taken && Repeats(answer, challenge));
    }

    private static byte[] Body(string type, DateTimeOffset at, object data) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, timestamp = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), data }, HubJson.Options);

    private async Task<(WebhookAttempt Attempt, TimeSpan? Wait, string Answer)> Post(Webhook webhook, string id, byte[] body, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        using var call = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        call.Headers.UserAgent.Add(new ProductInfoHeaderValue("mim-hub", "1"));
        call.Headers.Add("webhook-id", id);
        call.Headers.Add("webhook-timestamp", WebhookSignature.Seconds(now));
        call.Headers.Add("webhook-signature", WebhookSignature.Header(id, now, body, secrets.Of(webhook, now)));
        using var within = CancellationTokenSource.CreateLinkedTokenSource(ct);
        within.CancelAfter(AnswersWithin);
        try
        {
            using var answer = await calls.Client.SendAsync(call, HttpCompletionOption.ResponseHeadersRead, within.Token);
            var outcome = answer.IsSuccessStatusCode ? WebhookOutcome.Taken : WebhookOutcome.Refused;
            return (new WebhookAttempt(now, outcome, (int)answer.StatusCode), Wait(answer, now), await Beginning(answer, within.Token));
        }
        catch (Exception fault) when (Outcome(fault) is { } outcome && !ct.IsCancellationRequested)
        {
            return (new WebhookAttempt(now, outcome), null, "");
        }
    }

    private static TimeSpan? Wait(HttpResponseMessage answer, DateTimeOffset now) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when until > now => until - now,
        _ => null,
    };

    /// <summary>What did not work; null for a fault of the hub's own.</summary>
    private static WebhookOutcome? Outcome(Exception? fault) => fault switch
    {
        OperationCanceledException => WebhookOutcome.TimedOut,
        NotPublicException => WebhookOutcome.NotPublic,
        HttpRequestException http => Outcome(http.InnerException) ?? WebhookOutcome.Unreachable,
        IOException => WebhookOutcome.Unreachable,
        _ => null,
    };

    /// <summary>The answer as far as anybody would read it; the rest stays where it is.</summary>
    private static async Task<string> Beginning(HttpResponseMessage answer, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LongestAnswer);
        try
        {
            await using var stream = await answer.Content.ReadAsStreamAsync(ct);
            var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, LongestAnswer), LongestAnswer, throwOnEndOfStream: false, ct);
            return Encoding.UTF8.GetString(buffer, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Repeats(string answer, string challenge)
    {
        if (answer.Trim() == challenge)
            return true;
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("challenge", out var said)
                && said.ValueKind == JsonValueKind.String && said.GetString() == challenge;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
