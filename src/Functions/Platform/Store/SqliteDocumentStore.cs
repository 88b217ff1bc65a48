using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>
/// Documents as JSON texts in the embedded database, a table for each container. A tag is the number of writes of its document, so it never comes back.
/// </summary>
internal sealed class SqliteDocumentStore : IDocumentStore, IForgets
{
    private readonly SqliteDatabase database;
    private readonly SqliteTables tables;

    /// <summary>The store in this database, which may be empty, or of an earlier release.</summary>
    public SqliteDocumentStore(SqliteDatabase database)
    {
        this.database = database;
        tables = new SqliteTables(database);
    }

    /// <inheritdoc/>
    public Task Forget(CancellationToken ct) => database.Forget(ct);

    /// <inheritdoc/>
    public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct) where T : class
    {
        var (container, partition, id) = DocumentRules.Checked(key);
        return database.Read(
            connection =>
            {
                if (!tables.Has(connection, container))
                    return null;
                using var row = connection.Prepared(
                    $"select etag, body from {SqliteTables.Of(container)} where partition = @partition and id = @id", ("@partition", partition), ("@id", id)).ExecuteReader();
                return row.Read() ? Document<T>(row.GetInt64(0), row.GetFieldValue<byte[]>(1)) : null;
            },
            ct);
    }

    /// <inheritdoc/>
    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct) where T : class =>
        TryWrite(key, document, expected, null, ct);

    /// <summary>Whether the documents are in this database.</summary>
    public bool IsIn(SqliteDatabase other) => ReferenceEquals(database, other);

    /// <summary>The same; what else is to be written then, is written in the same commit.</summary>
    /// <inheritdoc cref="IDocumentStore.TryWrite"/>
    public async Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, Action<SqliteConnection>? then, CancellationToken ct) where T : class
    {
        DocumentRules.Checked(key);
        var body = DocumentRules.Checked(key, JsonSerializer.SerializeToUtf8Bytes(document, HubJson.Options));
        long? known = expected is null ? null : Number(expected);
        var tag = await database.Write(
            connection =>
            {
                tables.Make(connection, key.Container);
                var written = known is { } number ? Update(connection, key, body, number) : Insert(connection, key, body);
                if (written is not null)
                    then?.Invoke(connection);
                return written;
            },
            ct);
        tables.Stands(key.Container);
        return tag;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct) where T : class
    {
        var search = new SqliteQuery(query);
        if (!await database.Read(connection => tables.Has(connection, query.Container), ct))
            yield break;
        for (var page = await database.Read(search.FirstPage, ct); ;)
        {
            foreach (var row in page)
                yield return Document<T>(row.ETag, row.Body);
            if (!search.MayFollow(page))
                yield break;
            page = await database.Read(connection => search.PageAfter(connection, page), ct);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct)
    {
        var search = new SqliteQuery(query);
        return database.Read<IReadOnlyList<DocumentMark>>(
            connection => tables.Has(connection, query.Container) ? [.. search.Marks(connection).Select(row => new DocumentMark(new(query.Container, row.Partition, row.Id), Tag(row.ETag)))] : [], ct);
    }

    /// <inheritdoc/>
    public Task<int> Count(DocumentQuery query, CancellationToken ct)
    {
        var search = new SqliteQuery(query);
        return database.Read(connection => tables.Has(connection, query.Container) ? search.Count(connection) : 0, ct);
    }

    private static string? Insert(SqliteConnection connection, DocumentKey key, byte[] body)
    {
        var sql = $"insert into {SqliteTables.Of(key.Container)} values (@partition, @id, 1, cast(@body as text)) on conflict do nothing";
        return Execute(connection, sql, key, body, 0) ? Tag(1) : null;
    }

    private static string? Update(SqliteConnection connection, DocumentKey key, byte[] body, long known)
    {
        var sql = $"""
            update {SqliteTables.Of(key.Container)} set etag = etag + 1, body = cast(@body as text)
            where partition = @partition and id = @id and etag = @known
            """;
        return Execute(connection, sql, key, body, known) ? Tag(known + 1) : null;
    }

    private static bool Execute(SqliteConnection connection, string sql, DocumentKey key, byte[] body, long known) =>
        connection.Prepared(
            sql,
            ("@partition", key.Partition), ("@id", key.Id), ("@body", body), ("@known", known))
            .ExecuteNonQuery() == 1;

    private static Versioned<T> Document<T>(long tag, byte[] body) where T : class =>
        new(JsonSerializer.Deserialize<T>(body, HubJson.Options)!, Tag(tag));

    private static string Tag(long number) => number.ToString(CultureInfo.InvariantCulture);

    // A tag this store never gave is the tag of no version; no document has the version 0.
    private static long Number(string tag) =>
        long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
