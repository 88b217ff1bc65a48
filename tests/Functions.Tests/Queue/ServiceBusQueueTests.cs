using Azure.Core;
using MimFunctions.Queue;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Queue;

public sealed class ServiceBusQueueTests : QueueContract, IAsyncLifetime
{
    private static readonly TimeSpan NoPause = TimeSpan.FromMilliseconds(1);
    private readonly StoppedClock clock = new();
    private ServiceBusServer server = null!;
    private ServiceBusQueue queue = null!;

    private protected override IQueue Queue => queue;

    private protected override DateTimeOffset Now => clock.GetUtcNow();

    private protected override void Pass(TimeSpan time) => clock.Now += time;

    public async Task InitializeAsync()
    {
        server = await ServiceBusServer.Start(clock);
        queue = Connect(server.ConnectionString);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task One_message_is_one_plain_request_and_many_are_one_batch()
    {
        await Send(new QueueMessage("a", "{}"));
        await Send(new("b", "{}"), new("c", "{}"));

        server.Requests.ShouldBe(
            ["POST /mail/messages application/json; charset=utf-8", "POST /mail/messages application/vnd.microsoft.servicebus.json; charset=utf-8"]);
    }

    [Fact]
    public async Task A_batch_is_cut_so_that_no_request_is_larger_than_the_service_takes()
    {
        await Send([.. Enumerable.Range(0, 5).Select(i => new QueueMessage($"m{i}", new string('x', 100_000)))]);

        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_schedule_between_two_seconds_is_kept_at_the_later_one()
    {
        await Send(new QueueMessage("a", "{}", Now.AddSeconds(1.2)));

        Pass(TimeSpan.FromSeconds(1.5));
        (await Receive()).ShouldBeEmpty();
        Pass(TimeSpan.FromSeconds(0.5));
        (await Receive()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        server.FailNext(4, response => response.StatusCode = status);

        await Send(new QueueMessage("a", "{}"));

        server.Requests.Count.ShouldBe(5);
        (await Receive()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_send_whose_answer_was_lost_is_not_doubled()
    {
        await Send(new QueueMessage("a", "{}"));
        server.FailNext(1, response => response.HttpContext.Abort());

        await Send(new QueueMessage("a", "{}"));

        (await ReceiveAll()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(400, 1, "does not accept")]
    [InlineData(401, 1, "check the connection string")]
    [InlineData(403, 1, "Azure Service Bus Data Sender")]
    [InlineData(404, 1, "has no queue \"mail\"")]
    [InlineData(410, 1, "has no queue \"mail\"")]
    [InlineData(429, 5, "throttling")]
    [InlineData(503, 5, "failed")]
    public async Task What_stays_wrong_is_told_with_what_to_do(int status, int tries, string words)
    {
        server.FailNext(99, response => response.StatusCode = status);

        var error = await Should.ThrowAsync<QueueException>(() => Send(new QueueMessage("a", "{}")));

        error.Message.ShouldContain(words);
        error.Message.ShouldContain($"It answered {status}");
        server.Requests.Count.ShouldBe(tries);
    }

    [Fact]
    public async Task The_service_may_say_how_long_to_wait()
    {
        queue = Connect(server.ConnectionString, firstPause: TimeSpan.FromHours(1));
        server.FailNext(1, response =>
        {
            response.StatusCode = 429;
            response.Headers.RetryAfter = "0";
        });

        await Send(new QueueMessage("a", "{}")).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told_so()
    {
        await server.DisposeAsync();

        var error = await Should.ThrowAsync<QueueException>(() => Send(new QueueMessage("a", "{}")));

        error.Message.ShouldStartWith("Service Bus could not be reached for queue \"mail\"");
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_a_signature_is_renewed_in_time()
    {
        var wrong = Connect(server.ConnectionString.Replace(ServiceBusServer.Key, "d3Jvbmc=", StringComparison.Ordinal));
        (await Should.ThrowAsync<QueueException>(() => wrong.Send(Mail, [new QueueMessage("a", "{}")], default))).Message.ShouldContain("401");

        for (var half = 0; half < 5; half++)
        {
            await Send(new QueueMessage($"m{half}", "{}"));
            Pass(TimeSpan.FromMinutes(29));
        }
    }

    [Fact]
    public async Task Without_a_key_the_hub_goes_by_its_identity()
    {
        var seen = new Seen();
        var identity = new Lazy<TokenCredential>(() => new Identity());
        var address = ServiceBusAddress.From(new ServiceBusSettings("hub.servicebus.windows.net", null));
        using var http = new HttpClient(new ServiceBusAuthorization(address, identity, clock) { InnerHandler = seen });

        using var answer = await http.GetAsync(address.Endpoint);

        address.Endpoint.ShouldBe(new Uri("https://hub.servicebus.windows.net/"));
        seen.Authorization.ShouldBe("Bearer token for https://servicebus.azure.net/.default");
    }

    [Theory]
    [InlineData("Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=n", "SharedAccessKey")]
    [InlineData("SharedAccessKeyName=n;SharedAccessKey=a", "Endpoint")]
    [InlineData("nonsense", "Endpoint")]
    public void A_connection_string_that_lacks_a_part_is_told_so(string text, string part) => Should.Throw<InvalidOperationException>(
        () => ServiceBusAddress.From(new ServiceBusSettings(null, text))).Message.ShouldBe($"The connection string of Service Bus has no {part}.");

    [Fact]
    public void A_connection_string_of_the_portal_is_understood() => ServiceBusAddress
        .From(new ServiceBusSettings(null, "Endpoint=sb://hub.servicebus.windows.net/;SharedAccessKeyName=hub;SharedAccessKey=ab+c/d=="))
        .ShouldBe(new ServiceBusAddress(new Uri("https://hub.servicebus.windows.net/"), "hub", "ab+c/d=="));

    private ServiceBusQueue Connect(string connectionString, TimeSpan? firstPause = null) =>
        QueueServices.ServiceBus(new ServiceBusSettings(null, connectionString), clock, firstPause ?? NoPause);

    private sealed class Identity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token for {requestContext.Scopes.Single()}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    private sealed class Seen : HttpMessageHandler
    {
        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.GetValues("Authorization").Single();
            return Task.FromResult(new HttpResponseMessage());
        }
    }
}
