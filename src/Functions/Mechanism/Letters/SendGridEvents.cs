using System.Text.Json;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// Reads what SendGrid's event webhook posts: a JSON array with one object for each event, the custom arguments of the mail among its properties
/// (Twilio, "Event Webhook Reference").
/// </summary>
internal static partial class SendGridEvents
{
    private const long LastSecond = 253_402_300_799;

    private static readonly string[] MailboxReasons = ["Bounced Address", "Spam Reporting Address", "Unsubscribed Address", "Invalid"];

    /// <summary>The events that say how a mail of this hub ended, in their order; others are passed over.</summary>
    /// <exception cref="JsonException">It is no JSON array.</exception>
    public static IReadOnlyList<CarrierEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? [.. json.RootElement.EnumerateArray().Select(Event).OfType<CarrierEvent>()]
            : throw new JsonException("The events are no JSON array.");
    }

    private static CarrierEvent? Event(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || Text(element, "mail") is not { } mail || Text(element, "case") is not { } @case || !Id().IsMatch(mail) || !Id().IsMatch(@case)
            || At(element) is not { } at || Says(element, at) is not { } says)
            return null;
        var id = Text(element, "sg_event_id") ?? $"{Text(element, "event")}.{at.ToUnixTimeSeconds()}";
        return new CarrierEvent(id, @case, mail, says);
    }

    private static MailStatus? Says(JsonElement element, DateTimeOffset at) => Text(element, "event") switch
    {
        // Who reports a mail as spam has it. SendGrid drops the next one to that mailbox, and says so.
        "delivered" or "spamreport" => new MailStatus.Delivered(at),
        "bounce" => new MailStatus.Bounced(at, KindOfBounce(element), Why("The addressee's server refused it", element)),
        "dropped" => new MailStatus.Bounced(at, KindOfDrop(element), Why("SendGrid did not send it on", element)),
        // processed, deferred (it goes on trying), open, click, …
        _ => null,
    };

    private static BounceKind KindOfBounce(JsonElement element) =>
        Text(element, "type") == "blocked" && Text(element, "bounce_classification") != "Invalid Address" ? BounceKind.Soft : BounceKind.Hard;

    private static BounceKind KindOfDrop(JsonElement element) =>
        MailboxReasons.Contains(Text(element, "reason"), StringComparer.OrdinalIgnoreCase) ? BounceKind.Suppressed : BounceKind.Soft;

    private static string Why(string what, JsonElement element) =>
        CarrierWords.WithoutAddresses(Text(element, "reason") is { Length: > 0 } reason ? $"{what}: {reason}" : $"{what} and gave no reason.");

    private static DateTimeOffset? At(JsonElement element) =>
        element.TryGetProperty("timestamp", out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt64(out var seconds) && seconds is >= 0 and <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Custom arguments of other senders on the same account may be anything; these can be part of a document's key.
    [GeneratedRegex(@"\A[A-Za-z0-9.-]{1,100}\z")]
    private static partial Regex Id();
}
