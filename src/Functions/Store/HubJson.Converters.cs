using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Views;

namespace MimFunctions.Store;

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

/// <summary>Fields as one object: a text for one value, an array for several (forms.md, "Machine shapes").</summary>
internal sealed class FormFieldsConverter : JsonConverter<FormFields>
{
    /// <inheritdoc/>
    public override FormFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new FormFields([.. document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Value(p.Value)))]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FormFields value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (id, field) in value)
        {
            writer.WritePropertyName(id);
            if (field is FieldValue.One one)
                writer.WriteStringValue(one.Value);
            else
                JsonSerializer.Serialize(writer, ((FieldValue.Many)field).Values, options);
        }

        writer.WriteEndObject();
    }

    private static FieldValue Value(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? new FieldValue.Many([.. element.EnumerateArray().Select(item => item.GetString()!)])
        : new FieldValue.One(element.GetString()!);
}

/// <summary>A reference as its text.</summary>
internal sealed class ReferenceConverter : JsonConverter<Reference>
{
    /// <inheritdoc/>
    public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Reference.Parse(reader.GetString()) ?? throw new JsonException("Not a reference such as MIM-AT-2026-0007.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A Member State as its code.</summary>
internal sealed class MemberStateConverter : JsonConverter<MemberState>
{
    /// <inheritdoc/>
    public override MemberState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MemberState.FromCode(reader.GetString()) ?? throw new JsonException("Not the code of a Member State.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MemberState value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}

/// <summary>A state or institution as its code.</summary>
internal sealed class AuthorityConverter : JsonConverter<Authority>
{
    /// <inheritdoc/>
    public override Authority Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Authority.FromCode(reader.GetString()) ?? throw new JsonException("Neither the code of a Member State nor COM, EP or COUNCIL.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Authority value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}

/// <summary>A request's reference as its text.</summary>
internal sealed class RequestReferenceConverter : JsonConverter<RequestReference>
{
    /// <inheritdoc/>
    public override RequestReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RequestReference.Parse(reader.GetString()) ?? throw new JsonException("Not a reference such as REQ-AT-2026-0007.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RequestReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A meeting's reference as its text.</summary>
internal sealed class MeetingReferenceConverter : JsonConverter<MeetingReference>
{
    /// <inheritdoc/>
    public override MeetingReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        MeetingReference.Parse(reader.GetString()) ?? throw new JsonException("Not a reference such as MTG-2026-0001.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MeetingReference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
