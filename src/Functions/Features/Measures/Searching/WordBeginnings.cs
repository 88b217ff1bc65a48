namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// The beginnings of words that an entry in Cosmos DB is found by before its text is read (docs/decisions/0097-words-found-by-their-beginnings.md): of a few
/// lengths, as each is a term of the index and costs at every write. They only narrow: what has a word has the word's beginnings.
/// </summary>
internal static class WordBeginnings
{
    private static readonly int[] Lengths = [3, 5, 8];

    /// <summary>The beginnings of these words, each once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<FoldedWord> words) =>
        [.. words.Select(word => word.Text).Distinct(StringComparer.Ordinal).SelectMany(Of).Distinct(StringComparer.Ordinal)];

    /// <summary>The longest beginning that is kept of a word that begins so; null when it is too short for any.</summary>
    public static string? Longest(string typed) => Of(typed).LastOrDefault();

    // Half of a pair of surrogates is no text.
    private static IEnumerable<string> Of(string word) =>
        Lengths.Where(length => length <= word.Length && !char.IsHighSurrogate(word[length - 1])).Select(length => word[..length]);
}
