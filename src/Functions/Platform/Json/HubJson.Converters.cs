using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Json;

/// <summary>Instants as UTC with seven decimals and a Z: one width, so that comparing texts compares instants.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    /// <summary>The one way the hub writes an instant.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value));
}

/// <summary>What is written as one text, a reference or a code, as that text.</summary>
internal sealed class WrittenConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.GetInterfaces()
        .Any(of => of.IsGenericType && of.GetGenericTypeDefinition() == typeof(IWritten<>) && of.GenericTypeArguments[0] == typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TextConverter<>).MakeGenericType(typeToConvert))!;
}

/// <summary>One type that is written as a text.</summary>
internal sealed class TextConverter<T> : JsonConverter<T>
    where T : class, IWritten<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Read(reader.GetString()) ?? throw new JsonException($"Not {T.Wanted}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
