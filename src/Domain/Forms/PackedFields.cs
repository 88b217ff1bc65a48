using System.Buffers.Binary;
using System.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>
/// The fields of a form as bytes (<see cref="FieldPacker"/>): for each the number of its id, how long it is in four bytes, and its value. Whole
/// numbers are written seven bits a byte, the lowest first, texts and rows with their length in four bytes before them, texts in UTF-8.
/// </summary>
/// <param name="names">Ids of fields and columns.</param>
/// <param name="bytes">The fields.</param>
internal sealed class PackedFields(PackedNames names, byte[] bytes)
{
    /// <summary>What kind of value follows.</summary>
    internal const byte One = 0, Many = 1, Table = 2;

    private const int SevenBits = 7, More = 0x80;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (ReadOnlySpan<byte> left = bytes; left.Length > 0; count++)
                Next(ref left, out _);
            return count;
        }
    }

    /// <summary>All of them, in their order.</summary>
    public IEnumerable<KeyValuePair<string, FieldValue>> All()
    {
        for (var at = 0; at < bytes.Length;)
        {
            ReadOnlySpan<byte> left = bytes.AsSpan(at);
            var value = Next(ref left, out var id);
            at = bytes.Length - left.Length;
            yield return KeyValuePair.Create(names[id], Value(value));
        }
    }

    /// <summary>The value of a field, or null when absent.</summary>
    public FieldValue? Value(string id)
    {
        if (names.Find(id) is not { } wanted)
            return null;
        ReadOnlySpan<byte> left = bytes;
        while (left.Length > 0)
        {
            var value = Next(ref left, out var found);
            if (found == wanted)
                return Value(value);
        }

        return null;
    }

    /// <summary>The same without those named.</summary>
    public PackedFields Without(IReadOnlyCollection<string> ids)
    {
        var (left, length) = (new byte[bytes.Length], 0);
        for (ReadOnlySpan<byte> rest = bytes; rest.Length > 0;)
        {
            var before = rest;
            Next(ref rest, out var id);
            if (ids.Contains(names[id]))
                continue;
            before[..^rest.Length].CopyTo(left.AsSpan(length));
            length += before.Length - rest.Length;
        }

        return new PackedFields(names, left[..length]);
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> left, out int id)
    {
        id = (int)Number(ref left);
        return Long(ref left);
    }

    private FieldValue Value(ReadOnlySpan<byte> left) => Number(ref left) switch
    {
        One => new FieldValue.One(Text(ref left)),
        Many => new FieldValue.Many(Texts(left)),
        _ => new FieldValue.Table(Rows(left)),
    };

    private static List<string> Texts(ReadOnlySpan<byte> left)
    {
        List<string> texts = [];
        while (left.Length > 0)
            texts.Add(Text(ref left));
        return texts;
    }

    private List<FormRow> Rows(ReadOnlySpan<byte> left)
    {
        List<FormRow> rows = [];
        while (left.Length > 0)
        {
            List<KeyValuePair<string, CellValue>> cells = [];
            for (var row = Long(ref left); row.Length > 0;)
            {
                var column = Number(ref row);
                cells.Add(KeyValuePair.Create<string, CellValue>(names[(int)(column >> 1)], (column & 1) == 1 ? new CellValue.Number(Signed(Number(ref row))) : new CellValue.Words(Text(ref row))));
            }

            rows.Add(new FormRow(cells));
        }

        return rows;
    }

    private static long Signed(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);

    private static ulong Number(ref ReadOnlySpan<byte> left)
    {
        ulong number = 0;
        for (var (at, shift) = (0, 0); ; at++, shift += SevenBits)
        {
            number |= (ulong)(left[at] & ~More) << shift;
            if (left[at] >= More)
                continue;
            left = left[(at + 1)..];
            return number;
        }
    }

    private static string Text(ref ReadOnlySpan<byte> left) => Encoding.UTF8.GetString(Long(ref left));

    /// <summary>What has its length before it.</summary>
    private static ReadOnlySpan<byte> Long(ref ReadOnlySpan<byte> left)
    {
        var end = sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(left);
        var found = left[sizeof(int)..end];
        left = left[end..];
        return found;
    }
}
