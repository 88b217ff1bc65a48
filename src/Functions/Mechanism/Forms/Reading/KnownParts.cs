using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>
/// What was read of parts that many files have alike: all forms filled in from one template carry its styles, a third of the work of
/// reading one. Known by the digest of its bytes as they are packed, so that no file can change how another is read, and one that is known
/// need not even be unpacked: measured, unpacking and digesting 0.8 MB was over a third of the work.
/// </summary>
/// <typeparam name="T">What a part says; never changed once it was read.</typeparam>
internal sealed class KnownParts<T>
{
    /// <summary>Unpacked length of all parts that are known at one time: the templates of a dozen ministries; a million is a large one.</summary>
    private const int MostBytes = 8 * 1024 * 1024, LargestPart = MostBytes / 4;

    private readonly ConcurrentDictionary<Digest, T> parts = new();
    private int length;

    /// <summary>Bytes of all parts that are known now, unpacked.</summary>
    public int Length => Volatile.Read(ref length);

    /// <summary>What the part says: as read before, or read now.</summary>
    /// <param name="part">The part.</param>
    /// <param name="read">Unpacks it, which proves its length and checksum, and reads it.</param>
    public T Get(PackedPart part, Func<T> read)
    {
        if (part.Size > LargestPart)
            return read();
        var digest = Digest.Of(part);
        if (parts.TryGetValue(digest, out var known))
            return known;
        var now = read();
        if (Interlocked.Add(ref length, (int)part.Size) > MostBytes)
        {
            parts.Clear();
            Interlocked.Exchange(ref length, (int)part.Size);
        }
        return parts[digest] = now;
    }

    /// <summary>SHA-256 of the packed bytes, beside what the archive declares of them: a file that declares otherwise is broken, whatever its bytes.</summary>
    private readonly record struct Digest(UInt128 High, UInt128 Low, int Method, long Size, uint Crc)
    {
        public static Digest Of(PackedPart part)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(part.Bytes.Span, hash);
            return new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]), part.Method, part.Size, part.Crc);
        }
    }
}
