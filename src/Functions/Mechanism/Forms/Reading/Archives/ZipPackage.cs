using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Archives;

/// <summary>A zip archive that passed <see cref="ZipGuard"/>; parts are unpacked one by one, only when asked for, archives inside never.</summary>
internal sealed class ZipPackage : IPackage
{
    private const int LargestPlainText = 64 * 1024;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, ZipPart> parts;

    private ZipPackage(ReadOnlyMemory<byte> file, IReadOnlyList<ZipPart> parts)
    {
        this.file = file;
        this.parts = parts.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names of all parts.</summary>
    public IReadOnlyCollection<string> Names => parts.Keys;

    /// <summary>Lists the archive and refuses it if it is hostile or broken.</summary>
    /// <exception cref="FileRefusedException">It is.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> file)
    {
        var parts = ZipDirectory.Read(file.Span, ZipGuard.MostParts);
        ZipGuard.Check(parts);
        return new(file, parts);
    }

    /// <summary>Whether a part of this name exists; case does not matter (OPC, ISO/IEC 29500-2 section 6.2.2.3).</summary>
    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Unpacks a part while it is read.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="FileRefusedException">There is none, or it is larger than anything a form needs.</exception>
    public Stream OpenPart(string name)
    {
        if (!parts.TryGetValue(name, out var part))
            throw FileRules.BrokenArchive.Refuse(Place.WholeFile, $"Part {name} is missing from the file.");
        if (part.Size > ZipGuard.LargestPartRead)
            throw FileRules.Bomb.Refuse(Place.Part(name), $"Part {name} would unpack to {part.Size:N0} bytes, far more than any form.");
        return new PartStream(part, Slice((int)part.Data, (int)part.Packed));
    }

    /// <inheritdoc/>
    public PackedPart? Packed(string name) => parts.TryGetValue(name, out var part)
        ? new(file.Slice((int)part.Data, (int)part.Packed), part.Method, part.Size, part.Crc)
        : null;

    /// <summary>
    /// The text of a small part in which words stand as they are: UTF-8 without references and declarations. To search it costs a tenth of parsing it.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <returns>The text, or null when only an XML parser can tell what it says.</returns>
    /// <exception cref="FileRefusedException">The part is damaged.</exception>
    public string? PlainText(string name)
    {
        if (!parts.TryGetValue(name, out var part) || part.Size > LargestPlainText)
            return null;
        var text = new byte[part.Size];
        using (var stream = OpenPart(name))
        {
            stream.ReadExactly(text);
            // The end of the stream is where length and checksum are proved.
            _ = stream.ReadByte();
        }
        return IsPlain(text) ? Encoding.UTF8.GetString(text) : null;
    }

    private static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.TrimStart("\uFEFF"u8).StartsWith("<"u8) && !text.ContainsAny((byte)'&', (byte)0) && text.IndexOf("<!"u8) < 0 && Utf8.IsValid(text);

    private MemoryStream Slice(int offset, int count)
    {
        var slice = file.Slice(offset, count);
        return MemoryMarshal.TryGetArray(slice, out var array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(slice.ToArray(), writable: false);
    }
}
