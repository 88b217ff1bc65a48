using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// A finding with its English sentences, as ever, and beside them what other languages are made of: only where a sentence has holes, as one without is
/// found by its English text.
/// </summary>
internal sealed class FindingConverter : JsonConverter<Finding>, IHubConverter
{
    /// <inheritdoc/>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var kept = JsonSerializer.Deserialize<Kept>(ref reader, options)!;
        return new Finding(
            kept.Rule, kept.Severity, kept.Field, kept.Where, kept.Said, KeptSentence.Back(kept.Message, kept.Stated), KeptSentence.Back(kept.Fix, kept.Advised), kept.Law);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        new Kept(value.Rule, value.Severity, value.Field, value.Where, value.Said, value.Message, value.Fix, value.Law, KeptSentence.Of(value.Stated), KeptSentence.Of(value.Advised)),
        options);

    private sealed record Kept(
        string Rule, Severity Severity, string? Field, Place Where, string? Said, string Message, string Fix, string? Law, KeptSentence? Stated = null, KeptSentence? Advised = null);
}
