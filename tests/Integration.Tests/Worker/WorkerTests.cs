using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Owing;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The real process, driven as the Functions host drives it.</summary>
public sealed class WorkerTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder data = new();
    private ServiceBusBroker bus = null!;
    private WorkerProcess worker = null!;
    private HostEvents host = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "BE", "COM").Save(data.Path);
        bus = ServiceBusBroker.Start(TimeProvider.System);
        worker = await WorkerProcess.Start(data.Path, settings: new Dictionary<string, string> { ["ServiceBus"] = bus.ConnectionString });
        (host, client) = (new HostEvents(worker), Forwarding.Client(worker));
    }

    public async Task DisposeAsync()
    {
        await worker.DisposeAsync();
        await bus.DisposeAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        data.Dispose();
    }

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
    public async Task A_dropped_form_is_taken_in_and_told_by_mail_once_however_often_the_events_come()
    {
        // Given a form in the container
        const string path = "drop/AT/measures/entwurf ü.json";
        Drop(path, SampleForms.File(SampleForms.Json("AT", "Aliens Act, § 52")));

        // When its event comes twice
        await ShouldSucceed(host.Blob("IngestReportForm", path));
        await ShouldSucceed(host.Blob("IngestReportForm", path));

        // Then there is one communication, and one mail a message however often that comes, and in whatever form
        var list = await Read("/api/communications");
        var reference = System.Text.RegularExpressions.Regex.Match(list, "MIM-AT-[0-9]{4}-[0-9]{4}").Value;
        reference.ShouldNotBeEmpty(list);
        var to = AddresseeKey.For("BE", "mim@be.example");
        var id = AddresseeKey.MessageId(reference, Steps.Communication, to);
        var order = OwedOrder.Body(reference, new OwedMessage(id, Steps.MailQueue, Steps.Communication, to));
        await ShouldSucceed(host.Message("SendMail", id, order));
        await ShouldSucceed(host.Bytes("SendMail", id, order));
        Directory.GetFiles(data["mail"], "*.eml").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_no_form_is_refused_with_a_receipt_by_the_same_event()
    {
        Drop("drop/BE/measures/notes.txt", "not a form"u8.ToArray());

        await ShouldSucceed(host.Blob("IngestReportForm", "drop/BE/measures/notes.txt"));

        var receipt = Directory.GetFiles(data["receipts/BE"], "*.json").ShouldHaveSingleItem();
        JsonNode.Parse(await File.ReadAllTextAsync(receipt))!["receipt"]!["outcome"]!.ToString().ShouldBe("refused");
    }

    [Fact]
    public async Task Every_timer_ticks()
    {
        var timers = Table.With<Trigger.Timer>().Select(found => found.Function.Name).ToArray();
        timers.ShouldContain("SweepDrop");

        foreach (var timer in timers)
            await ShouldSucceed(host.Tick(timer));
    }

    [Fact]
    public async Task An_event_that_cannot_be_handled_is_no_success_tells_nothing_of_its_content_and_leaves_the_process_alive()
    {
        var answer = await host.Message("SendMail", "m", """{"not":"an order of anna@example.org"}""");

        answer.Result.Status.ShouldBe(Ending.Types.Outcome.Failure);
        answer.Result.Exception.Message.ShouldContain("SendMail failed; the log of the worker says why.");
        worker.Output.ShouldContain("SendMail failed: ");
        worker.Output.ShouldNotContain("anna@example.org");
        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

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

    private static FunctionTable Table { get; } = FunctionTable.OfProgram();

    private void Drop(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(data[path])!);
        File.WriteAllBytes(data[path], content);
    }

    /// <summary>As a person whom App Service authentication has signed in.</summary>
    private async Task<string> Read(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", SignedIn.As("contactPoint.BE"));
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task ShouldSucceed(Task<InvocationResponse> invocation)
    {
        var answer = await invocation;
        answer.Result.Status.ShouldBe(Ending.Types.Outcome.Success, $"{answer.Result.Exception?.Message}\n{worker.Output}");
    }
}
