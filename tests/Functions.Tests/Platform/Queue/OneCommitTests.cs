using MimFunctions.Domain.Owing;
using MimFunctions.Features.SteeringBoard;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>Where documents and queues lie in one database, a document and what it owes are one commit (decision 86).</summary>
public sealed class OneCommitTests : IAsyncDisposable
{
    private static readonly DocumentKey Key = new(BoardContainers.Boards, "p", "1");

    private readonly TempFolder folder = new();
    private readonly StoppedClock clock = new();
    private readonly SqliteDatabase database;
    private readonly SqliteDocumentStore documents;
    private readonly SqliteQueue queue;
    private readonly OutboxRelay relay;

    public OneCommitTests()
    {
        database = SqliteDatabase.Open(folder["hub.db"]);
        documents = new SqliteDocumentStore(database);
        queue = new SqliteQueue(database, clock);
        relay = new OutboxRelay(documents, new TracedQueue(queue, clock), clock);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task What_is_owed_is_in_its_queues_with_the_document_which_says_so()
    {
        // When a document that owes messages is written
        var written = await relay.TryWrite(Key, Owing("mail-1", "mail-2", "news-1"), null, default);

        // Then they are sent, the document says so, and there is nothing left to relay
        (await Received("mail")).ShouldBe(["mail-1", "mail-2"]);
        (await Received("news")).ShouldBe(["news-1"]);
        var stored = (await documents.Read<Thing>(Key, default))!;
        stored.Document.Outbox.State.ShouldBe(OutboxState.Queued);
        (written!.ETag, written.Document.Outbox.State, stored.ETag).ShouldBe(("1", OutboxState.Queued, "1"));
    }

    [Fact]
    public async Task Whoever_is_second_writes_nothing_and_sends_nothing()
    {
        await relay.TryWrite(Key, Owing("mail-1"), null, default);
        await Received("mail");

        (await relay.TryWrite(Key, Owing("mail-2"), null, default)).ShouldBeNull();

        (await Received("mail")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_cant_be_sent_leaves_no_document_behind()
    {
        // Given a database whose queues can't be written
        database.Ensure("alter table queue_messages rename to queue_broken");

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => relay.TryWrite(Key, Owing("mail-1"), null, default));

        (await documents.Read<Thing>(Key, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_message_that_no_queue_takes_is_refused_before_anything_is_written()
    {
        await Should.ThrowAsync<ArgumentException>(() => relay.TryWrite(Key, Owing("mail-" + new string('1', QueueLimits.LongestId)), null, default));

        (await documents.Read<Thing>(Key, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_waits_for_the_queue_is_woken()
    {
        var waiting = queue.WaitAsync("mail", TimeSpan.FromHours(1), default);

        await relay.TryWrite(Key, Owing("mail-1"), null, default);

        await waiting;
    }

    [Fact]
    public async Task The_kind_is_looked_through_again_as_it_owes_something()
    {
        var settled = new SettledOutboxes(clock);
        settled.Add(Key.Container);

        await new OutboxRelay(documents, queue, clock, settled).TryWrite(Key, Owing("mail-1"), null, default);

        settled.Has(Key.Container).ShouldBeFalse();
    }

    [Fact]
    public async Task Documents_of_another_database_are_written_alone_and_owe_until_they_are_relayed()
    {
        var elsewhere = new MemoryDocuments();
        var other = new OutboxRelay(elsewhere, queue, clock);

        var written = await other.TryWrite(Key, Owing("mail-1"), null, default);

        written!.Document.Outbox.State.ShouldBe(OutboxState.Owed);
        (await Received("mail")).ShouldBeEmpty();
        await other.Relay(Key, written, default);
        (await Received("mail")).ShouldBe(["mail-1"]);
    }

    [Fact]
    public async Task A_message_says_since_when_it_is_owed_whichever_way_it_came_into_its_queue()
    {
        // When one goes with its document, and one after it
        await relay.TryWrite(Key, Owing("mail-1"), null, default);
        var other = new OutboxRelay(new MemoryDocuments(), queue, clock);
        await other.Relay(Key, (await other.TryWrite(Key, Owing("mail-2"), null, default))!, default);

        // Then both have the moment of the document, not that of the queue: the date of the mail
        var orders = (await queue.Receive("mail", 10, TimeSpan.FromMinutes(1), default)).Select(delivery => OwedOrder.Read(delivery.Body));
        orders.Select(order => order.Owed).ShouldBe([DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch]);
    }

    private static Thing Owing(params string[] messages) =>
        new("one", Outbox.Owing(DateTimeOffset.UnixEpoch, [.. messages.Select(id => new OwedMessage(id, id.Split('-')[0], "step", "AT:1"))]));

    private async Task<IEnumerable<string>> Received(string name) => (await queue.Receive(name, 10, TimeSpan.FromMinutes(1), default)).Select(delivery => delivery.Id);

    private sealed record Thing(string Case, Outbox Outbox) : IOwes<Thing>
    {
        public Thing With(Outbox outbox) => this with { Outbox = outbox };
    }
}
