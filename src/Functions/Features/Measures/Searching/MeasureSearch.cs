using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>One search in the index file. Conditions that do not narrow are written so that they are always true: the texts of commands stay few.</summary>
/// <param name="connection">The file.</param>
/// <param name="wanted">What to look for.</param>
/// <param name="parties">Codes of the states whose communications the reader reads in full.</param>
/// <param name="ranked">
/// So many of the newest hits are put in order by how well they fit. bm25 has to be reckoned for each of them, which takes most of the time with fifty
/// thousand; and who looks for a word that half of all have wants the newest.
/// </param>
internal sealed class MeasureSearch(SqliteConnection connection, MeasureQuery wanted, IReadOnlyCollection<string> parties, int ranked = MeasureSearch.Ranked)
{
    /// <summary>So many are put in order, unless a test says otherwise.</summary>
    public const int Ranked = 1000;

    /// <summary>Where the list is narrowed besides, its hits lie far apart: it pays only when there are more times as many.</summary>
    private const int Narrowed = 3;

    private const string Everyone = "everyone", Parties = "parties";
    private const char Begin = '\u0001', End = '\u0002';
    private const string Mine = "state in (select value from json_each(@states))";

    /// <summary>The narrowed list: an index on what is asked for most, by state and by moment.</summary>
    private string Conditions => $"""
        {(wanted.State is null ? "true" : "state = @state")} and {(wanted.Amends is null ? "true" : "amends = @amends")}
          and (@type is null or type = @type) and (@area is null or instr(areas, @area) > 0)
          and (@language is null or (language = @language and {Mine}) or (languageForEveryone = @language and not {Mine}))
          and (@from is null or received >= @from) and (@to is null or received < @to) and (@late is null or late = @late)
        """;

    /// <summary>The page.</summary>
    public MeasureFinds Page(int most)
    {
        if (wanted.Words is null)
            return Finds(Rows($"{Fitting("measures m", "0.0")} {Select} {(wanted.After is null ? "" : "where (received, id) < (select received, id from measures where reference = @after)")} order by received desc, id desc", most + 1), most, Count("measures m"));
        var total = Count(Hit("0.0"));
        return total <= (IsNarrowedByWordsOnly ? ranked : ranked * Narrowed)
            ? Finds(Best(most + 1, null), most, total)
            : Finds(BestThenOlder(most + 1, Oldest()), most, total) with { RankedOf = ranked };
    }

    /// <summary>
    /// The communications that the words are in, with how well they fit; smaller is better (bm25). Who reads all of them alike needs no look at the state.
    /// The plus keeps SQLite from asking FTS5 for each communication of the other states by its number: minutes for a word that most have, instead of 0.1 s.
    /// </summary>
    /// <param name="score">How that is reckoned.</param>
    /// <param name="range">A condition on <c>rowid</c>, by which FTS5 leaves out the rest unread; none when empty.</param>
    private string Found(string score, string range = "") => parties.Count switch
    {
        0 => Hits(Everyone, score, range),
        _ when parties.Count == MemberState.All.Count => Hits(Parties, score, range),
        _ => $"{Hits(Parties, score, $"{range} and +rowid in (select id from measures where {Mine})")} union all {Hits(Everyone, score, $"{range} and +rowid in (select id from measures where not {Mine})")}",
    };

    private static string Hits(string column, string score, string range) => $"select rowid as id, {score} as score from words where words match @{column} {range}";

    private string Fitting(string from, string score) => $"with fit as (select m.*, {score} as score from {from} where {Conditions})";

    private const string Select = "select id, reference, state, digest from fit";

    private string Hit(string score, string range = "") => $"({Found(score, range)}) hit join measures m on m.id = hit.id";

    /// <summary>The best first, of all hits or of those that are not older than a cut.</summary>
    private List<Row> Best(int most, long? cut) => Rows(
        $"""
        {Fitting(Hit("bm25(words)", cut is null ? "" : "and rowid >= @cut"), "hit.score")} {Select}
        where {(wanted.After is null ? "true" : "(score, -id) > (select score, -id from fit where reference = @after)")} order by score, id desc
        """,
        most, cut);

