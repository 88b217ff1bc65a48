using Amqp;
using Amqp.Framing;
using Amqp.Types;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>What a client asks of a queue other than to take or give a message (learn.microsoft.com, "AMQP 1.0 request/response-based operations").</summary>
internal static class BrokerManagement
{
    public static Message Answer(BrokerQueue queue, Message request)
    {
        var body = (Map)request.Body;
        return (string)request.ApplicationProperties["operation"] switch
        {
            "com.microsoft:renew-lock" => Renew(queue, (Guid[])body["lock-tokens"]),
            "com.microsoft:update-disposition" => Settle(queue, body),
            "com.microsoft:peek-message" => Peek(queue, (long)body["from-sequence-number"], (int)body["message-count"]),
            "com.microsoft:schedule-message" => Schedule(queue, (List)body["messages"]),
            "com.microsoft:cancel-scheduled-message" => Cancel(queue, (long[])body["sequence-numbers"]),
            var other => Status(501, $"The broker of the tests does not know {other}."),
        };
    }

    private static Message Renew(BrokerQueue queue, Guid[] tokens)
    {
        var until = tokens.Select(queue.Renew).ToArray();
        return until.All(time => time is not null)
            ? Done(new Map { ["expirations"] = until.Select(time => time!.Value.UtcDateTime).ToArray() })
            : LockLost();
    }

    private static Message Settle(BrokerQueue queue, Map body)
    {
        Func<Guid, bool> settle = (string)body["disposition-status"] switch
        {
            "completed" => queue.Complete,
            "abandoned" => queue.Abandon,
            "suspended" => token => queue.Bury(token, body["deadletter-reason"] as string ?? "", body["deadletter-description"] as string ?? ""),
            _ => _ => false,
        };
        return ((Guid[])body["lock-tokens"]).All(settle) ? Done([]) : LockLost();
    }

    private static Message Peek(BrokerQueue queue, long from, int most)
    {
        var found = new List();
        foreach (var message in queue.Peek(from, most))
            found.Add(new Map { ["message"] = BrokerBatch.Encode(message) });
        return found.Count > 0 ? Done(new Map { ["messages"] = found }) : Status(204, "No messages.");
    }

    private static Message Schedule(BrokerQueue queue, List messages) => Done(new Map
    {
        ["sequence-numbers"] = queue.Add([.. messages.Cast<Map>().Select(each => BrokerBatch.Decode((byte[])each["message"]))]),
    });

    private static Message Cancel(BrokerQueue queue, long[] numbers) =>
        numbers.All(queue.Cancel) ? Done([]) : Status(404, "There is no such scheduled message.", "com.microsoft:message-not-found");

    private static Message LockLost() => Status(410, "The lock supplied is invalid.", "com.microsoft:message-lock-lost");

    private static Message Done(Map body)
    {
        var message = Status(200, "OK");
        message.BodySection = new AmqpValue { Value = body };
        return message;
    }

    private static Message Status(int code, string description, string? condition = null)
    {
        var properties = new ApplicationProperties { ["statusCode"] = code, ["statusDescription"] = description };
        if (condition is not null)
            properties["errorCondition"] = new Symbol(condition);
        return new Message(new Map()) { ApplicationProperties = properties };
    }
}
