using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;
using SQLitePCL;

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
    private const string Mine = "state in (select value from json_each(@states))";

    private readonly IReadOnlyList<SearchedPart> parts = wanted.Words is { } words ? SearchedPart.Of(words) : [];

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

    /// <summary>The page.</summary>
    public MeasureFinds Page(int most)
    {
        if (wanted.Words is null)
        {
            var after = wanted.After is null ? "" : "and (received, id) < (select received, id from measures where reference = @after)";
            return Finds(Rows($"select {Shown} from measures m where {Conditions} {after} order by received desc, id desc limit {most + 1}"), most, Count());
        }

        var newest = Newest(ranked + 1);
        var isLong = newest.Count > ranked;
        // How well each of very many fits tells nobody anything; of words of which any will do, the order is all.
        var isByDate = isLong && !wanted.Words.IsAny;
        var page = Behind(isByDate ? newest : Best([.. newest.Take(ranked)]), isLong ? newest[ranked - 1].Id : null, isByDate, most + 1);
        return Finds(Rows(page), most, Math.Min(newest.Count, ranked)) with { RankedOf = isByDate ? 0 : isLong ? ranked : null };
    }

    private const string Shown = "m.id, m.reference, m.state, m.digest, m.changed";

    /// <summary>
    /// What one text is asked in the language of FTS5: the words as they are kept, in quotation marks, so that nothing in them is read as an operator. The parties
    /// find by what everyone may find by, too.
    /// </summary>
    private string Match(string text)
    {
        var sought = string.Join(wanted.Words!.IsAny ? " OR " : " AND ", parts.Select(part => $"\"{string.Join(' ', part.Words)}\"{(part.IsPhrase ? "" : "*")}"));
        // The state by FTS5 too, which skips the others; SQLite would look each of them up.
        return $"{{{(text == Parties ? $"{Everyone} {Parties}" : text)}}} : ({sought}){(wanted.State is { } state ? $" AND sender : \"{state.Code}\"" : "")}";
    }

    /// <summary>
    /// Communications that one text has the words in. The cross join keeps SQLite from asking FTS5 for each communication by its number: minutes for a word that most have.
    /// </summary>
    private string Having((string Column, string Of) text) =>
        $"select w.rowid from words w cross join measures m on m.id = w.rowid where words match @{text.Column} and {text.Of} and {Conditions}";

    /// <summary>
    /// The newest hits, the newest first. The index numbers communications as they were received, and FTS5 gives hits in the order of numbers: no more are read
    /// than are wanted, and of the second text none that would come behind those of the first.
    /// </summary>
    private List<Hit> Newest(int most)
    {
        List<Hit> hits = [];
        foreach (var text in Texts)
        {
            long? cut = hits.Count == most ? hits[^1].Id : null;
            hits.AddRange(Hits($"{Having(text)} {(cut is null ? "" : "and w.rowid >= @cut")} order by w.rowid desc limit {most}", text.Column, cut));
        }

        return [.. hits.OrderByDescending(hit => hit.Id).Take(most)];
    }

    private List<Hit> Older(int most, long cut) =>
        [.. Texts.SelectMany(text => Hits($"{Having(text)} and w.rowid < @cut order by w.rowid desc limit {most}", text.Column, cut)).OrderByDescending(hit => hit.Id).Take(most)];

    private List<Hit> Hits(string sql, string column, long? cut)
    {
        List<Hit> hits = [];
        using var reader = Command(sql, cut).ExecuteReader();
        while (reader.Read())
            hits.Add(new Hit(reader.GetInt64(0), column == Parties));
        return hits;
    }

    /// <summary>The best of these first.</summary>
    private IEnumerable<Hit> Best(List<Hit> newest)
    {
        var fits = Fits(newest);
        return MeasureRanking.Best(newest, hit => fits[hit.Id]);
    }

    /// <summary>How often the words stand in the texts of these: counted in the bytes that SQLite has, as copies of a thousand texts would be megabytes.</summary>
    private Dictionary<long, Fit> Fits(List<Hit> hits)
    {
        var (sought, isParty) = (parts.Select(part => Encoding.UTF8.GetBytes(part.Wanted)).ToArray(), hits.ToDictionary(hit => hit.Id, hit => hit.IsParty));
        Dictionary<long, Fit> fits = [];
        using var reader = connection.Prepared(
            $"select w.rowid, w.{Everyone}, w.{Parties} from json_each(@ids) ids cross join words w on w.rowid = ids.value", ("@ids", Numbers(hits))).ExecuteReader();
        while (reader.Read())
        {
            var (id, times, length) = (reader.GetInt64(0), new double[sought.Length], 0);
            for (var column = 1; column <= (isParty[id] ? 2 : 1); column++)
            {
                var text = raw.sqlite3_column_blob(reader.Handle, column);
                length += text.Length;
                for (var part = 0; part < times.Length; part++)
                    times[part] += text.Count(sought[part]);
            }

            fits.Add(id, new Fit(length, times));
        }

        return fits;
    }

    /// <summary>
    /// What comes behind the last one of the page before, and where these end the older ones by date; nothing when that one is not there.
    /// </summary>
    /// <param name="first">What comes first, in its order.</param>
    /// <param name="cut">The oldest of them, when there are older ones.</param>
    /// <param name="isByDate">Whether that is the order of the first too.</param>
    /// <param name="most">So many at most.</param>
    private List<Hit> Behind(IEnumerable<Hit> first, long? cut, bool isByDate, int most)
    {
        if (wanted.After is null)
            return [.. first.Take(most)];
        if (Number(wanted.After) is not { } after)
            return [];
        if (cut is not null && (isByDate || after < cut))
            return Older(most, after);
        List<Hit> page = [.. first.SkipWhile(hit => hit.Id != after).Skip(1).Take(most)];
        if (cut is { } end && page.Count < most)
            page.AddRange(Older(most - page.Count, end));
        return page;
    }

    /// <summary>The number of a communication in this index; null when it is not there.</summary>
    private long? Number(string reference) => connection.Prepared("select id from measures where reference = @after", ("@after", reference)).ExecuteScalar() as long?;

    // Nothing is taken out of an index, and numbers follow each other: without conditions the last one is how many there are, and nothing is counted.
    private int Count() => Convert.ToInt32(
        Command(wanted with { After = null } == MeasureQuery.Everything ? "select coalesce(max(id), 0) from measures" : $"select count(*) from measures where {Conditions}").ExecuteScalar(),
        CultureInfo.InvariantCulture);

    private static MeasureFinds Finds(List<Row> rows, int most, int total) => new(
        [.. rows.Take(most).Select(row => new MeasureFind(row.State, row.Digest, row.Changed))], total, rows.Count > most ? rows[most - 1].Reference : null);

    private List<Row> Rows(List<Hit> hits)
    {
        var rows = Read(connection.Prepared($"select {Shown} from json_each(@ids) ids cross join measures m on m.id = ids.value", ("@ids", Numbers(hits)))).ToDictionary(row => row.Id);
        return [.. hits.Select(hit => rows[hit.Id])];
    }

    private List<Row> Rows(string sql) => Read(Command(sql));

    private static List<Row> Read(SqliteCommand command)
    {
        List<Row> rows = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(new Row(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), MeasureIndexFile.Moment(reader[4])));
        return rows;
    }

    private static string Numbers(List<Hit> hits) => JsonSerializer.Serialize(hits.Select(hit => hit.Id));

    private SqliteCommand Command(string sql, long? cut = null) => connection.Prepared(
        sql,
        ($"@{Parties}", wanted.Words is null ? null : Match(Parties)), ($"@{Everyone}", wanted.Words is null ? null : Match(Everyone)), ("@states", JsonSerializer.Serialize(parties)),
        ("@state", wanted.State?.Code), ("@amends", wanted.Amends), ("@type", wanted.Type is { } type ? Code.Of(type) : null),
        ("@area", wanted.Area is { } area ? $" {Code.Of(area)} " : null), ("@language", wanted.Language?.Code),
        ("@from", wanted.From is { } from ? Midnight(from) : null), ("@to", wanted.To is { } to ? Midnight(to.AddDays(1)) : null),
        ("@late", wanted.Late is { } late ? late ? 1 : 0 : null), ("@after", wanted.After),
        ("@cut", cut));

    /// <summary>The beginning of a day (UTC), as moments are kept here.</summary>
    public static string Midnight(DateOnly day) => MeasureIndexFile.Moment(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    /// <summary>A communication that has the words, and whether the reader is a party to it.</summary>
    private readonly record struct Hit(long Id, bool IsParty);

    private sealed record Row(long Id, string Reference, string State, string Digest, DateTimeOffset? Changed);
}
