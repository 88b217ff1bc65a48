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
/// So many hits are counted, and put in order by how well they fit. When more have all the words, they come by date: whoever looks for a word that half of all have
/// wants the newest. When more have any of them, the newest are put in order.
/// </param>
internal sealed class MeasureSearch(SqliteConnection connection, MeasureQuery wanted, IReadOnlyCollection<string> parties, int ranked = MeasureSearch.Ranked)
{
    /// <summary>So many are put in order, unless a test says otherwise.</summary>
    public const int Ranked = 1000;

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

    /// <summary>
    /// The texts that this reader finds by, each with the states to which it belongs, more states first. Who reads all of them alike needs no look at the state.
    /// </summary>
    private (string Column, string Of)[] Texts => parties.Count switch
    {
        0 => [(Everyone, "true")],
        _ when parties.Count == MemberState.All.Count => [(Parties, "true")],
        var mine when mine * 2 > MemberState.All.Count => [(Parties, Mine), (Everyone, $"not {Mine}")],
        _ => [(Everyone, $"not {Mine}"), (Parties, Mine)],
    };

    /// <summary>The parties find by what everyone may find by, too.</summary>
    private static string Columns(string text) => text == Parties ? $"{Everyone} {Parties}" : text;

    /// <summary>The page.</summary>
    public MeasureFinds Page(int most)
    {
        if (wanted.Words is null)
        {
            var after = wanted.After is null ? "" : "and (received, id) < (select received, id from measures where reference = @after)";
            return Finds(Rows($"select {Shown} from measures m where {Conditions} {after} order by received desc, id desc limit {most + 1}"), most, Count());
        }

        // How well each of very many fits tells nobody anything, and FTS5 goes through all of them for it; of words of which any will do, the order is all.
        if (!wanted.Words.IsAny && Newest(ranked + 1, isScored: false) is { Count: var count } hits && count > ranked)
            return Finds([.. wanted.After is null ? hits : Older(most + 1, Number(wanted.After) ?? 0)], most, ranked) with { RankedOf = 0 };
        var newest = Newest(ranked + 1, isScored: true);
        Row[] best = [.. newest.Take(ranked).OrderBy(hit => hit.Score).ThenByDescending(hit => hit.Id)];
        return newest.Count <= ranked
            ? Finds([.. Behind(best, wanted.After)], most, newest.Count)
            : Finds(BestThenOlder(best, newest[ranked - 1].Id, most + 1), most, ranked) with { RankedOf = ranked };
    }

    private const string Shown = "m.id, m.reference, m.state, m.digest, m.changed";

    /// <summary>Where the score stands behind what is shown, when it is asked for.</summary>
    private const int Scored = 5;

    /// <summary>
    /// Communications that one text has the words in. The cross join keeps SQLite from asking FTS5 for each communication by its number: minutes for a word that most have.
    /// </summary>
    private string Having((string Column, string Of) text) =>
        $"from words w cross join measures m on m.id = w.rowid where words match @{text.Column} and {text.Of} and {Conditions}";

    /// <summary>
    /// The newest hits, the newest first, with how well they fit (bm25; smaller is better). The index numbers communications as they were received, and FTS5 gives
    /// hits in the order of numbers: no more are read than are wanted, and of the second text none that would come behind those of the first.
    /// </summary>
    private List<Row> Newest(int most, bool isScored)
    {
        List<Row> hits = [];
        foreach (var text in Texts)
        {
            long? cut = hits.Count == most ? hits[^1].Id : null;
            hits.AddRange(Rows($"select {Shown}{(isScored ? ", bm25(words)" : "")} {Having(text)} {(cut is null ? "" : "and w.rowid >= @cut")} order by w.rowid desc limit {most}", cut));
        }

        return [.. hits.OrderByDescending(hit => hit.Id).Take(most)];
    }

    /// <summary>What stands behind the last one of the page before; nothing when that is not among them.</summary>
    private static IEnumerable<Row> Behind(Row[] best, string? after) =>
        after is null ? best : best.SkipWhile(hit => hit.Reference != after).Skip(1);

