using System.Security.Cryptography;

namespace MimFunctions.Features.Summaries;

/// <summary>Takes the JSON of a document while it is written, digests it, and cuts it into stretches: as a whole it is never there.</summary>
/// <param name="longest">Characters of a stretch at most.</param>
internal sealed class ChapterCutter(int longest) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<byte[]> stretches = [];
    private readonly MemoryStream stretch = new(longest);
    private int length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>SHA-256 of all of it, lower-case hex, and the stretches; ask once, when it is written.</summary>
    public (string Digest, IReadOnlyList<byte[]> Stretches) Cut() => (Convert.ToHexStringLower(hash.GetHashAndReset()), [.. stretches, stretch.ToArray()]);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        var begin = 0;
        for (var at = 0; at < buffer.Length; at++)
        {
            var characters = Characters(buffer[at]);
            if (length + characters > longest)
            {
                stretch.Write(buffer[begin..at]);
                stretches.Add(stretch.ToArray());
                stretch.SetLength(0);
                (begin, length) = (at, 0);
            }

            length += characters;
        }

        stretch.Write(buffer[begin..]);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing waits.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            stretch.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>How many characters begin with this byte of UTF-8: a letter beyond the first plane is two, which must not be parted.</summary>
    private static int Characters(byte first) => first switch { < 0x80 => 1, < 0xC0 => 0, < 0xF0 => 1, _ => 2 };
}
