using System.Runtime.InteropServices;

namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>A file that is one part by itself.</summary>
/// <param name="file">Its bytes.</param>
internal sealed class SinglePart(ReadOnlyMemory<byte> file) : IPackage
{
    /// <summary>What the part is called.</summary>
    public const string Name = "the Word XML file of 2003";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => [Name];

    /// <inheritdoc/>
    public bool Has(string name) => name == Name;

    /// <inheritdoc/>
    public Stream OpenPart(string name) => MemoryMarshal.TryGetArray(file, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(file.ToArray(), writable: false);

    /// <inheritdoc/>
    public PackedPart? Packed(string name) => null;

    /// <inheritdoc/>
    public string? PlainText(string name) => null;
}
