namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>Just enough of protobuf's wire format to find fields by number; checked against what the exporter sends.</summary>
internal static class Protobuf
{
    /// <summary>The fields of a message that are messages, texts or bytes.</summary>
    public static IEnumerable<(int Field, ReadOnlyMemory<byte> Content)> Fields(ReadOnlyMemory<byte> message)
    {
        while (!message.IsEmpty)
        {
            var key = Varint(ref message);
            var length = (int)(key & 7) switch
            {
                0 => Skip(ref message),
                1 => 8,
                2 => (int)Varint(ref message),
                5 => 4,
                var type => throw new InvalidDataException($"Wire type {type}."),
            };
            if ((key & 7) == 2)
                yield return ((int)(key >> 3), message[..length]);
            message = message[length..];
        }
    }

    /// <summary>The contents of a field.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> All(this ReadOnlyMemory<byte> message, int field) =>
        Fields(message).Where(found => found.Field == field).Select(found => found.Content);

    /// <summary>Everything below a path of fields.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Below(this ReadOnlyMemory<byte> message, params int[] path) =>
        path.Aggregate((IEnumerable<ReadOnlyMemory<byte>>)[message], (found, field) => found.SelectMany(each => each.All(field)));

    private static int Skip(ref ReadOnlyMemory<byte> message)
    {
        _ = Varint(ref message);
        return 0;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> message)
    {
        for (var (value, at) = (0UL, 0); ; at++)
        {
            value |= (ulong)(message.Span[at] & 0x7F) << (7 * at);
            if (message.Span[at] < 0x80)
            {
                message = message[(at + 1)..];
                return value;
            }
        }
    }
}