    /// <summary>The best of the newest, and where they end the older ones by date.</summary>
    private List<Row> BestThenOlder(int most, long cut)
    {
        var past = wanted.After is null ? null : connection.Prepared(
            "select id from measures where reference = @after and id < @cut", ("@after", wanted.After), ("@cut", cut)).ExecuteScalar() as long?;
        var rows = past is null ? Best(most, cut) : [];
        if (rows.Count < most)
            rows.AddRange(Rows($"{Fitting(Hit("0.0", "and rowid < @cut"), "0.0")} {Select} order by id desc", most - rows.Count, past ?? cut));
        return rows;
    }

    /// <summary>
    /// Number of the oldest of the newest hits that are put in order. The index numbers communications as they were received, and FTS5 gives hits in the
    /// order of numbers, so that no more are read than are wanted.
    /// </summary>
    private long Oldest() => (long)Command($"select hit.id from {Hit("0.0")} where {Conditions} order by hit.id desc limit 1 offset {ranked - 1}").ExecuteScalar()!;

    private int Count(string from) => Convert.ToInt32(Command(
        (IsNarrowedByWordsOnly, wanted.Words) switch
        {
            // Nothing to look at: SQLite counts by the pages of its smallest index.
            (true, null) => "select count(*) from measures",
            (true, _) => $"select count(*) from ({Found("0.0")})",
            _ => $"select count(*) from {from} where {Conditions}",
        }).ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>Then the words alone tell how many there are, without a look at each.</summary>
    private bool IsNarrowedByWordsOnly => wanted with { Words = null, After = null } == MeasureQuery.Everything;

    private MeasureFinds Finds(List<Row> rows, int most, int total)
    {
        var shown = rows.Take(most).ToArray();
        return new MeasureFinds([.. shown.Select(row => new MeasureFind(row.State, row.Digest, Said(row.Id, row.State)))], total, rows.Count > most ? shown[^1].Reference : null);
    }

    private List<Row> Rows(string sql, int most, long? cut = null)
    {
        List<Row> rows = [];
        using var reader = Command($"{sql} limit {most}", cut).ExecuteReader();
        while (reader.Read())
            rows.Add(new Row(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return rows;
    }

    private List<Passage>? Said(long id, string state)
    {
        if (wanted.Words is not { } words)
            return null;
        var column = parties.Contains(state) ? Parties : Everyone;
        var text = connection.Prepared(
            $"select snippet(words, {(column == Parties ? 1 : 0)}, char(1), char(2), ' … ', 24) from words where words match @match and rowid = @id",
            ("@match", words.Match(column)), ("@id", id)).ExecuteScalar() as string;
        return text is null ? null : [.. Pieces(text)];
    }

    private static IEnumerable<Passage> Pieces(string text)
    {
        foreach (var piece in text.Split(Begin))
        {
            var end = piece.IndexOf(End, StringComparison.Ordinal);
            if (end > 0)
                yield return new Passage(piece[..end], true);
            if (end + 1 < piece.Length)
                yield return new Passage(piece[(end + 1)..], false);
        }
    }

    private SqliteCommand Command(string sql, long? cut = null) => connection.Prepared(
        sql,
        ($"@{Parties}", wanted.Words?.Match(Parties)), ($"@{Everyone}", wanted.Words?.Match(Everyone)), ("@states", JsonSerializer.Serialize(parties)),
        ("@state", wanted.State?.Code), ("@amends", wanted.Amends), ("@type", wanted.Type is { } type ? Code.Of(type) : null),
        ("@area", wanted.Area is { } area ? $" {Code.Of(area)} " : null), ("@language", wanted.Language?.Code),
        ("@from", wanted.From is { } from ? Midnight(from) : null), ("@to", wanted.To is { } to ? Midnight(to.AddDays(1)) : null),
        ("@late", wanted.Late is { } late ? late ? 1 : 0 : null), ("@after", wanted.After),
        ("@cut", cut));

    /// <summary>The beginning of a day (UTC), as moments are kept here.</summary>
    public static string Midnight(DateOnly day) => MeasureIndexFile.Moment(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private sealed record Row(long Id, string Reference, string State, string Digest);
}
