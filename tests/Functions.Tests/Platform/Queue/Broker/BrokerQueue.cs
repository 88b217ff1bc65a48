using Amqp;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>
/// A queue of the broker, after what Microsoft documents of Service Bus: peek-lock, delivery count, duplicate detection, schedule, dead-letter
/// queue. Time is what its clock says; <see cref="Deliver"/> looks at it.
/// </summary>
/// <param name="clock">Tells what is due and which locks ran out.</param>
/// <param name="dead">Its dead-letter queue; null when it is one itself.</param>
internal sealed class BrokerQueue(TimeProvider clock, BrokerQueue? dead)
{
    /// <summary>The hub's deployment says a minute, ten, and an hour (infra/bicep/modules/queues.bicep); the contract of the port fits these.</summary>
    public static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(30), DuplicateWindow = TimeSpan.FromMinutes(10);

    public const int MaxDeliveryCount = 10;

    private const int LargestPeek = 100;

    private readonly Lock gate = new();
    private readonly SortedDictionary<long, BrokerMessage> ready = [];
    private readonly Dictionary<Guid, BrokerMessage> locked = [];
    private readonly Dictionary<long, (BrokerMessage Message, DateTimeOffset Due)> scheduled = [];
    private readonly Dictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);
    private readonly List<DeliveringLink> receivers = [];
    private long numbers;

    public BrokerQueue? DeadLetters => dead;

    /// <summary>Takes in what was sent, but nothing whose id it saw within the window; gives their numbers.</summary>
    public long[] Add(IEnumerable<Message> sent)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var added = sent.Where(message => IsNew(message.Properties?.MessageId, now)).Select(message => Put(message, now)).ToArray();
            Deliver();
            return added;
        }
    }

    public bool Cancel(long number)
    {
        lock (gate)
            return scheduled.Remove(number);
    }

    /// <summary>More (or no more) messages are wanted on a link.</summary>
    public void Ask(DeliveringLink receiver, int more)
    {
        lock (gate)
        {
            // As AMQPNetLite counts: a flow that adds nothing takes back what was not used.
            receiver.Credit = more <= 0 ? 0 : receiver.Credit + more;
            if (!receivers.Contains(receiver))
                receivers.Add(receiver);
            Deliver();
        }
    }

    public void Leave(DeliveringLink receiver)
    {
        lock (gate)
            receivers.Remove(receiver);
    }

    /// <summary>Hands out what is due to who asked for it.</summary>
    public void Deliver()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            foreach (var (number, (message, due)) in scheduled.Where(each => each.Value.Due <= now).ToArray())
            {
                scheduled.Remove(number);
                message.EnqueuedAt = due;
                ready.Add(number, message);
            }

            foreach (var (token, message) in locked.Where(each => each.Value.LockedUntil <= now).OrderBy(each => each.Value.Number).ToArray())
                GiveBack(token, message);
            foreach (var receiver in receivers.ToArray())
            {
                while (receiver.Credit > 0 && ready.Values.FirstOrDefault() is { } next && Hand(next, receiver, now))
                    receiver.Credit--;
            }
        }
    }

    public bool Complete(Guid token) => WithLock(token, _ => locked.Remove(token));

    public bool Abandon(Guid token) => WithLock(token, message => GiveBack(token, message));

    /// <summary>The client never looked at it: as if it had not been delivered.</summary>
    public bool Release(Guid token) => WithLock(token, message =>
    {
        locked.Remove(token);
        message.Deliveries--;
        ready.Add(message.Number, message);
    });

    public bool Bury(Guid token, string reason, string description) => dead is not null && WithLock(token, message => Bury(token, message, reason, description));

    /// <summary>The next message goes to the dead-letter queue, as if it had failed as often as it may.</summary>
    public void BuryNext()
    {
        lock (gate)
        {
            var next = ready.Values.First();
            ready.Remove(next.Number);
            dead!.TakeDead(next, "MaxDeliveryCountExceeded", "Message could not be consumed.");
        }
    }

    /// <summary>Until when the lock holds now; null when it was lost.</summary>
    public DateTimeOffset? Renew(Guid token)
    {
        DateTimeOffset? until = null;
        WithLock(token, message => until = message.LockedUntil = clock.GetUtcNow() + LockDuration);
        return until;
    }

    /// <summary>Messages from a number on, whatever their state.</summary>
    public IReadOnlyList<Message> Peek(long from, int most)
    {
        lock (gate)
        {
            return
            [
                .. ready.Values.Concat(locked.Values).Concat(scheduled.Values.Select(each => each.Message))
                    .Where(message => message.Number >= from).OrderBy(message => message.Number).Take(Math.Min(most, LargestPeek)).Select(message => message.Shown()),
            ];
        }
    }

    private long Put(Message sent, DateTimeOffset now)
    {
        var message = new BrokerMessage(++numbers, sent) { EnqueuedAt = now };
        if (BrokerMessage.Due(sent) is { } due && due > now)
            scheduled.Add(message.Number, (message, due));
        else
            ready.Add(message.Number, message);
        return message.Number;
    }

    private void TakeDead(BrokerMessage message, string reason, string description)
    {
        lock (gate)
        {
            ready.Add(++numbers, message.Dead(numbers, reason, description));
            Deliver();
        }
    }

    private bool Hand(BrokerMessage message, DeliveringLink receiver, DateTimeOffset now)
    {
        var token = Guid.NewGuid();
        (message.LockedUntil, message.Deliveries) = (now + LockDuration, message.Deliveries + 1);
        if (!receiver.TrySend(message.Deliver(token)))
        {
            message.Deliveries--;
            receivers.Remove(receiver);
            return false;
        }

        ready.Remove(message.Number);
        if (!receiver.Settles)
            locked.Add(token, message);
        return true;
    }

    private bool WithLock(Guid token, Action<BrokerMessage> change)
    {
        lock (gate)
        {
            if (!locked.TryGetValue(token, out var message) || message.LockedUntil <= clock.GetUtcNow())
                return false;
            change(message);
            Deliver();
            return true;
        }
    }

    private void GiveBack(Guid token, BrokerMessage message)
    {
        if (dead is not null && message.Deliveries >= MaxDeliveryCount)
        {
            Bury(token, message, "MaxDeliveryCountExceeded", $"Message could not be consumed after {MaxDeliveryCount} delivery attempts.");
            return;
        }

        locked.Remove(token);
        ready.Add(message.Number, message);
    }

    private void Bury(Guid token, BrokerMessage message, string reason, string description)
    {
        locked.Remove(token);
        dead!.TakeDead(message, reason, description);
    }

    private bool IsNew(string? id, DateTimeOffset now)
    {
        if (id is null)
            return true;
        if (seen.TryGetValue(id, out var when) && now - when < DuplicateWindow)
            return false;
        seen[id] = now;
        return true;
    }
}
