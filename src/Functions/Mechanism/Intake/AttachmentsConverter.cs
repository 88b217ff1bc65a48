using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Intake;

/// <summary>The files that a form names, as an array; the first release knew only one and stored it as an object in its place.</summary>
internal sealed class AttachmentsConverter : JsonConverter<IReadOnlyList<Attachment>>, IHubConverter
{
    /// <summary>The property keeps the name that the first release gave it.</summary>
    public void Shape(JsonTypeInfo info)
    {
        if (info.Type != typeof(Submission))
            return;
        foreach (var property in info.Properties.Where(p => p.PropertyType == typeof(IReadOnlyList<Attachment>)))
            property.Name = "attachment";
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Attachment> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? [JsonSerializer.Deserialize<Attachment>(ref reader, options)!]
            : JsonSerializer.Deserialize<Attachment[]>(ref reader, options)!;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Attachment> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options);
}
