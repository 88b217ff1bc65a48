namespace MimFunctions.Platform.Queue;

/// <summary>The statements of <see cref="SqliteQueue"/>.</summary>
internal static class SqliteQueueSql
{
    /// <summary>
    /// Messages, and the ids of completed ones for as long as they are refused. Ids are unique among the living only: a dead letter must not
    /// keep its message from being sent again.
    /// </summary>
    public const string Tables = """
        create table if not exists queue_messages (
          number integer primary key autoincrement,
          queue text not null,
          id text not null,
          body text not null,
          enqueued_at integer not null,
          visible_at integer not null,
          lock_token text,
          delivery_count integer not null default 0,
          dead integer not null default 0);
        create unique index if not exists queue_ids on queue_messages (queue, id) where dead = 0;
        create index if not exists queue_due on queue_messages (queue, dead, visible_at);
        create table if not exists queue_memory (
          queue text not null, id text not null, until integer not null, primary key (queue, id)) without rowid;
        create index if not exists queue_memory_until on queue_memory (until);
        """;

    public const string Insert = """
        insert into queue_messages (queue, id, body, enqueued_at, visible_at)
        select @queue, @id, @body, @now, @visible
        where not exists (select 1 from queue_memory where queue = @queue and id = @id and until > @now)
        on conflict do nothing
        """;

    /// <summary>Messages whose last permitted delivery ended with the lock running out are dead.</summary>
    public const string BuryExpired = """
        update queue_messages set dead = 1, lock_token = null
        where queue = @queue and dead = 0 and visible_at <= @now and lock_token is not null and delivery_count >= @deliveries
        """;

    public const string Lock = """
        update queue_messages
        set visible_at = @until, lock_token = lower(hex(randomblob(16))), delivery_count = delivery_count + 1
        where number in (
          select number from queue_messages where queue = @queue and dead = 0 and visible_at <= @now order by visible_at, number limit @most)
        returning number, id, body, delivery_count, lock_token
        """;

    public const string Remove = """
        delete from queue_messages where queue = @queue and id = @id and dead = 0 and lock_token = @token and visible_at > @now
        """;

    public const string GiveBack = """
        update queue_messages set visible_at = @now, lock_token = null, dead = delivery_count >= @deliveries
        where queue = @queue and id = @id and dead = 0 and lock_token = @token and visible_at > @now
        """;

    /// <summary>Only what a receiver has is due before its time; what is scheduled has no lock.</summary>
    public const string FreeLocks = "update queue_messages set visible_at = @now where dead = 0 and lock_token is not null and visible_at > @now returning queue";

    public const string Remember = "insert or replace into queue_memory (queue, id, until) values (@queue, @id, @until)";

    public const string Forget = "delete from queue_memory where until <= @now";

    public const string Dead = """
        select number, id, body from queue_messages
        where queue = @queue
          and (dead = 1 or (dead = 0 and lock_token is not null and visible_at <= @now and delivery_count >= @deliveries))
        order by number limit @most
        """;

    public const string Revive = """
        update queue_messages set dead = 0, id = @id, delivery_count = 0, lock_token = null, enqueued_at = @now, visible_at = @now where number = @number
        """;

    public const string NextDue = "select visible_at from queue_messages where queue = @queue and dead = 0 order by visible_at limit 1";
}
