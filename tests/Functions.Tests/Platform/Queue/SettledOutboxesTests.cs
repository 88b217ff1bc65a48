using MimFunctions.Domain.Owing;
using MimFunctions.Features.SteeringBoard;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

public sealed class SettledOutboxesTests
{
    private readonly ManualClock clock = new();
    private readonly MemoryDocuments documents = new();
    private readonly MemoryQueue queue;
    private readonly SettledOutboxes settled;
    private readonly OutboxRelay relay;
    private readonly OutboxSweep<Thing> sweep;
    private bool ended;

    public SettledOutboxesTests()
    {
        queue = new MemoryQueue(clock);
        settled = new SettledOutboxes(clock);
        relay = new OutboxRelay(documents, queue, clock, settled);
        sweep = new OutboxSweep<Thing>(new OwingDocuments<Thing>(BoardContainers.Boards, Key), documents, queue, relay, new Begun(() => ended), settled, clock);
    }

    [Fact]
    public async Task What_another_process_left_is_found_at_the_first_look()
    {
        await Left("one");

        await sweep.Run(default);

        (await Sent()).ShouldBe(1);
    }

    [Fact]
    public async Task Where_nothing_was_owed_nobody_looks_until_ten_minutes_have_gone_by()
    {
        await sweep.Run(default);
        await Left("one");

        await After(TimeSpan.FromMinutes(5));
        sweep.IsSettled.ShouldBeTrue();
        (await Sent()).ShouldBe(0);

        await After(TimeSpan.FromMinutes(5));
        (await Sent()).ShouldBe(1);
        sweep.IsSettled.ShouldBeFalse();
    }

    [Fact]
    public async Task A_clock_that_is_set_back_keeps_nobody_from_looking()
    {
        await sweep.Run(default);
        await Left("one");

        await After(TimeSpan.FromMinutes(-15));

        (await Sent()).ShouldBe(1);
    }

    [Fact]
    public async Task What_this_process_owes_is_looked_at_every_minute_until_all_is_settled()
    {
        await sweep.Run(default);
        var thing = new Thing("one", MimFunctions.Domain.Owing.Outbox.Owing(clock.GetUtcNow(), [new("m", Steps.MailQueue, "step", "AT:1")]));
        await relay.Relay(Key(thing), new Versioned<Thing>(thing, (await documents.TryWrite(Key(thing), thing, null, default))!), default);

        await After(TimeSpan.FromMinutes(3));
        sweep.IsSettled.ShouldBeFalse();
        ended = true;
        await After(TimeSpan.FromMinutes(1));
        (await documents.Read<Thing>(Key(thing), default))!.Document.Outbox.State.ShouldBe(OutboxState.Settled);

        await After(TimeSpan.FromMinutes(1));
        sweep.IsSettled.ShouldBeTrue();
    }

    [Fact]
    public async Task After_a_look_that_failed_the_next_one_is_due_at_once()
    {
        var failing = new OutboxSweep<Thing>(
            new OwingDocuments<Thing>(BoardContainers.Boards, _ => throw new IOException("away")), documents, queue, relay, new Begun(() => ended), settled, clock);
        await Left("one");

        await Should.ThrowAsync<IOException>(() => failing.Run(default));

        failing.IsSettled.ShouldBeFalse();
    }

    [Fact]
    public void What_is_not_settled_comes_before_it_as_a_word() =>
        Enum.GetValues<OutboxState>().Where(state => string.CompareOrdinal(Word(state), Word(OutboxState.Settled)) < 0)
            .ShouldBe([OutboxState.Owed, OutboxState.Queued]);

    private static string Word(OutboxState state) => (string)DocumentRules.Plain(state);

    private static DocumentKey Key(Thing thing) => new(BoardContainers.Boards, "all", thing.Case);

    private Task<string?> Left(string name)
    {
        var thing = new Thing(name, MimFunctions.Domain.Owing.Outbox.Owing(clock.GetUtcNow() - TimeSpan.FromHours(1), [new("m", Steps.MailQueue, "step", "AT:1")]));
        return documents.TryWrite(Key(thing), thing, null, default);
    }

    private async Task After(TimeSpan time)
    {
        clock.Advance(time);
        await sweep.Run(default);
    }

    private async Task<int> Sent() => (await queue.Receive(Steps.MailQueue, 10, TimeSpan.FromMinutes(1), default)).Count;

    private sealed record Thing(string Case, MimFunctions.Domain.Owing.Outbox Outbox) : IOwes<Thing>
    {
        public Thing With(MimFunctions.Domain.Owing.Outbox outbox) => this with { Outbox = outbox };
    }

    /// <summary>Every mail has begun, and has come to its end when that is said.</summary>
    private sealed class Begun(Func<bool> ended) : IMessagesBegun
    {
        public Task<IReadOnlyDictionary<string, bool>> Of(string @case, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<string, bool>>(new Dictionary<string, bool> { ["m"] = ended() });
    }
}
