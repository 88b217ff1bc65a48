using System.Buffers.Binary;

namespace MimFunctions.Domain.Forms;

/// <summary>Bytes that packed fields are written to, one form after the other.</summary>
internal sealed class PackedBytes
{
    private const int SevenBits = 7, More = 0x80, LongestNumber = 10, BytesOfLength = sizeof(int), First = 16_384, Largest = 262_144;

    private byte[] bytes = new byte[First];
    private int length;

    /// <summary>What was written since the last time.</summary>
    public byte[] Take()
    {
        var taken = bytes[..length];
        // A form of many megabytes is no measure for the next.
        if (bytes.Length > Largest)
            bytes = new byte[First];
        length = 0;
        return taken;
    }

    /// <summary>Leaves room for the length of what is written from here on.</summary>
    /// <returns>To be given to <see cref="End"/>.</returns>
    public int Begin()
    {
        Room(BytesOfLength);
        return length += BytesOfLength;
    }

    /// <summary>Writes that length.</summary>
    public void End(int begin) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(begin - BytesOfLength), length - begin);

    /// <summary>Writes a whole number that is not negative.</summary>
    public void Number(ulong number)
    {
        Room(LongestNumber);
        for (; number >= More; number >>= SevenBits)
            bytes[length++] = (byte)(number | More);
        bytes[length++] = (byte)number;
    }

    /// <summary>Room for a text in UTF-8.</summary>
    /// <param name="most">Bytes that it takes at most.</param>
    public Span<byte> TextRoom(int most) => Room(BytesOfLength + most)[BytesOfLength..];

    /// <summary>The text was put into its room.</summary>
    /// <param name="taken">Bytes that it took.</param>
    public void Text(int taken)
    {
        var begin = Begin();
        length += taken;
        End(begin);
    }

    private Span<byte> Room(int more)
    {
        if (bytes.Length - length < more)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        return bytes.AsSpan(length, more);
    }
}
