using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MimFunctions.Platform.Store;

/// <summary>
/// Group commit: takes all work that is waiting, runs it in one transaction, and tells the callers after the commit. A flush to the disk
/// costs the same for one change as for a hundred, so callers that come at the same time share it.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int LargestGroup = 256;

    private readonly Channel<SqliteWork> waiting = Channel.CreateUnbounded<SqliteWork>(new() { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly Task running;

    /// <summary>Takes over the connection and disposes it in the end.</summary>
    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        // On macOS a plain fsync stops at the drive's cache; elsewhere fullfsync means nothing.
        Do("pragma journal_mode = wal");
        Do("pragma synchronous = full");
        Do("pragma fullfsync = on");
        // Measured: journals of savepoints went to files, and the log was copied back every twenty forms.
        Do("pragma temp_store = memory");
        Do("pragma wal_autocheckpoint = 4000");
        // What is overwritten is gone from the file, not left in pages given free: what must be erased must be gone (CP-21).
        Do("pragma secure_delete = on");
        running = Task.Run(Run);
    }

    /// <summary>See <see cref="SqliteDatabase.Write"/>.</summary>
    public Task<T> Write<T>(Func<SqliteConnection, T> work, CancellationToken ct)
    {
        var pending = new SqliteWork<T>(work, ct);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(pending), typeof(SqliteDatabase));
        return pending.Outcome;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await running;
        connection.Dispose();
    }

    private async Task Run()
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync())
                Commit(Group());
        }
        finally
        {
            // However it ends, nobody waits for ever.
            waiting.Writer.TryComplete();
            while (waiting.Reader.TryRead(out var left))
                left.Fail(new ObjectDisposedException(nameof(SqliteDatabase)));
        }
    }

    private List<SqliteWork> Group()
    {
        List<SqliteWork> group = [];
        while (group.Count < LargestGroup && waiting.Reader.TryRead(out var next))
        {
            if (next.Begin())
                group.Add(next);
        }

        return group;
    }

    private void Commit(List<SqliteWork> group)
    {
        try
        {
            if (!TryTogether(group))
                InTransaction(group, InSavepoint);
        }
        catch (Exception error)
        {
            group.ForEach(work => work.Fail(error));
            RollBack();
            return;
        }

        group.ForEach(work => work.Succeed());
    }

    /// <summary>
    /// Without savepoints, as hardly any work ever throws: each is two statements more, and a copy of every page that two works touch. False when one threw and
    /// all is undone; which it was, the savepoints tell.
    /// </summary>
    private bool TryTogether(List<SqliteWork> group)
    {
        try
        {
            InTransaction(group, work => work.Run(connection));
            return true;
        }
#pragma warning disable CA1031 // Whatever it was, it is thrown again where it can be told of whom.
        catch (Exception)
#pragma warning restore CA1031
        {
            RollBack();
            return false;
        }
    }

    private void InTransaction(List<SqliteWork> group, Action<SqliteWork> run)
    {
        Do("begin immediate");
        group.ForEach(run);
        Do("commit");
    }

    private void InSavepoint(SqliteWork work)
    {
        Do("savepoint work");
        try
        {
            work.Run(connection);
        }
        catch (Exception error)
        {
            // A full disk has undone the whole transaction already; then there is no savepoint, this throws, and the whole group fails.
            Do("rollback to work");
            work.Fail(error);
        }

        Do("release work");
    }

    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            Do("rollback");
    }

    private void Do(string sql) => connection.Prepared(sql).ExecuteNonQuery();
}
