using System.Text.Json;

namespace MimFunctions.Platform.Files;

/// <summary>
/// Tells by its end whether a file is all there: programs that copy in pieces, and sync clients, close a file in between or make it empty
/// first, and nothing else tells that more is to come. A file of a kind without a recognisable end counts as ended.
/// </summary>
internal static class FileEnd
{
    private const int LongestZipComment = ushort.MaxValue, ZipEnd = 22, LargestJson = 2 * 1024 * 1024, Trailer = 1024;

    /// <summary>Whether the file ends as its kind does.</summary>
    /// <exception cref="IOException">It is gone, or can't be read.</exception>
    public static bool IsThere(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length == 0)
            return false;
        var start = Read(stream, 0, 16).AsSpan();
        if (start.StartsWith("PK"u8))
            return Tail(stream, LongestZipComment + ZipEnd).AsSpan().LastIndexOf("PK\u0005\u0006"u8) >= 0;
        if (start.StartsWith("%PDF"u8))
            return Tail(stream, Trailer).AsSpan().LastIndexOf("%%EOF"u8) >= 0;
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8) switch
        {
            [(byte)'{', ..] => stream.Length > LargestJson || IsJson(Read(stream, start.Length - text.Length, LargestJson)),
            [(byte)'<', ..] => Tail(stream, Trailer).AsSpan().TrimEnd(" \t\r\n\0"u8).EndsWith(">"u8),
            _ => true,
        };
    }

    /// <summary>Whether its braces close, with nothing after them; broken otherwise it may be, that is for its reader to say.</summary>
    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            while (json.Read())
                if (json.CurrentDepth == 0 && json.TokenType == JsonTokenType.EndObject)
                    return true;
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static byte[] Tail(FileStream stream, int most) => Read(stream, Math.Max(0, stream.Length - most), most);

    private static byte[] Read(FileStream stream, long from, int most)
    {
        stream.Position = from;
        var bytes = new byte[Math.Min(most, stream.Length - from)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
