using System.IO.Compression;
using System.IO.Hashing;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Archives;

/// <summary>
/// Unpacks one part and holds it to what the directory declared: never a byte more, and at the end exactly that length and CRC-32.
/// System.IO.Compression does not check the sum when it reads.
/// </summary>
internal sealed class PartStream(ZipPart part, Stream packed) : Stream
{
    private readonly Stream unpacked = part.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    private readonly Crc32 crc = new();
    private long left = part.Size;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => part.Size;

    /// <inheritdoc/>
    public override long Position
    {
        get => part.Size - left;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="FileRefusedException">The part is not what the directory of the archive says.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = Unpack(buffer);
        left -= count;
        crc.Append(buffer[..count]);
        if (left < 0)
            throw FileRules.Bomb.Refuse(Place.Part(part.Name), $"Part {part.Name} unpacks to more than the {part.Size:N0} bytes it declares.");
        if (count == 0 && buffer.Length > 0 && (left > 0 || crc.GetCurrentHashAsUInt32() != part.Crc))
            throw Broken();
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Broken();
        }
    }

    private FileRefusedException Broken() =>
        FileRules.BrokenArchive.Refuse(Place.Part(part.Name), $"Part {part.Name} is damaged: its content does not match its checksum.");
}
