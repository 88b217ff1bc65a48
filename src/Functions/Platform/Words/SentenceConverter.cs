using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Words;

/// <summary>A sentence as the text of it, in the language of who is spoken to: what programs show to their users.</summary>
internal sealed class SentenceConverter : JsonConverter<Sentence>, IHubConverter
{
    /// <inheritdoc/>
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Sentence.AsWritten(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => writer.WriteStringValue(Spoken.Of(value));
}
