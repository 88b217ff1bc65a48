using System.Buffers.Binary;
using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Archives;

/// <summary>
/// Lists the entries of a zip archive without unpacking anything, and believes nothing that two places of the archive tell differently.
/// Written by hand because System.IO.Compression neither shows local headers nor checks them; a test compares both on every sample.
/// </summary>
internal static class ZipDirectory
{
    private const uint LocalHeader = 0x04034b50, CentralHeader = 0x02014b50, EndRecord = 0x06054b50;
    private const int LocalLength = 30, CentralLength = 46, EndLength = 22, LongestComment = ushort.MaxValue;

    /// <summary>The entries in the order of the directory.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="mostParts">More entries than this are not even listed.</param>
    /// <exception cref="FileRefusedException">The archive is cut off, contradicts itself or has too many entries.</exception>
    public static List<ZipPart> Read(ReadOnlySpan<byte> file, int mostParts)
    {
        var end = EndOf(file);
        var count = UInt16(file, end + 10);
        if (UInt16(file, end + 4) != 0 || UInt16(file, end + 6) != 0 || UInt16(file, end + 8) != count)
            throw Broken($"The archive claims to be split over several disks.");
        if (count > mostParts)
            throw FileRules.Bomb.Refuse(Place.WholeFile, $"The archive claims to hold {count} parts, where a form has a few dozen.");
        long at = UInt32(file, end + 16), directoryEnd = at + UInt32(file, end + 12);
        if (directoryEnd > end)
            throw Broken($"The directory of the archive is cut off or claims more than the file holds.");
        return List(file, at, directoryEnd, count);
    }

    private static List<ZipPart> List(ReadOnlySpan<byte> file, long at, long end, int count)
    {
        var parts = new List<ZipPart>(count);
        for (var i = 0; i < count; i++)
        {
            if (at + CentralLength > end || UInt32(file, at) != CentralHeader)
                throw Broken($"The directory of the archive is broken.");
            var (name, extra, comment) = (UInt16(file, at + 28), UInt16(file, at + 30), UInt16(file, at + 32));
            if (at + CentralLength + name > end)
                throw Broken($"The directory of the archive is broken.");
            parts.Add(Part(file, at, name));
            at += CentralLength + name + extra + comment;
        }
        if (at != end)
            throw Broken($"The directory of the archive lists fewer parts than it holds.");
        return parts;
    }

    private static ZipPart Part(ReadOnlySpan<byte> file, long at, int nameLength)
    {
        var rawName = file.Slice((int)at + CentralLength, nameLength);
        var (packed, size, header) = (UInt32(file, at + 20), UInt32(file, at + 24), UInt32(file, at + 42));
        // Some programs of .NET wrote backslashes between folders; Word opens those files (APPNOTE 4.4.17 wants slashes).
        var name = Encoding.UTF8.GetString(rawName).Replace('\\', '/');
        // No file below 4 GB needs ZIP64; one that says so is lying about its sizes.
        if (packed == uint.MaxValue || size == uint.MaxValue || header == uint.MaxValue)
            throw FileRules.Bomb.Refuse(Place.Part(name), $"Part {name} claims to be larger than 4 GB.");
        var part = new ZipPart(name, UInt16(file, at + 8), UInt16(file, at + 10), UInt32(file, at + 16), packed, size, header, 0);
        return part with { Data = DataOf(file, part, rawName) };
    }

    /// <summary>Where the packed bytes begin, after the local header has been found to tell the same as the directory.</summary>
    private static long DataOf(ReadOnlySpan<byte> file, ZipPart part, ReadOnlySpan<byte> rawName)
    {
        long header = part.Header, name = header + LocalLength;
        if (name + rawName.Length > file.Length || UInt32(file, header) != LocalHeader)
            throw Broken($"Part {part.Name} is not where the directory of the archive says.");
        var same = file.Slice((int)name, rawName.Length).SequenceEqual(rawName) && UInt16(file, header + 26) == rawName.Length
            && UInt16(file, header + 8) == part.Method && UInt16(file, header + 6) == part.Flags;
        if (!same)
            throw Broken($"Part {part.Name} calls itself something else than the directory of the archive does.");
        var data = name + rawName.Length + UInt16(file, header + 28);
        return data + part.Packed <= file.Length ? data : throw Broken($"Part {part.Name} is cut off.");
    }

    // Mail gateways, shares and careless programs leave blanks, NULs or a single byte behind the end; anything more could be a second archive.
    private static int EndOf(ReadOnlySpan<byte> file)
    {
        var last = file.LastIndexOfAnyExcept("\0\r\n \u001A"u8);
        var earliest = Math.Max(0, Math.Min(last, file.Length - EndLength) - EndLength - LongestComment);
        for (var at = file.Length - EndLength; at >= earliest; at--)
            if (UInt32(file, at) == EndRecord && at + EndLength + UInt16(file, at + 20) is var end && end <= file.Length && IsPadding(file[end..]))
                return at;
        throw Broken($"The file is an archive without an end: it was cut off, or something was added to it.");
    }

    private static bool IsPadding(ReadOnlySpan<byte> rest) => rest.Length <= 1 || !rest.ContainsAnyExcept("\0\r\n \u001A"u8);

    private static ushort UInt16(ReadOnlySpan<byte> file, long at) => BinaryPrimitives.ReadUInt16LittleEndian(file[(int)at..]);

    private static uint UInt32(ReadOnlySpan<byte> file, long at) => BinaryPrimitives.ReadUInt32LittleEndian(file[(int)at..]);

    private static FileRefusedException Broken(Sentence message) => FileRules.BrokenArchive.Refuse(Place.WholeFile, message);
}
