using System.Buffers.Binary;
using System.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>Bytes that packed fields are written to, one form after the other.</summary>
internal sealed class PackedBytes
{
    private const int SevenBits = 7, More = 0x80, LongestNumber = 10, BytesOfLength = sizeof(int), MostOfLetter = 3;

    private byte[] bytes = new byte[16_384];
    private int length;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => length = 0;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => bytes[..length];

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
    public void Number(long number)
    {
        Room(LongestNumber);
        for (; number >= More; number >>= SevenBits)
            bytes[length++] = (byte)(number | More);
        bytes[length++] = (byte)number;
    }

    /// <summary>Writes a text.</summary>
    public void Text(string text)
    {
        Room(BytesOfLength + (text.Length * MostOfLetter));
        var begin = Begin();
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
        End(begin);
    }

    private void Room(int more)
    {
        if (bytes.Length - length < more)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
