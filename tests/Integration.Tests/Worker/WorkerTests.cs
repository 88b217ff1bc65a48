using System.Net;
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
