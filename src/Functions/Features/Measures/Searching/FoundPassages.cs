namespace MimFunctions.Features.Measures.Searching;

/// <summary>The piece of a text in which most of the words stand, as FTS5 cuts it.</summary>
internal static class FoundPassages
{
    private const int Most = 24;
    private const string Gap = " … ";

    /// <summary>The piece; it begins the text when none of the words stands in it.</summary>
    public static IReadOnlyList<Passage> Of(string text, IReadOnlyList<SearchedPart> parts)
    {
        var words = FoldedText.Of(text).Words;
        var hits = Enumerable.Range(0, words.Count)
            .SelectMany(at => parts.Select((part, number) => (At: at, Part: number, part.Words.Count, IsHit: part.Begins(words, at))))
            .Where(hit => hit.IsHit).ToArray();
        var begin = Begin(hits.Select(hit => (hit.At, hit.Part)).ToArray(), words.Count);
        var end = Math.Min(words.Count, begin + Most);
        var found = hits.SelectMany(hit => Enumerable.Range(hit.At, hit.Count)).ToHashSet();
        return [.. Pieces(text, words, begin, end, found)];
    }

    /// <summary>Where the piece with the most different words begins; what comes first is in its middle.</summary>
    private static int Begin((int At, int Part)[] hits, int words)
    {
        if (hits.Length == 0)
            return 0;
        var best = hits.MaxBy(first => hits.Where(hit => hit.At >= first.At && hit.At < first.At + (Most / 2)).Select(hit => hit.Part).Distinct().Count()).At;
        return Math.Max(0, Math.Min(best - (Most / 3), words - Most));
    }

    private static IEnumerable<Passage> Pieces(string text, IReadOnlyList<FoldedWord> words, int begin, int end, HashSet<int> found)
    {
        if (end == begin)
            yield break;
        // The text around the words is kept up to the end of the whole text.
        var (from, to) = (begin == 0 ? 0 : words[begin].Begin, end == words.Count ? text.Length : words[end - 1].End);
        var plain = begin == 0 ? "" : Gap;
        for (var at = begin; at < end; at++)
        {
            if (!found.Contains(at))
                continue;
            var last = at;
            while (last + 1 < end && found.Contains(last + 1))
                last++;
            plain += text[from..words[at].Begin];
            if (plain.Length > 0)
                yield return new Passage(plain, false);
            yield return new Passage(text[words[at].Begin..words[last].End], true);
            (plain, from, at) = ("", words[last].End, last);
        }

        plain += text[from..to] + (end == words.Count ? "" : Gap);
        if (plain.Length > 0)
            yield return new Passage(plain, false);
    }
}

/// <summary>A word or phrase that is looked for.</summary>
/// <param name="Words">Its words without case and accents.</param>
/// <param name="IsPhrase">Whether the last one must be whole.</param>
internal sealed record SearchedPart(IReadOnlyList<string> Words, bool IsPhrase)
{
    /// <summary>What the line of a text contains that has it (<see cref="FoldedText.Line"/>).</summary>
    public string Wanted => $" {string.Join(' ', Words)}{(IsPhrase ? " " : "")}";

    /// <summary>The parts of what was typed.</summary>
    public static IReadOnlyList<SearchedPart> Of(SearchWords words) =>
        [.. words.Parts.Select(part => new SearchedPart([.. FoldedText.Of(part.Text).Words.Select(word => word.Text)], part.IsPhrase))];

    /// <summary>Whether it stands in these words at this place.</summary>
    public bool Begins(IReadOnlyList<FoldedWord> words, int at) => at + Words.Count <= words.Count
        && Words.Select((wanted, number) => (Wanted: wanted, Stands: words[at + number].Text, IsLast: number == Words.Count - 1))
            .All(pair => pair.IsLast && !IsPhrase ? pair.Stands.StartsWith(pair.Wanted, StringComparison.Ordinal) : pair.Stands == pair.Wanted);
}
