using Microsoft.Data.Sqlite;

namespace MimFunctions.Platform.Store;

/// <summary>Work waiting for the writer, and the caller waiting for its outcome.</summary>
internal abstract class SqliteWork
{
    /// <summary>False when the caller gave up before it began.</summary>
    public abstract bool Begin();

    /// <summary>Does the work; what it returns is kept until the commit.</summary>
    public abstract void Run(SqliteConnection connection);

    /// <summary>Committed: tells the caller, unless the work has failed.</summary>
    public abstract void Succeed();

    /// <summary>Undone: tells the caller why.</summary>
    public abstract void Fail(Exception error);
}

/// <inheritdoc cref="SqliteWork"/>
internal sealed class SqliteWork<T>(Func<SqliteConnection, T> work, CancellationToken ct) : SqliteWork
{
    // The caller's next step must not run on the writer's thread.
    private readonly TaskCompletionSource<T> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    /// <summary>What the caller awaits.</summary>
    public Task<T> Outcome => outcome.Task;

    /// <inheritdoc/>
    public override bool Begin() => !ct.IsCancellationRequested || !outcome.TrySetCanceled(ct);

    /// <inheritdoc/>
    public override void Run(SqliteConnection connection) => result = work(connection);

    /// <inheritdoc/>
    public override void Succeed() => outcome.TrySetResult(result);

    /// <inheritdoc/>
    public override void Fail(Exception error) => outcome.TrySetException(error);
}
