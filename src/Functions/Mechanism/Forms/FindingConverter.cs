using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Json;

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
            kept.Rule, kept.Severity, kept.Field, kept.Where, kept.Said, Back(kept.Message, kept.Stated), Back(kept.Fix, kept.Advised), kept.Law);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) => JsonSerializer.Serialize(
        writer,
        new Kept(value.Rule, value.Severity, value.Field, value.Where, value.Said, value.Message, value.Fix, value.Law, Away(value.Stated), Away(value.Advised)),
        options);

    private static KeptSentence? Away(Sentence sentence) => sentence.Terms.Count == 0 && sentence.Number is null ? null : new KeptSentence(
        sentence.Template,
        [.. sentence.Terms.Select(term => new KeptTerm(term.Kind, term.Value == term.English ? null : term.Value, term.English, term.Inner is null ? null : Away(term.Inner)))],
        sentence.Number);

    private static Sentence Back(string english, KeptSentence? kept) => kept is null ? Sentence.AsWritten(english) : Sentence.Kept(
        english, kept.Text,
        kept.Holes.Select(hole => new Term(hole.Kind, hole.Value ?? hole.English, hole.English, hole.Kind == TermKind.Sentence ? Back(hole.English, hole.Inner) : null)),
        kept.Number);

    private sealed record Kept(
        string Rule, Severity Severity, string? Field, Place Where, string? Said, string Message, string Fix, string? Law, KeptSentence? Stated = null, KeptSentence? Advised = null);

    private sealed record KeptSentence(string Text, IReadOnlyList<KeptTerm> Holes, long? Number = null);

    private sealed record KeptTerm(TermKind Kind, string? Value, string English, KeptSentence? Inner = null);
}
