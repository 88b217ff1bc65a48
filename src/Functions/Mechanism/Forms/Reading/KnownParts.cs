using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>
/// What was read of parts that many files have alike: all forms filled in from one template carry its styles, a third of the work of
/// reading one. Known by the digest of its bytes, so that no file can change how another is read.
/// </summary>
/// <typeparam name="T">What a part says; never changed once it was read.</typeparam>
internal sealed class KnownParts<T>
{
    /// <summary>Length of all parts that are known at one time: the templates of a dozen ministries; a million is a large one.</summary>
    private const int MostBytes = 8 * 1024 * 1024, LargestPart = MostBytes / 4;

    private readonly ConcurrentDictionary<Digest, T> parts = new();
    private int length;

    /// <summary>Bytes of all parts that are known now.</summary>
    public int Length => Volatile.Read(ref length);

    /// <summary>What the part says: as read before, or read now.</summary>
    /// <param name="bytes">The part, unpacked.</param>
    /// <param name="read">Reads it.</param>
    public T Get(ReadOnlyMemory<byte> bytes, Func<T> read)
    {
        if (bytes.Length > LargestPart)
            return read();
        var digest = Digest.Of(bytes.Span);
        if (parts.TryGetValue(digest, out var known))
            return known;
        var now = read();
        if (Interlocked.Add(ref length, bytes.Length) > MostBytes)
        {
            parts.Clear();
            Interlocked.Exchange(ref length, bytes.Length);
        }
        return parts[digest] = now;
    }

    /// <summary>SHA-256.</summary>
    private readonly record struct Digest(UInt128 High, UInt128 Low)
    {
        public static Digest Of(ReadOnlySpan<byte> bytes)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes, hash);
            return new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
        }
    }
}
