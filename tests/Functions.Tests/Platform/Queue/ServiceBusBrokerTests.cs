using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>What the broker does beyond the hub's port, as Microsoft's client sees it; and how the hub comes in by its identity, over TLS.</summary>
public sealed class ServiceBusBrokerTests : IAsyncLifetime
{
    private const string Mail = "mail", Token = "token of the hub";

    private readonly StoppedClock clock = new();
    private readonly ServiceBusBroker broker;
    private readonly ServiceBusClient client;

    public ServiceBusBrokerTests()
    {
        broker = ServiceBusBroker.Start(clock);
        client = ServiceBusNamespace.Open(new ServiceBusSettings(null, broker.ConnectionString), options => ServiceBusQueueTests.Hurry(options));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await client.DisposeAsync();
        await broker.DisposeAsync();
    }

    [Fact]
    public async Task A_lock_that_is_renewed_holds_longer_and_one_that_ran_out_cannot_be_renewed()
    {
        var receiver = client.CreateReceiver(Mail);
        await client.CreateSender(Mail).SendMessageAsync(new ServiceBusMessage("{}"));
        var message = await receiver.ReceiveMessageAsync();

        clock.Now += BrokerQueue.LockDuration - TimeSpan.FromSeconds(1);
        await receiver.RenewMessageLockAsync(message);
        message.LockedUntil.ShouldBe(clock.Now + BrokerQueue.LockDuration);
        clock.Now += BrokerQueue.LockDuration;

        (await Should.ThrowAsync<ServiceBusException>(() => receiver.RenewMessageLockAsync(message))).Reason.ShouldBe(ServiceBusFailureReason.MessageLockLost);
        (await receiver.ReceiveMessageAsync()).DeliveryCount.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_is_dead_lettered_with_reason_and_words_which_the_hub_tells()
    {
        await using var queue = new ServiceBusQueue(
            ServiceBusNamespace.Open(new ServiceBusSettings(null, broker.ConnectionString)), TimeSpan.FromSeconds(3));
        var receiver = client.CreateReceiver(Mail);
        await client.CreateSender(Mail).SendMessagesAsync([new("1") { MessageId = "a" }, new("2") { MessageId = "b" }]);

        await receiver.DeadLetterMessageAsync(await receiver.ReceiveMessageAsync(), "Unreadable", "It is not JSON.");
        await receiver.DeadLetterMessageAsync(await receiver.ReceiveMessageAsync(), "Unreadable");

        (await queue.DeadLetters(Mail, 9, default)).ShouldBe([new DeadLetter("a", "1", "It is not JSON."), new DeadLetter("b", "2", "Unreadable")]);
    }

    [Fact]
    public async Task A_scheduled_message_can_be_cancelled_until_its_time()
    {
        var sender = client.CreateSender(Mail);
        var due = clock.Now.AddMinutes(5);
        var cancelled = await sender.ScheduleMessageAsync(new ServiceBusMessage("cancelled"), due);
        await sender.ScheduleMessageAsync(new ServiceBusMessage("kept"), due);

        await sender.CancelScheduledMessageAsync(cancelled);
        clock.Now = due;

        (await client.CreateReceiver(Mail).ReceiveMessageAsync()).Body.ToString().ShouldBe("kept");
        (await Should.ThrowAsync<ServiceBusException>(() => sender.CancelScheduledMessageAsync(cancelled))).Reason.ShouldBe(ServiceBusFailureReason.MessageNotFound);
    }

    [Fact]
    public async Task A_message_larger_than_the_tier_takes_is_refused()
    {
        var sent = client.CreateSender(Mail).SendMessageAsync(new ServiceBusMessage(new string('x', 300_000)));

        (await Should.ThrowAsync<ServiceBusException>(() => sent)).Reason.ShouldBe(ServiceBusFailureReason.MessageSizeExceeded);
    }

    [Fact]
    public async Task A_processor_as_the_functions_host_has_one_takes_every_message_once()
    {
        var ids = Enumerable.Range(0, 200).Select(i => $"m{i}").ToArray();
        await client.CreateSender(Mail).SendMessagesAsync(ids.Select(id => new ServiceBusMessage("{}") { MessageId = id }));
        var taken = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var all = new TaskCompletionSource();

        await using var processor = client.CreateProcessor(Mail, new ServiceBusProcessorOptions { MaxConcurrentCalls = 8 });
        processor.ProcessErrorAsync += fault => Task.CompletedTask;
        processor.ProcessMessageAsync += message =>
        {
            taken.Enqueue(message.Message.MessageId);
            if (taken.Count == ids.Length)
                all.SetResult();
            return Task.CompletedTask;
        };
        await processor.StartProcessingAsync();
        await all.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await processor.StopProcessingAsync();

        taken.Order().ShouldBe(ids.Order());
        broker.Queue(Mail).Peek(0, 1).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_connection_string_the_hub_goes_by_its_identity_over_tls()
    {
        using var certificate = Certificate();
        await using var secure = ServiceBusBroker.Start(clock, certificate);
        secure.Tokens.Known = Token;
        var identity = new Identity(Token);
        await using var queue = GoingBy(identity, secure, certificate);

        await queue.Send(Mail, [new QueueMessage("a", "{}")], default);

        identity.Asked.ShouldBe("https://servicebus.azure.net/.default");
        secure.Queue(Mail).Peek(0, 9).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_identity_that_is_unknown_or_absent_and_a_certificate_that_is_not_trusted_are_told_so()
    {
        using var certificate = Certificate();
        using var another = Certificate();
        await using var secure = ServiceBusBroker.Start(clock, certificate);
        secure.Tokens.Known = Token;

        (await Problem(new Identity("token of another"), certificate)).ShouldStartWith("Service Bus refuses the hub queue \"mail\"");
        (await Problem(new Identity(null), certificate)).ShouldStartWith("The hub has no identity to go to queue \"mail\" of Service Bus with");
        (await Problem(new Identity(Token), another)).ShouldContain("can't show that it is Service Bus");

        async Task<string> Problem(TokenCredential identity, X509Certificate2 trusted)
        {
            await using var queue = GoingBy(identity, secure, trusted);
            return (await Should.ThrowAsync<QueueException>(() => queue.Send(Mail, [new QueueMessage("a", "{}")], default))).Message;
        }
    }

    private static ServiceBusQueue GoingBy(TokenCredential identity, ServiceBusBroker secure, X509Certificate2 trusted)
    {
        var client = ServiceBusNamespace.Open(
            new ServiceBusSettings("hub.servicebus.windows.net", null),
            options =>
            {
                ServiceBusQueueTests.Hurry(options, retries: 0);
                options.CustomEndpointAddress = new Uri($"amqps://127.0.0.1:{secure.Port}");
                options.CertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == trusted.Thumbprint;
            },
            identity);
        return new ServiceBusQueue(client, TimeSpan.FromSeconds(3));
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <param name="token">Its token; null when there is no identity on the machine.</param>
    private sealed class Identity(string? token) : TokenCredential
    {
        public string? Asked { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Asked = requestContext.Scopes.Single();
            return new AccessToken(token ?? throw new CredentialUnavailableException("There is none."), DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
