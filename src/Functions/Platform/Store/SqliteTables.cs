using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace MimFunctions.Platform.Store;

/// <summary>
/// The tables of documents, one a container. A container gets its table and its indexes with its first document: measured, one table for all with a hundred
/// partial indexes made SQLite weigh each of them for every statement, and every start read them all.
/// </summary>
internal sealed class SqliteTables
{
    private const string Columns = "partition text not null, id text not null, etag integer not null, body text not null, primary key (partition, id)";

    // Tables that were committed; another process may have made more.
    private readonly ConcurrentDictionary<string, bool> standing = new(StringComparer.Ordinal);

    /// <summary>Moves what an earlier release kept in one table, and makes the indexes that this release knows and an earlier one did not.</summary>
    public SqliteTables(SqliteDatabase database)
    {
        database.Write(MoveFromOneTable, CancellationToken.None).GetAwaiter().GetResult();
        foreach (var container in Containers.All.Where(container => database.Read(connection => Exists(connection, Of(container)), CancellationToken.None).GetAwaiter().GetResult()))
        {
            database.Ensure(Indexes(container));
            Stands(container);
        }
    }

    /// <summary>The name of the table of a container.</summary>
    public static string Of(string container) => $"documents_{DocumentRules.CheckedContainer(container)}";

    /// <summary>Whether the container has a table, as the connection sees it; without one it holds nothing.</summary>
    public bool Has(SqliteConnection connection, string container)
    {
        if (!standing.ContainsKey(container) && Exists(connection, Of(container)))
            Stands(container);
        return standing.ContainsKey(container);
    }

    /// <summary>Makes the table in the transaction that wants to write to it; say <see cref="Stands"/> when that is committed.</summary>
    public void Make(SqliteConnection connection, string container)
    {
        if (!standing.ContainsKey(container) && !Exists(connection, Of(container)))
            Run(connection, $"create table {Of(container)} ({Columns});\n{Indexes(container)}");
    }

    /// <summary>The table of the container is committed.</summary>
    public void Stands(string container) => standing.TryAdd(container, true);

    private static string Indexes(string container) => string.Join(
        ";\n", Containers.QueriedPaths.Where(queried => queried.Container == container).Select(queried => SqliteQuery.Index(container, queried.Path)));

    private static bool Exists(SqliteConnection connection, string table) =>
        connection.Prepared("select 1 from sqlite_master where type = 'table' and name = @name", ("@name", table)).ExecuteScalar() is not null;

    private static bool MoveFromOneTable(SqliteConnection connection)
    {
        if (!Exists(connection, "documents"))
            return false;
        foreach (var container in Found(connection))
        {
            Run(connection, $"create table if not exists {Of(container)} ({Columns})");
            connection.Prepared($"insert into {Of(container)} select partition, id, etag, body from documents where container = @container", ("@container", container)).ExecuteNonQuery();
        }

        // With the table go its indexes, whose names the new ones take.
        Run(connection, "drop table documents");
        return true;
    }

    private static List<string> Found(SqliteConnection connection)
    {
        using var rows = connection.Prepared("select distinct container from documents").ExecuteReader();
        List<string> containers = [];
        while (rows.Read())
            containers.Add(rows.GetString(0));
        return containers;
    }

    private static void Run(SqliteConnection connection, string script)
    {
        if (script.Length == 0)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }
}
