using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>
/// Documents as JSON texts in one table of the embedded database. A tag is the number of writes of its document, so it never comes back.
/// </summary>
internal sealed class SqliteDocumentStore : IDocumentStore, IForgets
{
    private readonly SqliteDatabase database;

    /// <summary>Makes the table and the indexes for <see cref="Containers.QueriedPaths"/> where they are missing.</summary>
    public SqliteDocumentStore(SqliteDatabase database)
    {
        this.database = database;
        database.Ensure("""
            create table if not exists documents (
                container text not null, partition text not null, id text not null, etag integer not null, body text not null,
                primary key (container, partition, id))
            """);
        // Together, as each script is a commit of its own.
        database.Ensure(string.Join(";\n", Containers.QueriedPaths.Select(queried => SqliteQuery.Index(queried.Container, queried.Path))));
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
                const string Sql = "select etag, body from documents where container = @container and partition = @partition and id = @id";
                using var row = connection.Prepared(Sql, ("@container", container), ("@partition", partition), ("@id", id)).ExecuteReader();
                return row.Read() ? Document<T>(row.GetInt64(0), row.GetString(1)) : null;
            },
            ct);
    }

    /// <inheritdoc/>
    public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct) where T : class
    {
        DocumentRules.Checked(key);
        var body = DocumentRules.Checked(key, JsonSerializer.SerializeToUtf8Bytes(document, HubJson.Options));
        if (expected is null)
            return database.Write(connection => Insert(connection, key, body), ct);
        var known = Number(expected);
        return database.Write(connection => Update(connection, key, body, known), ct);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, [EnumeratorCancellation] CancellationToken ct) where T : class
    {
        var search = new SqliteQuery(query);
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
    public Task<int> Count(DocumentQuery query, CancellationToken ct) => database.Read(new SqliteQuery(query).Count, ct);

    private static string? Insert(SqliteConnection connection, DocumentKey key, byte[] body)
    {
        const string Sql = "insert into documents values (@container, @partition, @id, 1, cast(@body as text)) on conflict do nothing";
        return Execute(connection, Sql, key, body, 0) ? Tag(1) : null;
    }

    private static string? Update(SqliteConnection connection, DocumentKey key, byte[] body, long known)
    {
        const string Sql = """
            update documents set etag = etag + 1, body = cast(@body as text)
            where container = @container and partition = @partition and id = @id and etag = @known
            """;
        return Execute(connection, Sql, key, body, known) ? Tag(known + 1) : null;
    }

    private static bool Execute(SqliteConnection connection, string sql, DocumentKey key, byte[] body, long known) =>
        connection.Prepared(
            sql,
            ("@container", key.Container), ("@partition", key.Partition), ("@id", key.Id), ("@body", body), ("@known", known))
            .ExecuteNonQuery() == 1;

    private static Versioned<T> Document<T>(long tag, string body) where T : class =>
        new(JsonSerializer.Deserialize<T>(body, HubJson.Options)!, Tag(tag));

    private static string Tag(long number) => number.ToString(CultureInfo.InvariantCulture);

    // A tag this store never gave is the tag of no version; no document has the version 0.
    private static long Number(string tag) =>
        long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
