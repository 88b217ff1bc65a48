using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Platform.Json;

namespace MimFunctions.Features.Summaries;

/// <summary>
/// A stretch of the JSON of a document. Kept as text and not as JSON within JSON: Cosmos DB keeps numbers as binary fractions, and the content
/// of a summary must stay the same to the byte for ever.
/// </summary>
/// <param name="Of">How many chapters the document has.</param>
/// <param name="Text">The stretch.</param>
internal sealed record SummaryChapter(int Of, ChapterText Text);

/// <summary>The text of a chapter in UTF-8, as it is digested, kept and read: a text in memory would only be made to be taken apart again.</summary>
/// <param name="Utf8">Its bytes.</param>
internal readonly record struct ChapterText(ReadOnlyMemory<byte> Utf8)
{
    /// <inheritdoc/>
    public bool Equals(ChapterText other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Utf8.Length;
}

/// <summary>Writes the text of a chapter as any other.</summary>
internal sealed class ChapterTextConverter : JsonConverter<ChapterText>, IHubConverter
{
    /// <inheritdoc/>
    public override ChapterText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Unescaped it is not longer.
        var text = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        return new ChapterText(text.AsMemory(0, reader.CopyString(text)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChapterText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Utf8.Span);
}
