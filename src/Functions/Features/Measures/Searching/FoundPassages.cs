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
        List<(int At, int Part)> hits = [];
        for (var at = 0; at < words.Count; at++)
        {
            for (var number = 0; number < parts.Count; number++)
            {
                if (parts[number].Begins(words, at))
                    hits.Add((at, number));
            }
        }

        var begin = Begin(hits, words.Count);
        var end = Math.Min(words.Count, begin + Most);
        var found = hits.SelectMany(hit => Enumerable.Range(hit.At, parts[hit.Part].Words.Count)).ToHashSet();
        return [.. Pieces(text, words, begin, end, found)];
    }

    /// <summary>Where the piece with the most different words begins, the first of those; what comes first in it is in its middle.</summary>
    private static int Begin(List<(int At, int Part)> hits, int words)
    {
        if (hits.Count == 0)
            return 0;
        var (best, most) = (0, 0);
        for (var first = 0; first < hits.Count; first++)
        {
            var different = hits.Skip(first).TakeWhile(hit => hit.At < hits[first].At + (Most / 2)).Select(hit => hit.Part).Distinct().Count();
            if (different > most)
                (best, most) = (hits[first].At, different);
        }

        // What stands near the beginning is shown from there: no number is cut in two.
        return best <= Most / 2 ? 0 : Math.Max(0, Math.Min(best - (Most / 3), words - Most));
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
    public bool Begins(IReadOnlyList<FoldedWord> words, int at)
    {
        var last = Words.Count - 1;
        if (at + last >= words.Count || !(IsPhrase ? words[at + last].Text == Words[last] : words[at + last].Text.StartsWith(Words[last], StringComparison.Ordinal)))
            return false;
        for (var number = 0; number < last; number++)
        {
            if (words[at + number].Text != Words[number])
                return false;
        }

        return true;
    }
}
