using Azure.Messaging.ServiceBus;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>Azure.Messaging.ServiceBus against the broker of the tests, on the contract that SQLite keeps too.</summary>
public sealed class ServiceBusQueueTests : QueueContract, IAsyncLifetime
{
    private readonly StoppedClock clock = new();
    private readonly ServiceBusBroker broker;
    private readonly ServiceBusQueue queue;

    public ServiceBusQueueTests()
    {
        broker = ServiceBusBroker.Start(clock);
        queue = Connect(broker.ConnectionString);
    }

    private protected override IQueue Queue => queue;

    private protected override DateTimeOffset Now => clock.GetUtcNow();

    private protected override void Pass(TimeSpan time) => clock.Now += time;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await queue.DisposeAsync();
        await broker.DisposeAsync();
    }

    [Fact]
    public async Task Many_messages_are_one_transfer_and_a_batch_is_cut_so_that_none_is_larger_than_the_service_takes()
    {
        await Send(new("a", "{}"), new("b", "{}"), new("c", "{}"));
        await Send([.. Enumerable.Range(0, 5).Select(i => new QueueMessage($"m{i}", new string('x', 100_000)))]);

        broker.Faults.Transfers.Count.ShouldBe(4);
        broker.Faults.Transfers.ShouldAllBe(transfer => transfer.Size <= 256 * 1024);
    }

    [Fact]
    public async Task All_that_is_sent_to_a_queue_goes_over_one_link_as_a_connection_has_room_for_255()
    {
        await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Send(new QueueMessage($"m{i}", "{}"))));

        broker.SendingLinks.ShouldBe(1);
        broker.Queue(Mail).Peek(201, 100).Count.ShouldBe(100);
    }

    [Fact]
    public async Task A_schedule_between_two_milliseconds_is_kept_at_the_later_one()
    {
        await Send(new QueueMessage("a", "{}", Now.AddMilliseconds(1.2)));

        Pass(TimeSpan.FromMilliseconds(1.5));
        (await Receive()).ShouldBeEmpty();
        Pass(TimeSpan.FromMilliseconds(0.5));
        (await Receive()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task More_dead_letters_than_the_service_shows_at_a_time_are_counted_and_sent_again()
    {
        await Send([.. Enumerable.Range(0, 260).Select(i => new QueueMessage($"m{i}", "{}"))]);
        for (var i = 0; i < 260; i++)
            broker.Queue(Mail).BuryNext();

        (await Queue.DeadLetters(Mail, 255, default)).Count.ShouldBe(255);
        (await Queue.DeadLetters(Mail, 999, default)).Count.ShouldBe(260);
        (await Queue.SendAgain(Mail, 999, default)).ShouldBe(260);
        (await Queue.DeadLetters(Mail, 999, default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=n", "has no SharedAccessKey.")]
    [InlineData("Endpoint=sb://x.servicebus.windows.net/;SharedAccessKey=a", "has no SharedAccessKeyName.")]
    [InlineData("SharedAccessKeyName=n;SharedAccessKey=a", "has no Endpoint.")]
    [InlineData("Endpoint=x;SharedAccessKeyName=n;SharedAccessKey=a", "is not of the form Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….")]
    [InlineData("nonsense", "is not of the form Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….")]
    public void A_connection_string_that_lacks_a_part_is_told_so(string text, string what) => Should.Throw<InvalidOperationException>(
        () => ServiceBusNamespace.Open(new ServiceBusSettings(null, text))).Message.ShouldBe($"The connection string of Service Bus {what}");

    [Fact]
    public void Settings_that_name_no_namespace_are_told_so() => Should.Throw<InvalidOperationException>(
        () => ServiceBusNamespace.Open(new ServiceBusSettings(null, null))).Message.ShouldStartWith("Service Bus needs a namespace");

    /// <summary>As the hub does, but with short pauses between tries.</summary>
    /// <summary>Waits long enough for a first message on a busy machine; only where none comes does it take the whole time.</summary>
    internal static ServiceBusQueue Connect(string connectionString, int retries = 4) =>
        new(ServiceBusNamespace.Open(new ServiceBusSettings(null, connectionString), options => Hurry(options, retries)), TimeSpan.FromSeconds(3));

    internal static void Hurry(ServiceBusClientOptions options, int retries = 4)
    {
        options.RetryOptions.MaxRetries = retries;
        (options.RetryOptions.Delay, options.RetryOptions.MaxDelay) = (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(5));
    }
}
