namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>A part of a file before it is unpacked, with all that decides what it unpacks to, and whether it does.</summary>
/// <param name="Bytes">The bytes in the file.</param>
/// <param name="Method">How they are packed.</param>
/// <param name="Size">Bytes when unpacked.</param>
/// <param name="Crc">Checksum of those.</param>
internal readonly record struct PackedPart(ReadOnlyMemory<byte> Bytes, int Method, long Size, uint Crc);
