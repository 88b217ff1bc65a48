using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimFunctions.Domain.Owing;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>The worker is told to end an invocation, or to end itself, while a mail hangs at a relay that says nothing.</summary>
public sealed class StopTests : IAsyncLifetime, IDisposable
{
    // The host waits ten seconds. Tests beside this one may take most of them; a worker that waited for the relay would take two minutes
    private static readonly TimeSpan HostWaits = TimeSpan.FromMinutes(1);

    private readonly TempFolder data = new();
    private readonly TcpListener relay = new(IPAddress.Loopback, 0);
    private ServiceBusBroker bus = null!;
    private Socket? asked;
    private WorkerProcess worker = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "BE", "COM").Save(data.Path);
        relay.Start();
        bus = ServiceBusBroker.Start(TimeProvider.System);
        worker = await WorkerProcess.Start(data.Path, settings: new Dictionary<string, string>
        {
            ["ServiceBus"] = bus.ConnectionString,
            ["Smtp__Host"] = "127.0.0.1",
            ["Smtp__Port"] = $"{((IPEndPoint)relay.LocalEndpoint).Port}",
            ["Smtp__AllowPlain"] = "true",
            // As the Core Tools set it on a laptop; a worker put together wholly by its SDK ended by it (docs/decisions/0091).
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        });
    }

    public async Task DisposeAsync()
    {
        await worker.DisposeAsync();
        await bus.DisposeAsync();
    }

    public void Dispose()
    {
        asked?.Dispose();
        relay.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task An_invocation_that_the_host_cancels_ends_and_its_message_will_come_again()
    {
        var sending = await HangingMail("the one");

        await worker.Cancel("the one");

        var answer = await sending.WaitAsync(HostWaits);
        answer.Result.Status.ShouldNotBe(Ending.Types.Outcome.Success);
        answer.Result.Exception.Message.ShouldContain("SendMail was not done in time");
    }

    [Fact]
    public async Task A_worker_that_is_to_stop_tells_how_its_invocations_ended_and_is_gone_without_waiting_for_the_relay()
    {
        var sending = await HangingMail("another");
        var watch = Stopwatch.StartNew();

        await worker.Stop().WaitAsync(HostWaits);

        watch.Elapsed.ShouldBeLessThan(HostWaits);
        (await sending).Result.Status.ShouldNotBe(Ending.Types.Outcome.Success);
    }

    [Fact]
    public async Task A_worker_with_nothing_to_do_stops_at_once()
    {
        await worker.Stop().WaitAsync(HostWaits);

        worker.HasExited.ShouldBeTrue();
    }

    /// <summary>A mail on its way, once the relay has been asked.</summary>
    private async Task<Task<InvocationResponse>> HangingMail(string invocation)
    {
        var form = "drop/AT/measures/form.json";
        Directory.CreateDirectory(Path.GetDirectoryName(data[form])!);
        await File.WriteAllBytesAsync(data[form], SampleForms.File(SampleForms.Json("AT", "Aliens Act")));
        (await new HostEvents(worker).Blob("IngestReportForm", form)).Result.Status.ShouldBe(Ending.Types.Outcome.Success, worker.Output);
        var reference = Path.GetFileNameWithoutExtension(Directory.GetFiles(data["receipts/AT"], "MIM-*.json").Single());
        var to = AddresseeKey.For("BE", "mim@be.example");
        var id = AddresseeKey.MessageId(reference, Steps.Communication, to);
        var order = OwedOrder.Body(reference, new OwedMessage(id, Steps.MailQueue, Steps.Communication, to));
        var sending = new HostEvents(worker).Message("SendMail", id, order, invocation: invocation);
        asked = await relay.AcceptSocketAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return sending;
    }
}
