using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>A message that lies in a queue of the broker.</summary>
/// <param name="number">Its sequence number.</param>
/// <param name="sent">As the client sent it.</param>
internal sealed class BrokerMessage(long number, Message sent)
{
    public long Number => number;

    public string Id => sent.Properties?.MessageId ?? "";

    public DateTimeOffset EnqueuedAt { get; set; }

    public DateTimeOffset LockedUntil { get; set; }

    public int Deliveries { get; set; }

    /// <summary>When the sender wants it delivered; null for at once.</summary>
    public static DateTimeOffset? Due(Message sent) =>
        sent.MessageAnnotations?[Scheduled] is DateTime due ? new DateTimeOffset(DateTime.SpecifyKind(due, DateTimeKind.Utc)) : null;

    /// <summary>The same message for the dead-letter queue, with why it is there.</summary>
    public BrokerMessage Dead(long inQueue, string reason, string description)
    {
        var properties = new ApplicationProperties();
        foreach (var (name, value) in sent.ApplicationProperties?.Map ?? [])
            properties[name] = value;
        (properties["DeadLetterReason"], properties["DeadLetterErrorDescription"]) = (reason, description);
        var dead = new Message { Properties = sent.Properties, ApplicationProperties = properties, BodySection = sent.BodySection };
        return new BrokerMessage(inQueue, dead) { EnqueuedAt = EnqueuedAt };
    }

    /// <summary>As a receiver gets it: with what the broker knows of it, and the lock token as delivery tag.</summary>
    public LockedMessage Deliver(Guid token) => Fill(new LockedMessage(token), Deliveries - 1);

    /// <summary>As who only looks at it gets it.</summary>
    public Message Shown() => Fill(new Message(), Deliveries);

    private T Fill<T>(T message, int before)
        where T : Message
    {
        message.Header = new Header { DeliveryCount = (uint)before };
        message.MessageAnnotations = new MessageAnnotations();
        message.MessageAnnotations[new Symbol("x-opt-sequence-number")] = number;
        message.MessageAnnotations[new Symbol("x-opt-enqueued-time")] = EnqueuedAt.UtcDateTime;
        message.MessageAnnotations[new Symbol("x-opt-locked-until")] = LockedUntil.UtcDateTime;
        (message.Properties, message.ApplicationProperties, message.BodySection) = (sent.Properties, sent.ApplicationProperties, sent.BodySection);
        return message;
    }

    private static readonly Symbol Scheduled = new("x-opt-scheduled-enqueue-time");
}

/// <summary>A message on its way to a receiver who has it locked.</summary>
internal sealed class LockedMessage(Guid token) : Message
{
    public Guid LockToken => token;
}
