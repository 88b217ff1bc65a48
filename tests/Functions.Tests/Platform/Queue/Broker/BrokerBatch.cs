using Amqp;
using Amqp.Framing;

namespace MimFunctions.Tests.Platform.Queue.Broker;

/// <summary>Messages inside of messages, as Service Bus packs them.</summary>
internal static class BrokerBatch
{
    /// <summary>Message format of a batch: each data section holds one encoded message.</summary>
    private const uint Format = 0x80013700;

    public static IReadOnlyList<Message> Unpack(Message sent) => (sent.Format, sent.Body) switch
    {
        (Format, Data[] sections) => [.. sections.Select(section => Decode(section.Binary))],
        (Format, byte[] only) => [Decode(only)],
        _ => [sent],
    };

    public static Message Decode(byte[] encoded) => Message.Decode(new ByteBuffer(encoded, 0, encoded.Length, encoded.Length));

    public static byte[] Encode(Message message)
    {
        var buffer = message.Encode();
        return buffer.Buffer.AsSpan(buffer.Offset, buffer.Length).ToArray();
    }
}
