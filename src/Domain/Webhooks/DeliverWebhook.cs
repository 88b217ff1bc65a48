using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Webhooks;

/// <summary>How an event is sent: at once, then with growing pauses, until it was taken or tried for three days.</summary>
public static class DeliverWebhook
{
    /// <summary>After the first attempt, the second, …: what Standard Webhooks advises, over a little more than three days.</summary>
    public static IReadOnlyList<TimeSpan> Pauses { get; } =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14),
        TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>A system that asks for a longer pause gets it, up to a day.</summary>
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(24);

    /// <summary>The id of the event that a step of a case is for a party, whichever of its people are told by mail.</summary>
    public static string IdOf(string @case, string step, Authority party) => AddresseeKey.MessageId(@case, $"{WebhookDelivery.Step}\n{step}", party.Code);

    /// <summary>An event to be sent; kept while the webhook is paused.</summary>
    public static WebhookDelivery Begin(string id, Authority party, string type, string reference, string link, bool isPaused, DateTimeOffset now)
    {
        var held = new WebhookDelivery(id, party, type, reference, link, now, WebhookDeliveryState.Held, null, 0, 0, [], Outbox.Nothing(now));
        return isPaused ? held : Again(held, now)!;
    }

    /// <summary>Sent anew, its attempts counted anew. Null while it is being sent.</summary>
    public static WebhookDelivery? Again(WebhookDelivery stands, DateTimeOffset now)
    {
        if (stands.State == WebhookDeliveryState.Waiting)
            return null;
        var next = stands with { State = WebhookDeliveryState.Waiting, NotBefore = null, Round = stands.Round + 1, Tries = 0 };
        return next with { Outbox = stands.Outbox.And(now, [Message(next)]) };
    }

    /// <summary>Whether it is to be tried now.</summary>
    public static bool IsDue(WebhookDelivery stands, DateTimeOffset now) => stands.State == WebhookDeliveryState.Waiting && !(stands.NotBefore > now);

    /// <summary>Kept until the webhook works again. Null when it is not being sent.</summary>
    public static WebhookDelivery? Hold(WebhookDelivery stands, DateTimeOffset now) =>
        stands.State == WebhookDeliveryState.Waiting ? Ended(stands, WebhookDeliveryState.Held, now) : null;

    /// <summary>After an attempt. Null when it came to its end meanwhile.</summary>
    /// <param name="stands">The event.</param>
    /// <param name="attempt">What came of it.</param>
    /// <param name="atLeast">The pause that the system asked for.</param>
    public static WebhookDelivery? After(WebhookDelivery stands, WebhookAttempt attempt, TimeSpan? atLeast = null)
    {
        if (stands.State != WebhookDeliveryState.Waiting)
            return null;
        var next = stands with { Attempts = [.. stands.Attempts, attempt], Tries = stands.Tries + 1 };
        if (attempt.Outcome == WebhookOutcome.Taken)
            return Ended(next, WebhookDeliveryState.Taken, attempt.At);
        if (next.Tries > Pauses.Count)
            return Ended(next, WebhookDeliveryState.GivenUp, attempt.At);
        var (pause, asked) = (Pauses[next.Tries - 1], atLeast < LongestAsked ? atLeast.Value : LongestAsked);
        return next with { NotBefore = attempt.At + (atLeast is not null && asked > pause ? asked : pause) };
    }

    private static WebhookDelivery Ended(WebhookDelivery delivery, WebhookDeliveryState state, DateTimeOffset now) =>
        delivery with { State = state, NotBefore = null, Outbox = delivery.Outbox.Replace(Message(delivery).Id, now, []) };

    private static OwedMessage Message(WebhookDelivery delivery)
    {
        var step = string.Create(CultureInfo.InvariantCulture, $"{WebhookDelivery.Step}.{delivery.Round}");
        return new OwedMessage(AddresseeKey.MessageId(delivery.Case, step, delivery.Party.Code), Webhook.Queue, step, delivery.Party.Code);
    }
}
