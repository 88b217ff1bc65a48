using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Queries;

/// <summary>
/// “Has anyone asked this?”: by words in title, keywords, questions and background, which everybody who may read queries may read. Answers are not looked at: a search
/// that finds by what is for the asker alone would tell it.
/// </summary>
public static class FindQueries
{
    private const int InTitle = 4, InKeyword = 3, InQuestion = 2, InBackground = 1;

    /// <summary>Those that hold every word, the best first; all, the newest first, when no word is given.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="words">The words, as somebody typed them; beginnings of words are enough.</param>
    /// <param name="theme">Only of this theme; null for any.</param>
    public static IReadOnlyList<AdHocQuery> Of(IEnumerable<AdHocQuery> queries, string? words, QueryTheme? theme)
    {
        string[] wanted = [.. Words(words)];
        return
        [
            .. queries.Where(query => query.WithdrawnAt is null && (theme is null || query.Text.Theme == theme))
                .Select(query => (Query: query, Weights: wanted.Select(word => Weight(query.Text, word)).ToArray()))
                .Where(each => Array.TrueForAll(each.Weights, weight => weight > 0))
                .OrderByDescending(each => each.Weights.Sum()).ThenByDescending(each => each.Query.AskedAt).ThenBy(each => each.Query.Case, StringComparer.Ordinal)
                .Select(each => each.Query),
        ];
    }

    /// <summary>Those of whose compilation something may be published, the newest first.</summary>
    public static IReadOnlyList<AdHocQuery> Published(IEnumerable<AdHocQuery> queries) =>
    [
        .. queries.Where(query => query.Compiled is { } made && Compilation.Of(query, made.Number, Spread.Public) is not null).OrderByDescending(query => query.Compiled!.At)
            .ThenBy(query => query.Case, StringComparer.Ordinal),
    ];

    private static int Weight(QueryText text, string word) =>
        (Begins(text.Title, word) ? InTitle : 0) + (text.Keywords.Any(keyword => Begins(keyword, word)) ? InKeyword : 0)
        + (text.Questions.Any(question => Begins(question, word)) ? InQuestion : 0) + (Begins(text.Background, word) ? InBackground : 0);

    private static bool Begins(string text, string word) => Words(text).Any(each => each.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> Words(string? text) => (text ?? "").Split([' ', '\n', '\t', ',', ';', '.', ':', '/', '-', '(', ')', '?', '!', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries)
        .Select(LooseText.Key).Where(word => word.Length > 0);
}