    /// <summary>The best of the newest, and where they end the older ones by date.</summary>
    private List<Row> BestThenOlder(Row[] best, long cut, int most)
    {
        var past = wanted.After is { } after && Number(after) is { } number && number < cut ? number : (long?)null;
        List<Row> rows = past is null ? [.. Behind(best, wanted.After).Take(most)] : [];
        if (rows.Count < most)
            rows.AddRange(Older(most - rows.Count, past ?? cut));
        return rows;
    }

    /// <summary>The number of a communication in this index; null when it is not there.</summary>
    private long? Number(string reference) => connection.Prepared("select id from measures where reference = @after", ("@after", reference)).ExecuteScalar() as long?;

    private List<Row> Older(int most, long cut) => Rows(
        $"""
        select * from ({string.Join(" union all ", Texts.Select(text => $"select * from (select {Shown} {Having(text)} and w.rowid < @cut order by w.rowid desc limit {most})"))})
        order by id desc limit {most}
        """,
        cut);

    // Without conditions there is nothing to look at: SQLite counts by the pages of its smallest index.
    private int Count() => Convert.ToInt32(
        Command(wanted with { After = null } == MeasureQuery.Everything ? "select count(*) from measures" : $"select count(*) from measures where {Conditions}").ExecuteScalar(),
        CultureInfo.InvariantCulture);

    private MeasureFinds Finds(List<Row> rows, int most, int total)
    {
        var shown = rows.Take(most).ToArray();
        var said = Said(shown);
        return new MeasureFinds([.. shown.Select(row => new MeasureFind(row.State, row.Digest, said.GetValueOrDefault(row.Id), row.Changed))], total, rows.Count > most ? shown[^1].Reference : null);
    }

    private List<Row> Rows(string sql, long? cut = null)
    {
        List<Row> rows = [];
        using var reader = Command(sql, cut).ExecuteReader();
        while (reader.Read())
            rows.Add(new Row(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), MeasureIndexFile.Moment(reader[4]), reader.FieldCount > Scored ? reader.GetDouble(Scored) : 0));
        return rows;
    }

    /// <summary>Where the words stand, in one question for each of the two texts: FTS5 puts the beginning of a word together anew for every question.</summary>
    private Dictionary<long, List<Passage>> Said(Row[] shown)
    {
        Dictionary<long, List<Passage>> said = [];
        if (wanted.Words is not { } words)
            return said;
        foreach (var rows in shown.GroupBy(row => parties.Contains(row.State) ? Parties : Everyone))
        {
            using var reader = connection.Prepared(
                $"""
                select rowid, snippet(words, {(rows.Key == Parties ? -1 : 0)}, char(1), char(2), ' … ', 24) from words
                where words match @match and rowid between @first and @last and +rowid in (select value from json_each(@ids))
                """,
                ("@match", words.Match(Columns(rows.Key))), ("@first", rows.Min(row => row.Id)), ("@last", rows.Max(row => row.Id)), ("@ids", JsonSerializer.Serialize(rows.Select(row => row.Id)))).ExecuteReader();
            while (reader.Read())
                said[reader.GetInt64(0)] = [.. Pieces(reader.GetString(1))];
        }

        return said;
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
        ($"@{Parties}", wanted.Words?.Match(Columns(Parties))), ($"@{Everyone}", wanted.Words?.Match(Columns(Everyone))), ("@states", JsonSerializer.Serialize(parties)),
        ("@state", wanted.State?.Code), ("@amends", wanted.Amends), ("@type", wanted.Type is { } type ? Code.Of(type) : null),
        ("@area", wanted.Area is { } area ? $" {Code.Of(area)} " : null), ("@language", wanted.Language?.Code),
        ("@from", wanted.From is { } from ? Midnight(from) : null), ("@to", wanted.To is { } to ? Midnight(to.AddDays(1)) : null),
        ("@late", wanted.Late is { } late ? late ? 1 : 0 : null), ("@after", wanted.After),
        ("@cut", cut));

    /// <summary>The beginning of a day (UTC), as moments are kept here.</summary>
    public static string Midnight(DateOnly day) => MeasureIndexFile.Moment(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private sealed record Row(long Id, string Reference, string State, string Digest, DateTimeOffset? Changed, double Score);
}
