using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MimFunctions.Platform.Store;

/// <summary>
/// One SQLite file shared by everything the embedded hub keeps in it. All writes go through one writer, which commits what is waiting
/// together (<see cref="SqliteWriter"/>); reads run beside it on connections of their own and see what was committed before they began.
/// </summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    private const int IdleReaders = 8;

    private readonly SqliteConnectionStringBuilder reading;
    private readonly SqliteWriter writer;
    private readonly ConcurrentBag<SqliteConnection> readers = [];
    private volatile bool disposed;

    private SqliteDatabase(string path)
    {
        reading = Describe(path, SqliteOpenMode.ReadOnly);
        writer = new SqliteWriter(Connect(Describe(path, SqliteOpenMode.ReadWriteCreate)));
    }

    /// <summary>Opens the file, or makes it and its folder: write-ahead log, every commit flushed to the disk.</summary>
    /// <exception cref="SqliteException">The file is no database, or cannot be written.</exception>
    public static SqliteDatabase Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new SqliteDatabase(path);
    }

    /// <summary>Runs a script that makes tables and indexes; call it before use, with <c>if not exists</c>, as often as you like.</summary>
    public void Ensure(string script) => Write(
        connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = script;
            return command.ExecuteNonQuery();
        },
        CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>
    /// Runs the work in a transaction that it may share with others; the task completes after the commit reached the disk. Work that throws
    /// leaves no trace and does not touch its neighbours; work may be run twice when one beside it throws. It runs on the writer's thread: keep it to a few statements, dispose its readers,
    /// and neither begin nor end transactions in it.
    /// </summary>
    /// <param name="work">What to do; get commands by <see cref="SqliteCommands.Prepared"/>.</param>
    /// <param name="ct">Heeded until the work begins; from then on the outcome is always told.</param>
    public Task<T> Write<T>(Func<SqliteConnection, T> work, CancellationToken ct) => writer.Write(work, ct);

    /// <summary>Runs the work on a read-only connection, on the caller's thread, and then takes the connection back.</summary>
    public Task<T> Read<T>(Func<SqliteConnection, T> work, CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (ct.IsCancellationRequested)
            return Task.FromCanceled<T>(ct);
        var connection = readers.TryTake(out var idle) ? idle : Connect(reading);
        try
        {
            return Task.FromResult(work(connection));
        }
        finally
        {
            GiveBack(connection);
        }
    }

    /// <summary>Empties the write-ahead log into the file, where pages given free are overwritten; nothing overwritten before can be found in either.</summary>
    public Task Forget(CancellationToken ct) => Task.Run(
        () =>
        {
            using var connection = Connect(Describe(reading.DataSource, SqliteOpenMode.ReadWrite));
            using var command = connection.CreateCommand();
            command.CommandText = "pragma wal_checkpoint(truncate)";
            command.ExecuteNonQuery();
        },
        ct);

    /// <summary>Commits what is waiting and closes the file. Nothing can be read or written after that.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        disposed = true;
        while (readers.TryTake(out var reader))
            reader.Dispose();
        await writer.DisposeAsync();
    }

    private void GiveBack(SqliteConnection connection)
    {
        if (disposed || readers.Count >= IdleReaders)
            connection.Dispose();
        else
            readers.Add(connection);
    }

    // Connections live as long as the database, with the commands prepared on them, so the provider's own pool would only get in the way.
    private static SqliteConnectionStringBuilder Describe(string path, SqliteOpenMode mode) =>
        new() { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5 };

    private static SqliteConnection Connect(SqliteConnectionStringBuilder description)
    {
        var connection = new SqliteConnection(description.ConnectionString);
        connection.Open();
        // Without, a plan that might depend on the value of a parameter (of a query that a partial index may serve) is made anew with each new value:
        // measured, two and a half times a form.
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        return connection;
    }
}
