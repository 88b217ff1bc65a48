using System.Buffers;
using System.IO.Pipelines;

namespace MimFunctions.Hosting.Worker;

/// <summary>
/// Reads the JSON of an invocation and empties long strings on the way: there is no blob trigger without the blob in it
/// (functions-host.md section 8), and 64 MB of Base64 that nobody reads must cost no memory.
/// </summary>
internal sealed class InvocationBody
{
    /// <summary>Strings longer than this (bytes) are emptied when the trigger is a blob: no path comes near it.</summary>
    public const int LongestBesideBlob = 16 * 1024;

    /// <summary>What is kept of a body is at most this long (bytes); the hub's own messages, encoded twice, are far smaller.</summary>
    public const int MostKept = 8 * 1024 * 1024;

    private static readonly SearchValues<byte> EndOrEscape = SearchValues.Create("\"\\"u8);

    private readonly int longest;
    private byte[] kept = new byte[4096];
    private int length, textStart;
    private bool inText, escaped, emptied;

    private InvocationBody(int longest) => this.longest = longest;

    /// <summary>The body, with every string longer than <paramref name="longest"/> bytes replaced by an empty one.</summary>
    /// <exception cref="FormatException">More than <see cref="MostKept"/> would remain.</exception>
    public static async Task<ReadOnlyMemory<byte>> Read(PipeReader reader, int longest, CancellationToken ct)
    {
        var body = new InvocationBody(longest);
        while (true)
        {
            var read = await reader.ReadAsync(ct);
            foreach (var piece in read.Buffer)
                body.Take(piece.Span);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return body.kept.AsMemory(0, body.length);
        }
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[(inText ? TakeText(bytes) : TakeStructure(bytes))..];
    }

    private int TakeStructure(ReadOnlySpan<byte> bytes)
    {
        var quote = bytes.IndexOf((byte)'"');
        var taken = quote < 0 ? bytes.Length : quote + 1;
        Keep(bytes[..taken]);
        (inText, emptied, textStart) = (quote >= 0, false, length);
        return taken;
    }

    private int TakeText(ReadOnlySpan<byte> bytes)
    {
        var plain = escaped ? 1 : bytes.IndexOfAny(EndOrEscape) is var at and >= 0 ? at : bytes.Length;
        var ends = !escaped && plain < bytes.Length && bytes[plain] == '"';
        escaped = !escaped && plain < bytes.Length && !ends;
        var taken = escaped ? plain + 1 : plain;
        KeepText(bytes[..taken]);
        if (!ends)
            return taken;
        inText = false;
        Keep("\""u8);
        return taken + 1;
    }

    private void KeepText(ReadOnlySpan<byte> text)
    {
        if (!emptied && length - textStart + text.Length > longest)
            (emptied, length) = (true, textStart);
        if (!emptied)
            Keep(text);
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (length + bytes.Length > MostKept)
            throw new FormatException($"The body is longer than {MostKept} bytes.");
        if (length + bytes.Length > kept.Length)
            Array.Resize(ref kept, Math.Max(kept.Length * 2, length + bytes.Length));
        bytes.CopyTo(kept.AsSpan(length));
        length += bytes.Length;
    }
}
