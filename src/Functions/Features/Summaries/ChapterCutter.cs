using System.Security.Cryptography;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Summaries;

/// <summary>
/// Takes the JSON of a document while it is written, digests it, and cuts it into stretches: as a whole it is never in memory. Until its end is known it is on the
/// disk, since the digest of all is in the key of each chapter.
/// </summary>
/// <param name="longest">Characters of a stretch at most.</param>
internal sealed class ChapterCutter(int longest) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly FileStream written = ScratchFile.Make();
    private readonly List<long> begins = [0];
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

    /// <summary>How many stretches there are.</summary>
    public int Stretches => begins.Count;

    /// <summary>SHA-256 of all of it, lower-case hex; ask once, when it is written.</summary>
    public string Digest() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <summary>A stretch, when all is written.</summary>
    /// <param name="number">Its number, from 0.</param>
    public byte[] Stretch(int number)
    {
        var end = number + 1 < begins.Count ? begins[number + 1] : written.Length;
        var stretch = new byte[end - begins[number]];
        written.Position = begins[number];
        written.ReadExactly(stretch);
        return stretch;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        for (var at = 0; at < buffer.Length; at++)
        {
            var characters = Characters(buffer[at]);
            if (length + characters > longest)
            {
                begins.Add(written.Position + at);
                length = 0;
            }

            length += characters;
        }

        written.Write(buffer);
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
            written.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>How many characters begin with this byte of UTF-8: a letter beyond the first plane is two, which must not be parted.</summary>
    private static int Characters(byte first) => first switch { < 0x80 => 1, < 0xC0 => 0, < 0xF0 => 1, _ => 2 };
}
