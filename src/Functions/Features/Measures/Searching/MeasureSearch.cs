using System.Text.Json;
using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>One search in the index file. Conditions that do not narrow are written so that they are always true: the texts of commands stay few.</summary>
internal sealed class MeasureSearch(SqliteConnection connection, MeasureQuery wanted, IReadOnlyCollection<string> parties)
{
    private const string Everyone = "everyone", Parties = "parties";
    private const char Begin = '\u0001', End = '\u0002';
    private const string Mine = "state in (select value from json_each(@states))";

    /// <summary>
    /// The communications that the words are in, with how well they fit; smaller is better (bm25). Who reads all of them alike needs no look at the state.
    /// </summary>
    private string Found => parties.Count switch
    {
        0 => $"hit as ({Hits(Everyone, "true")})",
        _ when parties.Count == MemberState.All.Count => $"hit as ({Hits(Parties, "true")})",
        _ => $"hit as ({Hits(Parties, $"rowid in (select id from measures where {Mine})")} union all {Hits(Everyone, $"rowid in (select id from measures where not {Mine})")})",
    };

    /// <summary>The narrowed list: an index on what is asked for most, by state and by moment.</summary>
    private string Fitting => $"""
        fit as (
            select m.*, {(wanted.Words is null ? "0.0" : "hit.score")} as score from {(wanted.Words is null ? "measures m" : "hit join measures m on m.id = hit.id")}
            where {(wanted.State is null ? "true" : "state = @state")} and {(wanted.Amends is null ? "true" : "amends = @amends")}
              and (@type is null or type = @type) and (@area is null or instr(areas, @area) > 0)
              and (@language is null or (language = @language and {Mine}) or (languageForEveryone = @language and not {Mine}))
              and (@from is null or received >= @from) and (@to is null or received < @to) and (@late is null or late = @late))
        """;

    private string With => wanted.Words is null ? $"with {Fitting}" : $"with {Found}, {Fitting}";

    private static string Hits(string column, string which) =>
        $"select rowid as id, bm25(words) as score from words where words match @{column} and {which}";

    /// <summary>The page.</summary>
    public MeasureFinds Page(int most)
    {
        var total = Convert.ToInt32(Command($"{With} select count(*) from fit").ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        List<(long Id, string Reference, string State, string Digest)> rows = [];
        using (var reader = Command($"{With} select id, reference, state, digest from fit {After} {Order} limit {most + 1}").ExecuteReader())
        {
            while (reader.Read())
                rows.Add((reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        }

        var shown = rows.Take(most).ToArray();
        return new MeasureFinds([.. shown.Select(row => new MeasureFind(row.State, row.Digest, Said(row.Id, row.State)))], total, rows.Count > most ? shown[^1].Reference : null);
    }

    private string Order => wanted.Words is null ? "order by received desc, id desc" : "order by score, id desc";

    private string After => (wanted.After, wanted.Words) switch
    {
        (null, _) => "",
        (_, null) => "where (received, id) < (select received, id from measures where reference = @after)",
        _ => "where (score, -id) > (select score, -id from fit where reference = @after)",
    };

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

    private SqliteCommand Command(string sql) => connection.Prepared(
        sql,
        ($"@{Parties}", wanted.Words?.Match(Parties)), ($"@{Everyone}", wanted.Words?.Match(Everyone)), ("@states", JsonSerializer.Serialize(parties)),
        ("@state", wanted.State?.Code), ("@amends", wanted.Amends), ("@type", wanted.Type is { } type ? Code.Of(type) : null),
        ("@area", wanted.Area is { } area ? $" {Code.Of(area)} " : null), ("@language", wanted.Language?.Code),
        ("@from", wanted.From is { } from ? Midnight(from) : null), ("@to", wanted.To is { } to ? Midnight(to.AddDays(1)) : null),
        ("@late", wanted.Late is { } late ? late ? 1 : 0 : null), ("@after", wanted.After));

    private static string Midnight(DateOnly day) => MeasureIndexFile.Moment(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}
