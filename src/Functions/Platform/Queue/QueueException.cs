using System.Security.Authentication;
using Azure.Identity;
using Azure.Messaging.ServiceBus;

namespace MimFunctions.Platform.Queue;

/// <summary>A queue could not do what was asked; the message says why and what to do.</summary>
internal sealed class QueueException : Exception
{
    private const int LongestDetail = 300;

    private QueueException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>From what the client of Service Bus throws; null for what is no fault of the service.</summary>
    /// <param name="queue">The queue that was asked.</param>
    /// <param name="fault">What it threw.</param>
    public static QueueException? From(string queue, Exception fault) => Words(queue, fault) is { } words ? new($"{words} {Detail(fault)}", fault) : null;

    /// <summary>A message that no transfer could hold.</summary>
    public static QueueException TooLarge(string queue, string id) => new($"Message {id} is too large for queue \"{queue}\".");

    private static string? Words(string queue, Exception fault) => fault switch
    {
        AuthenticationFailedException => $"The hub has no identity to go to queue \"{queue}\" of Service Bus with: give it one, or set a connection string.",
        AuthenticationException => $"Service Bus could not be reached for queue \"{queue}\": what answers there can't show that it is Service Bus.",
        UnauthorizedAccessException =>
            $"Service Bus refuses the hub queue \"{queue}\": check the connection string, or give the identity the roles Azure Service Bus Data Sender and Receiver.",
        ServiceBusException { Reason: var reason } => reason switch
        {
            ServiceBusFailureReason.MessagingEntityNotFound => $"Service Bus has no queue \"{queue}\": deploy it, or check the namespace.",
            ServiceBusFailureReason.MessagingEntityDisabled => $"Queue \"{queue}\" of Service Bus is disabled: enable it.",
            ServiceBusFailureReason.QuotaExceeded => $"Queue \"{queue}\" of Service Bus is full: find out why nobody takes its messages.",
            ServiceBusFailureReason.MessageSizeExceeded => $"A message for queue \"{queue}\" is too large.",
            ServiceBusFailureReason.ServiceBusy => $"Service Bus is throttling queue \"{queue}\"; it was tried several times.",
            ServiceBusFailureReason.ServiceCommunicationProblem or ServiceBusFailureReason.ServiceTimeout =>
                $"Service Bus could not be reached for queue \"{queue}\"; it was tried several times.",
            _ => $"Service Bus failed on queue \"{queue}\".",
        },
        _ => null,
    };

    private static string Detail(Exception fault)
    {
        var words = fault.Message.ReplaceLineEndings(" ");
        return words.Length > LongestDetail ? words[..LongestDetail] : words;
    }
}
