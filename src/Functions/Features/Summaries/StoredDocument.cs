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
/// when they are looked at, and not kept (<see cref="StoredParts"/>).
/// </summary>
internal sealed class StoredDocument
{
    private const int BufferSize = 16_384;

    /// <summary>Properties of a part are within the list and within the part.</summary>
    private const int DepthOfParts = 2;

    private readonly ArrayBufferWriter<byte> outline = new(BufferSize);
    private JsonReaderState state;
    private bool isAtParts, isAtKind;
    private long? begin;
    private int depth, captions;

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
                (begin, depth, captions) = (at + reader.TokenStartIndex, reader.CurrentDepth, 0);
            }
            else if (begin is { } from && reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth)
            {
                copied = (int)reader.BytesConsumed;
                outline.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""[{"kind":"paragraph","text":"{{from}} {{at + copied - from}} {{captions}}"}]""")));
                begin = null;
            }
            else if (isAtKind && (reader.ValueTextEquals("table"u8) || reader.ValueTextEquals("chart"u8)))
            {
                captions++;
            }

            isAtParts = begin is null && IsName(reader, "parts"u8);
            isAtKind = begin is not null && reader.CurrentDepth == depth + DepthOfParts && IsName(reader, "kind"u8);
        }

        if (begin is null)
            outline.Write(json[copied..(int)reader.BytesConsumed]);
        state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    private static bool IsName(in Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static Section Filled(Section section, SafeFileHandle json)
    {
        var place = ((Part.Paragraph)section.Parts[0]).Text.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return section with
        {
            Parts = new StoredParts(json, place[0], (int)place[1], haveCaptions: place[2] > 0),
            Sections = [.. section.Sections.Select(inner => Filled(inner, json))],
        };
    }
}
