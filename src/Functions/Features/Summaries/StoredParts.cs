using System.Buffers;
using System.Collections;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Summaries;

/// <summary>The parts of a section that lie in a file: read each time they are looked at, and not kept.</summary>
/// <param name="json">The file.</param>
/// <param name="from">Where they begin.</param>
/// <param name="length">How many bytes they are.</param>
/// <param name="haveCaptions">Whether there is a table or a chart among them.</param>
internal sealed class StoredParts(SafeFileHandle json, long from, int length, bool haveCaptions) : IReadOnlyList<Part>
{
    /// <summary>Whether there is a table or a chart among them: whoever looks for those need not read the others, which are nearly all of a long document.</summary>
    public bool HaveCaptions => haveCaptions;

    /// <inheritdoc/>
    public int Count => Read().Length;

    /// <inheritdoc/>
    public Part this[int index] => Read()[index];

    /// <inheritdoc/>
    public IEnumerator<Part> GetEnumerator() => Read().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Part[] Read()
    {
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            for (var read = 0; read < length;)
            {
                read += RandomAccess.Read(json, rented.AsSpan(read, length - read), from + read) is > 0 and var more
                    ? more
                    : throw new EndOfStreamException("The content of a summary ends within a section.");
            }

            return JsonSerializer.Deserialize<Part[]>(rented.AsSpan(0, length), HubJson.Options)!;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
