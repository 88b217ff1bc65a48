using System.Text;

namespace MimFunctions.Platform.Queue;

/// <summary>What a message may be, wherever it goes: Service Bus' limits, so that what works alone works in Azure (256 KB on the standard tier).</summary>
internal static class QueueLimits
{
    /// <summary>Longest message id.</summary>
    public const int LongestId = 128;

    /// <summary>Bytes of a body in UTF-8: 256 KB on the Standard tier, less what headers and JSON escapes may add.</summary>
    public const int LargestBody = 192 * 1024;

    /// <summary>Throws when a message would be refused by a queue.</summary>
    /// <exception cref="ArgumentException">Its id or body is too long, or it has no id.</exception>
    public static void Check(IEnumerable<QueueMessage> messages)
    {
        foreach (var message in messages)
        {
            if (message.Id.Length is 0 or > LongestId)
                throw new ArgumentException($"A message id has 1 to {LongestId} characters, not {message.Id.Length}.", nameof(messages));
            if (Encoding.UTF8.GetByteCount(message.Body) is > LargestBody and var size)
                throw new ArgumentException($"Message {message.Id} has a body of {size:N0} bytes; a queue takes {LargestBody:N0}.", nameof(messages));
        }
    }
}
