using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Summaries;

/// <summary>
/// Reads a document whose JSON lies in a file: in memory are its sections with their headings and its list of sources. The parts of a section, which are nearly all of it, are read
/// when they are looked at, and not kept (<see cref="MadeWhenRead{T}"/>).
/// </summary>
internal sealed class StoredDocument
{
    private const int BufferSize = 16_384;

    private readonly ArrayBufferWriter<byte> outline = new(BufferSize);
    private JsonReaderState state;
    private bool isAtParts;
    private long? begin;
    private int depth;

    /// <summary>The document.</summary>
    /// <param name="json">The file; as long as it is open, parts can be looked at.</param>
    public static SummaryDocument Read(SafeFileHandle json)
    {
        var reading = new StoredDocument();
        reading.Outline(json);
        var document = JsonSerializer.Deserialize<SummaryDocument>(reading.outline.WrittenSpan, HubJson.Options)!;
        return document with { Sections = [.. document.Sections.Select(section => Filled(section, json))] };
    }

    private void Outline(SafeFileHandle json)
    {
        var (buffer, held) = (new byte[BufferSize], 0);
        for (long at = 0; ;)
        {
            var end = held + RandomAccess.Read(json, buffer.AsSpan(held), at + held);
            var taken = Take(buffer.AsSpan(0, end), at, isLast: end == held);
            if (end == held)
                return;
            held = end - taken;
            buffer.AsSpan(taken, held).CopyTo(buffer);
            at += taken;
            // A text that is longer than the buffer is one token.
            if (held == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }

    /// <summary>Copies a stretch of the JSON but for the parts of sections: in their place stands a paragraph that says where in the file they are.</summary>
    /// <returns>How many bytes of it were taken; the rest begins a token that is not there as a whole yet.</returns>
    private int Take(ReadOnlySpan<byte> json, long at, bool isLast)
    {
        var reader = new Utf8JsonReader(json, isLast, state);
        var copied = 0;
        while (reader.Read())
        {
            if (isAtParts)
            {
                outline.Write(json[copied..(int)reader.TokenStartIndex]);
                (begin, depth) = (at + reader.TokenStartIndex, reader.CurrentDepth);
            }
            else if (begin is { } from && reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth)
            {
                copied = (int)reader.BytesConsumed;
                outline.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""[{"kind":"paragraph","text":"{{from}} {{at + copied}}"}]""")));
                begin = null;
            }

            isAtParts = begin is null && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("parts"u8);
        }

        if (begin is null)
            outline.Write(json[copied..(int)reader.BytesConsumed]);
        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    private static Section Filled(Section section, SafeFileHandle json)
    {
        var place = ((Part.Paragraph)section.Parts[0]).Text.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return section with
        {
            Parts = new MadeWhenRead<Part>(() => Parts(json, place[0], (int)(place[1] - place[0]))),
            Sections = [.. section.Sections.Select(inner => Filled(inner, json))],
        };
    }

    private static Part[] Parts(SafeFileHandle json, long from, int length)
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
