using System.Globalization;
using System.Text.Json;

namespace MimFunctions.Tests.Queue;

/// <summary>The queues of <see cref="ServiceBusServer"/>: locks, schedule, dead letters by delivery count, ids remembered for ten minutes.</summary>
internal sealed class ServiceBusQueues(TimeProvider clock)
{
    public const string Dead = "/$deadletterqueue";

    private const int MaxDeliveryCount = 10;
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(30), DuplicateWindow = TimeSpan.FromMinutes(10);

    private readonly List<Message> messages = [];
    private readonly Dictionary<(string Queue, string Id), DateTimeOffset> seen = [];
    private readonly Lock gate = new();
    private long numbers;

    public static IReadOnlyList<Sent> Batch(string json) => [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(
        entry => Read(entry.GetProperty("BrokerProperties"), entry.GetProperty("Body").GetString()!))];

    public static Sent Single(string properties, string body) => Read(JsonDocument.Parse(properties is "" ? "{}" : properties).RootElement, body);

    public void Add(string queue, IReadOnlyList<Sent> sent)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            foreach (var message in sent.Where(message => IsNew(queue, message.Id, now)))
                messages.Add(new Message(++numbers, message.Id, message.Body) { Queue = queue, VisibleAt = message.Due ?? now });
        }
    }

    public (long Number, string Token, string Body, string Properties)? Take(string queue)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            messages.ForEach(message => message.BuryIfSpent(now));
            if (messages.FirstOrDefault(message => message.Queue == queue && message.VisibleAt <= now) is not { } next)
                return null;
            (next.Token, next.VisibleAt, next.Deliveries) = (Guid.NewGuid().ToString(), now + LockDuration, next.Deliveries + 1);
            return (next.Number, next.Token, next.Body, JsonSerializer.Serialize(new
            {
                MessageId = next.Id,
                DeliveryCount = next.Deliveries,
                LockToken = next.Token,
                SequenceNumber = next.Number,
                LockedUntilUtc = next.VisibleAt.ToString("R", CultureInfo.InvariantCulture),
                State = "Active",
            }));
        }
    }

    public bool Complete(string queue, long number, string token) => Change(queue, number, token, message => messages.Remove(message));

    public bool Renew(string queue, long number, string token) =>
        Change(queue, number, token, message => message.VisibleAt = clock.GetUtcNow() + LockDuration);

    public bool Abandon(string queue, long number, string token) => Change(queue, number, token, message =>
    {
        message.VisibleAt = clock.GetUtcNow();
        message.BuryIfSpent(message.VisibleAt);
        message.Token = null;
    });

    private bool Change(string queue, long number, string token, Action<Message> change)
    {
        lock (gate)
        {
            var locked = messages.Find(m => m.Queue == queue && m.Number == number && m.Token == token && m.VisibleAt > clock.GetUtcNow());
            if (locked is not null)
                change(locked);
            return locked is not null;
        }
    }

    private bool IsNew(string queue, string id, DateTimeOffset now)
    {
        if (seen.TryGetValue((queue, id), out var when) && now - when < DuplicateWindow)
            return false;
        seen[(queue, id)] = now;
        return true;
    }

    private static Sent Read(JsonElement properties, string body) => new(
        properties.TryGetProperty("MessageId", out var id) ? id.GetString()! : Guid.NewGuid().ToString("N"),
        body,
        properties.TryGetProperty("ScheduledEnqueueTimeUtc", out var due)
            ? DateTimeOffset.ParseExact(due.GetString()!, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : null);

    internal sealed record Sent(string Id, string Body, DateTimeOffset? Due);

    private sealed record Message(long Number, string Id, string Body)
    {
        public required string Queue { get; set; }

        public DateTimeOffset VisibleAt { get; set; }

        public string? Token { get; set; }

        public int Deliveries { get; set; }

        public void BuryIfSpent(DateTimeOffset now)
        {
            if (Token is not null && VisibleAt <= now && Deliveries >= MaxDeliveryCount && !Queue.EndsWith(Dead, StringComparison.Ordinal))
                (Queue, Token) = (Queue + Dead, null);
        }
    }
}
