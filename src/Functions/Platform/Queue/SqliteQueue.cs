using Microsoft.Data.Sqlite;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Queue;

/// <summary>
/// Queues in the hub's SQLite file. A message is due at <c>visible_at</c>: its schedule at first, the end of its lock while a receiver has
/// it, the moment it was given back after that. Times are UTC ticks.
/// </summary>
internal sealed class SqliteQueue : IQueue, IQueueSignal, ISendsWithDocument
{
    private static readonly TimeSpan DefaultMemory = TimeSpan.FromMinutes(10);

    private readonly SqliteDatabase database;
    private readonly TimeProvider clock;
    private readonly TimeSpan memory;
    private readonly WakeUps wakeUps = new();

    /// <param name="database">Shared with the document store; the tables are made when absent.</param>
    /// <param name="clock">Tells what is due.</param>
    /// <param name="memory">How long the id of a completed message is refused as a duplicate; 10 minutes when null.</param>
    public SqliteQueue(SqliteDatabase database, TimeProvider clock, TimeSpan? memory = null)
    {
        (this.database, this.clock, this.memory) = (database, clock, memory ?? DefaultMemory);
        database.Ensure(SqliteQueueSql.Tables);
    }

    private long Now => clock.GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public async Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct)
    {
        QueueLimits.Check(messages);
        if (messages.Count == 0)
            return;
        await database.Write(connection => messages.Sum(message => Insert(connection, queue, message, Now)), ct);
        wakeUps.Wake(queue);
    }

    /// <inheritdoc/>
    public bool LiesWith(IDocumentStore documents) => documents is SqliteDocumentStore store && store.IsIn(database);

    /// <inheritdoc/>
    public async Task<string?> TryWrite<T>(
        IDocumentStore documents, DocumentKey key, T document, string? expected, IReadOnlyList<(string Queue, QueueMessage Message)> messages, CancellationToken ct)
        where T : class
    {
        QueueLimits.Check([.. messages.Select(each => each.Message)]);
        var tag = await ((SqliteDocumentStore)documents).TryWrite(key, document, expected, Insert, ct);
        if (tag is null)
            return null;
        foreach (var queue in messages.Select(each => each.Queue).Distinct())
            wakeUps.Wake(queue);
        return tag;

        void Insert(SqliteConnection connection)
        {
            foreach (var (queue, message) in messages)
                SqliteQueue.Insert(connection, queue, message, Now);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        // Most often nothing is due. That is read beside the writer, which would hold others up for it.
        return await NextDue(queue, ct) > Now ? [] : await database.Write(connection => Lock(connection, queue, most, lockFor), ct);
    }

    /// <inheritdoc/>
    public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => database.Write(
        connection =>
        {
            if (!Change(connection, SqliteQueueSql.Remove, delivery))
                return false;
            connection.Prepared(SqliteQueueSql.Forget, ("@now", Now)).ExecuteNonQuery();
            connection.Prepared(
                SqliteQueueSql.Remember, ("@queue", delivery.Queue), ("@id", delivery.Id), ("@until", Now + memory.Ticks)).ExecuteNonQuery();
            return true;
        },
        ct);

    /// <inheritdoc/>
    public async Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct)
    {
        var done = await database.Write(connection => Change(connection, SqliteQueueSql.GiveBack, delivery), ct);
        wakeUps.Wake(delivery.Queue);
        return done;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => database.Read<IReadOnlyList<DeadLetter>>(
        connection => [.. Dead(connection, queue, most).Select(dead => dead.Letter)], ct);

    /// <inheritdoc/>
    public async Task<int> SendAgain(string queue, int most, CancellationToken ct)
    {
        var done = await database.Write(
            connection =>
            {
                var dead = Dead(connection, queue, most);
                foreach (var (number, letter) in dead)
                    connection.Prepared(SqliteQueueSql.Revive, ("@number", number), ("@id", DeadLetter.NewId(letter.Id, number)), ("@now", Now)).ExecuteNonQuery();
                return dead.Count;
            },
            ct);
        wakeUps.Wake(queue);
        return done;
    }

    /// <inheritdoc/>
    public async Task WaitAsync(string queue, TimeSpan atMost, CancellationToken ct)
    {
        // Listening begins before looking, so that what is sent in between is heard.
        var woken = wakeUps.Next(queue);
        var due = await NextDue(queue, ct);
        var wait = due - Now < atMost.Ticks ? TimeSpan.FromTicks(due - Now) : atMost;
        if (wait <= TimeSpan.Zero)
            return;
        // Timers have whole milliseconds; waking just before would be waking for nothing.
        var rounded = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        await ((Task)woken.WaitAsync(rounded, clock, ct)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ct.ThrowIfCancellationRequested();
    }

    /// <summary>When the next living message is due, locked or not; never when there is none.</summary>
    private Task<long> NextDue(string queue, CancellationToken ct) => database.Read(
        connection => connection.Prepared(SqliteQueueSql.NextDue, ("@queue", queue)).ExecuteScalar() as long? ?? long.MaxValue, ct);

    private List<(long Number, DeadLetter Letter)> Dead(SqliteConnection connection, string queue, int most)
    {
        using var reader = connection.Prepared(
            SqliteQueueSql.Dead, ("@queue", queue), ("@now", Now), ("@deliveries", IQueue.MostDeliveries), ("@most", most)).ExecuteReader();
        List<(long, DeadLetter)> dead = [];
        while (reader.Read())
            dead.Add((reader.GetInt64(0), new DeadLetter(reader.GetString(1), reader.GetString(2), $"It was delivered {IQueue.MostDeliveries} times without success.")));
        return dead;
    }

    /// <summary>Every lock has run out: for a start in which it is certain that whoever held one is gone.</summary>
    /// <returns>The queue of each message that was locked.</returns>
    public Task<IReadOnlyList<string>> FreeLocks(CancellationToken ct) => database.Write<IReadOnlyList<string>>(
        connection =>
        {
            using var reader = connection.Prepared(SqliteQueueSql.FreeLocks, ("@now", Now)).ExecuteReader();
            List<string> queues = [];
            while (reader.Read())
                queues.Add(reader.GetString(0));
            return queues;
        },
        ct);

    private static int Insert(SqliteConnection connection, string queue, QueueMessage message, long now) => connection.Prepared(
        SqliteQueueSql.Insert,
        ("@queue", queue), ("@id", message.Id), ("@body", message.Body), ("@now", now),
        ("@visible", Math.Max(message.NotBefore?.UtcTicks ?? 0, now))).ExecuteNonQuery();

    private List<QueueDelivery> Lock(SqliteConnection connection, string queue, int most, TimeSpan lockFor)
    {
        connection.Prepared(
            SqliteQueueSql.BuryExpired, ("@queue", queue), ("@now", Now), ("@deliveries", IQueue.MostDeliveries)).ExecuteNonQuery();
        using var reader = connection.Prepared(
            SqliteQueueSql.Lock, ("@queue", queue), ("@now", Now), ("@until", Now + lockFor.Ticks), ("@most", most)).ExecuteReader();
        List<(long Number, QueueDelivery Delivery)> locked = [];
        while (reader.Read())
            locked.Add((reader.GetInt64(0), new QueueDelivery(queue, reader.GetString(1), reader.GetString(2), reader.GetInt32(3), reader.GetString(4))));
        return [.. locked.OrderBy(l => l.Number).Select(l => l.Delivery)];
    }

    /// <summary>Changes the message if the delivery's lock still holds.</summary>
    private bool Change(SqliteConnection connection, string sql, QueueDelivery delivery) => connection.Prepared(
        sql,
        ("@queue", delivery.Queue), ("@id", delivery.Id), ("@token", delivery.LockToken), ("@now", Now),
        ("@deliveries", IQueue.MostDeliveries)).ExecuteNonQuery() > 0;
}
