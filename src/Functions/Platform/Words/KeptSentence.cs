using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Words;

/// <summary>
/// What other languages are made of, beside a sentence that is kept as its English text: only where a sentence has holes, as one without is found by its
/// English text.
/// </summary>
internal sealed record KeptSentence(string Text, IReadOnlyList<KeptSentence.Hole> Holes, long? Number = null)
{
    /// <summary>Of a sentence that is to be kept; null where its English text is enough.</summary>
    public static KeptSentence? Of(Sentence sentence) => sentence.Terms.Count == 0 && sentence.Number is null ? null : new KeptSentence(
        sentence.Template,
        [.. sentence.Terms.Select(term => new Hole(term.Kind, term.Value == term.English ? null : term.Value, term.English, term.Inner is null ? null : Of(term.Inner)))],
        sentence.Number);

    /// <summary>The sentence that was kept.</summary>
    /// <param name="english">Its English text.</param>
    /// <param name="kept">What was kept beside.</param>
    public static Sentence Back(string english, KeptSentence? kept) => kept is null ? Sentence.AsWritten(english) : Sentence.Kept(
        english, kept.Text,
        kept.Holes.Select(hole => new Term(hole.Kind, hole.Value ?? hole.English, hole.English, hole.Kind == TermKind.Sentence ? Back(hole.English, hole.Inner) : null)),
        kept.Number);

    /// <summary>What fills a hole of it.</summary>
    internal sealed record Hole(TermKind Kind, string? Value, string English, KeptSentence? Inner = null);
}

/// <summary>Sentences with what other languages are made of.</summary>
internal sealed class KeptSentencesConverter : JsonConverter<KeptSentences>, IHubConverter
{
    /// <inheritdoc/>
    public override KeptSentences Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new([.. JsonSerializer.Deserialize<Kept[]>(ref reader, options)!.Select(each => KeptSentence.Back(each.English, each.Said))]);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KeptSentences value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Select(each => new Kept(each.ToString(), KeptSentence.Of(each))), options);

    private sealed record Kept(string English, KeptSentence? Said = null);
}
