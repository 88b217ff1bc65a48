using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

public sealed class SqliteQueueTests : QueueContract, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mim-queue-");
    private readonly StoppedClock clock = new();
    private SqliteDatabase database;
    private SqliteQueue queue;

    public SqliteQueueTests() => (database, queue) = Open();

    private protected override IQueue Queue => queue;

    private protected override DateTimeOffset Now => clock.GetUtcNow();

    private protected override void Pass(TimeSpan time) => clock.Now += time;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Messages_locks_dead_letters_and_the_memory_of_ids_outlive_the_process()
    {
        await Send(new("done", "1"), new("locked", "2"));
        var locked = await ReceiveAll();
        await Queue.Complete(locked[0], default);
        await Send(new QueueMessage("waiting", "3"));

        await database.DisposeAsync();
        (database, queue) = Open();

        await Send(new QueueMessage("done", "again"));
        (await Receive()).ShouldHaveSingleItem().Id.ShouldBe("waiting");
        (await Queue.Complete(locked[1], default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Locks_of_a_process_that_is_gone_are_free_at_once_and_what_is_scheduled_waits()
    {
        await Send(new QueueMessage("locked", "1"), new QueueMessage("later", "2", Now.AddMinutes(5)));
        var gone = await Receive();

        await queue.FreeLocks(default);

        (await Queue.Complete(gone.Single(), default)).ShouldBeFalse();
        var again = (await ReceiveAll()).ShouldHaveSingleItem();
        (again.Id, again.DeliveryCount).ShouldBe(("locked", 2));
        (await Queue.Complete(again, default)).ShouldBeTrue();
        Pass(TimeSpan.FromMinutes(5));
        (await Receive()).ShouldHaveSingleItem().Id.ShouldBe("later");
    }

    [Fact]
    public async Task A_dead_letter_does_not_keep_its_message_from_being_sent_again()
    {
        await Send(new QueueMessage("a", "{}"));
        for (var count = 1; count <= IQueue.MostDeliveries; count++)
            await Queue.Abandon((await Receive()).Single(), default);

        await Send(new QueueMessage("a", "again"));

        (await Receive()).ShouldHaveSingleItem().Body.ShouldBe("again");
        (await Queue.DeadLetters(Mail, 10, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_waits_for_work_is_woken_by_a_message()
    {
        var waiting = queue.WaitAsync(Mail, TimeSpan.FromHours(1), default);
        waiting.IsCompleted.ShouldBeFalse();

        await Queue.Send("steps", [new QueueMessage("a", "{}")], default);
        waiting.IsCompleted.ShouldBeFalse();
        await Send(new QueueMessage("a", "{}"));

        await waiting.WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Who_comes_to_wait_when_there_is_work_does_not_wait()
    {
        await Send(new QueueMessage("a", "{}"));

        await queue.WaitAsync(Mail, TimeSpan.FromHours(1), default).WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Who_waits_is_woken_when_a_scheduled_message_is_due_or_a_message_is_given_back()
    {
        await Send(new QueueMessage("soon", "{}", Now.AddMilliseconds(20)));
        await queue.WaitAsync(Mail, TimeSpan.FromHours(1), default).WaitAsync(TimeSpan.FromMinutes(2));
        Pass(TimeSpan.FromMilliseconds(20));
        var delivery = (await Receive()).ShouldHaveSingleItem();

        var waiting = queue.WaitAsync(Mail, TimeSpan.FromHours(1), default);
        await Queue.Abandon(delivery, default);

        await waiting.WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Waiting_ends_after_the_longest_time_given_or_when_cancelled()
    {
        await queue.WaitAsync(Mail, TimeSpan.FromMilliseconds(1), default).WaitAsync(TimeSpan.FromMinutes(2));

        using var stop = new CancellationTokenSource();
        var waiting = queue.WaitAsync(Mail, TimeSpan.FromHours(1), stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    private (SqliteDatabase Database, SqliteQueue Queue) Open()
    {
        var opened = SqliteDatabase.Open(Path.Combine(folder.FullName, "hub.db"));
        return (opened, new SqliteQueue(opened, clock));
    }
}
