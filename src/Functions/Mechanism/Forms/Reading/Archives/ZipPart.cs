namespace MimFunctions.Mechanism.Forms.Reading.Archives;

/// <summary>An entry of a zip archive as its central directory declares it (APPNOTE 6.3, section 4.3.12).</summary>
/// <param name="Name">Name in the archive, with forward slashes.</param>
/// <param name="Flags">General purpose bits.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Crc">CRC-32 of the unpacked bytes.</param>
/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Size">Bytes when unpacked.</param>
/// <param name="Header">Offset of the local header.</param>
/// <param name="Data">Offset of the packed bytes.</param>
internal sealed record ZipPart(string Name, ushort Flags, ushort Method, uint Crc, uint Packed, uint Size, uint Header, long Data)
{
    /// <summary>Whether its bytes are locked with a password (bits 0, 6 and 13).</summary>
    public bool IsEncrypted => (Flags & 0x2041) != 0;
}
