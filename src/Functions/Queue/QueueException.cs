using System.Net;

namespace MimFunctions.Queue;

/// <summary>A queue could not do what was asked; the message says why and what to do.</summary>
internal sealed class QueueException : Exception
{
    private QueueException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>From an answer of Service Bus' HTTP API that is no success (backing-services.md, section 3).</summary>
    /// <param name="queue">The queue that was asked.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="detail">What the service itself said.</param>
    public static QueueException FromAnswer(string queue, HttpStatusCode status, string detail) => new($"{(int)status switch
    {
        401 => $"Service Bus does not know who asks for queue \"{queue}\": check the connection string, or the hub's identity.",
        403 => $"Service Bus refuses the hub queue \"{queue}\": the identity needs the roles Azure Service Bus Data Sender and Receiver, or the queue is full.",
        404 or 410 => $"Service Bus has no queue \"{queue}\": deploy it, or check the namespace.",
        413 => $"A message for queue \"{queue}\" is too large.",
        429 => $"Service Bus is throttling queue \"{queue}\"; it was tried several times.",
        >= 500 => $"Service Bus failed on queue \"{queue}\"; it was tried several times.",
        _ => $"Service Bus does not accept a request for queue \"{queue}\".",
    }} It answered {(int)status}: {detail}");

    /// <summary>There was no answer at all.</summary>
    public static QueueException NoAnswer(string queue, Exception reason) =>
        new($"Service Bus could not be reached for queue \"{queue}\"; it was tried several times. {reason.Message}", reason);
}
