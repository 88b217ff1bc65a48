using Microsoft.Data.Sqlite;

namespace MimFunctions.Platform.Store;

/// <summary>
/// A query in SQLite's dialect, read page by page. Between two pages nothing is held open, so that a slow reader neither keeps the log
/// from being recycled nor fills the memory; each page begins after the last row of the one before.
/// </summary>
internal sealed class SqliteQuery(DocumentQuery query)
{
    private const int PageSize = 64;

    private readonly string container = DocumentRules.CheckedContainer(query.Container);
    private readonly string? order = query.OrderBy is null ? null : Property(query.OrderBy);
    private readonly string[] compared = [.. query.Where.Select((c, i) => $"{Property(c.Path)} {DocumentRules.Sign(c.Is)} @value{i}")];
    private readonly (string, object?)[] values = [.. query.Where.Select((c, i) => ($"@value{i}", (object?)DocumentRules.Plain(c.Value)))];
    private int left = query.Limit ?? int.MaxValue;

    /// <summary>
    /// The script of the index that serves queries by this path. A document without a value is not in it: no query asks for those, and each index that a
    /// write need not touch is a page of the log less.
    /// </summary>
    public static string Index(string container, string path) => $"""
        create index if not exists {IndexName(container, path)}
        on {SqliteTables.Of(container)} ({Property(path)}, partition, id) where {Property(path)} is not null
        """;

    /// <summary>The first rows.</summary>
    public IReadOnlyList<DocumentRow> FirstPage(SqliteConnection connection) => Page(connection, Sql(Columns, after: null), []);

    /// <summary>Whether there may be rows after these.</summary>
    public bool MayFollow(IReadOnlyList<DocumentRow> page) => page.Count == PageSize && left > 0;

    /// <summary>The rows after these, which must not be none.</summary>
    public IReadOnlyList<DocumentRow> PageAfter(SqliteConnection connection, IReadOnlyList<DocumentRow> page)
    {
        var last = page[^1];
        var sign = query.Descending ? '<' : '>';
        var after = order is null
            ? $"(partition, id) {sign} (@lastPartition, @lastId)"
            : $"{order} {sign}= @lastValue and ({order}, partition, id) {sign} (@lastValue, @lastPartition, @lastId)";
        return Page(
            connection, Sql(Columns, after), [("@lastValue", last.OrderValue), ("@lastPartition", last.Partition), ("@lastId", last.Id)]);
    }

    /// <summary>Keys and versions of all rows, as far as the limit goes: no body is touched, which lies on pages of its own.</summary>
    public IEnumerable<(string Partition, string Id, long ETag)> Marks(SqliteConnection connection)
    {
        using var rows = connection.Prepared(Sql("partition, id, etag", after: null), [.. values, ("@partition", query.Partition), ("@page", left)]).ExecuteReader();
        while (rows.Read())
            yield return (rows.GetString(0), rows.GetString(1), rows.GetInt64(2));
    }

    /// <summary>How many rows there are in all, as far as the limit goes.</summary>
    public int Count(SqliteConnection connection)
    {
        var rows = connection.Prepared($"select count(*) from {SqliteTables.Of(container)} {Way} where {Conditions(after: null)}", [.. values, ("@partition", query.Partition)]).ExecuteScalar();
        return (int)Math.Min((long)rows!, left);
    }

    private string Conditions(string? after)
    {
        List<string> conditions = [];
        if (after is not null)
            conditions.Add(after);
        if (query.Partition is not null)
            conditions.Add("partition = @partition");
        conditions.AddRange(compared);
        if (order is not null)
            conditions.Add($"{order} is not null");
        return conditions is [] ? "true" : string.Join(" and ", conditions);
    }

    private string Columns => $"partition, id, etag, body, {order ?? "null"}";

    private string Sql(string columns, string? after)
    {
        var direction = query.Descending ? "desc" : "asc";
        var by = order is null ? "" : $"{order} {direction}, ";
        return $"""
            select {columns} from {SqliteTables.Of(container)} {Way} where {Conditions(after)}
            order by {by}partition {direction}, id {direction} limit @page
            """;
    }

    /// <summary>Left to itself, SQLite reads and sorts the whole partition for every page: 111 s for 50,000 documents, and 1 s by the index.</summary>
    private string Way =>
        query.OrderBy is { } path && query.Where.All(c => c.Is != Comparison.Equal) && Containers.QueriedPaths.Contains((container, path))
            ? $"indexed by {IndexName(container, path)}"
            : "";

    private List<DocumentRow> Page(SqliteConnection connection, string sql, (string, object?)[] after)
    {
        var page = Math.Min(PageSize, left);
        using var rows = connection.Prepared(sql, [.. values, .. after, ("@partition", query.Partition), ("@page", page)]).ExecuteReader();
        List<DocumentRow> found = [];
        while (rows.Read())
            found.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt64(2), rows.GetFieldValue<byte[]>(3), rows.GetValue(4)));
        left -= found.Count;
        return found;
    }

    private static string IndexName(string container, string path) =>
        $"{DocumentRules.CheckedContainer(container)}_by_{DocumentRules.CheckedPath(path).Replace('.', '_')}";

    private static string Property(string path) => $"json_extract(body, '$.{DocumentRules.CheckedPath(path)}')";
}

/// <summary>A row of the table of documents, its body as it lies in the file (UTF-8), with the value it is ordered by.</summary>
internal sealed record DocumentRow(string Partition, string Id, long ETag, byte[] Body, object OrderValue);
