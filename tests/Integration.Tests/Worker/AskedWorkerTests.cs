using System.Net;
using System.Net.Sockets;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The real process, asked what leaves nothing behind: one for all of these tests, as a start takes longer than any of them.</summary>
public sealed class AskedWorkerTests(AskedWorker asked) : IClassFixture<AskedWorker>
{
    private readonly WorkerProcess worker = asked.Worker;
    private readonly HttpClient client = asked.Client;

    [Fact]
    public void The_port_of_the_host_is_left_alone()
    {
        using var listener = new TcpListener(IPAddress.Loopback, worker.PublicPort);

        Should.NotThrow(listener.Start);
    }

    [Fact]
    public void Every_function_of_the_attributes_is_told_to_the_host_and_no_other() => FunctionsMetadata.ShouldBeThoseOfTheAttributes(
        [.. worker.Functions.Select(function => (function.Name, WorkerProcess.TriggerOf(function)))]);

    [Fact]
    public async Task A_message_without_an_id_is_no_success()
    {
        var answer = await worker.Invoke("SendMail", new Data { Text = "{}" });

        answer.Result.Status.ShouldBe(Ending.Types.Outcome.Failure);
    }

    [Fact]
    public async Task Requests_are_answered_by_the_endpoints_and_the_first_page_is_the_hubs_own()
    {
        (await client.GetStringAsync("/")).ShouldContain("<a href=\"/accessibility\">");
        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var unknown = await client.PostAsync("/api/SweepDrop", new StringContent("{}"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        unknown.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await client.PostAsync("/SweepDrop", new StringContent("{}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_id_of_an_invocation_that_a_caller_makes_up_does_no_harm()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Add("x-ms-invocation-id", Guid.NewGuid().ToString());

        using var answer = await client.SendAsync(request).WaitAsync(TimeSpan.FromMinutes(1));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not base64!")]
    [InlineData("eyJjbGFpbXMiOltdfQ==")]
    public async Task Whom_the_platform_did_not_sign_in_reads_nothing(string? principal)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/communications");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", principal is null ? [] : [principal]);
        request.Headers.Add("Authorization", "Developer contactPoint.AT");

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.GetAsync("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>A worker that is started once.</summary>
public sealed class AskedWorker : IAsyncLifetime
{
    private readonly TempFolder data = new();
    private ServiceBusBroker bus = null!;

    internal WorkerProcess Worker { get; private set; } = null!;

    internal HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "BE", "COM").Save(data.Path);
        bus = ServiceBusBroker.Start(TimeProvider.System);
        Worker = await WorkerProcess.Start(data.Path, settings: new Dictionary<string, string> { ["ServiceBus"] = bus.ConnectionString });
        Client = Forwarding.Client(Worker);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Worker.DisposeAsync();
        await bus.DisposeAsync();
        data.Dispose();
    }
}
