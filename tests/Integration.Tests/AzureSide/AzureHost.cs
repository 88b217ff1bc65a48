using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>
/// Plays the Functions host between the services and the worker: tells of blobs, hands over messages and completes what went well, gives the
/// rest back, forwards calls, kills and starts the worker. Which function gets what, the worker tells it.
/// </summary>
/// <param name="azure">What the worker stands on.</param>
/// <param name="app">The function app; the one that was built beside these tests when null.</param>
internal sealed class AzureHost(AzureServices azure, string? app = null) : IAsyncDisposable
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Lock = TimeSpan.FromSeconds(30);

    private WorkerProcess? worker;

    /// <summary>The functions that a timer starts.</summary>
    public IReadOnlyList<string> Timers => [.. Triggers("timerTrigger", "schedule").Select(found => found.Function)];

    /// <summary>What the worker has used.</summary>
    public TimeSpan ProcessorTime => Worker.ProcessorTime;

    private WorkerProcess Worker => worker ?? throw new InvalidOperationException("The worker is not started.");

    public async Task Start() => worker = await WorkerProcess.Start(azure.Data["data"], app, azure.Settings);

    /// <summary>Ends the worker without a word, as SIGKILL does.</summary>
    public async Task Kill()
    {
        var dying = Worker;
        worker = null;
        await dying.DisposeAsync();
    }

    /// <summary>Puts a file into the drop container, as a state does.</summary>
    public Task Drop(string path, byte[] content) =>
        azure.Files.Write(path, content, "application/octet-stream", default);

    /// <summary>Tells at once of every blob that lies in the drop container; what the worker did not answer is told again another time.</summary>
    public async Task TellOfBlobs()
    {
        var paths = await azure.Files.List("drop/", default).Select(file => file.Path).ToListAsync();
        await Task.WhenAll(paths.Select(TellOfBlob));
    }

    /// <summary>Tells of one blob.</summary>
    public Task<bool> TellOfBlob(string path)
    {
        var function = Triggers("blobTrigger", "path").Single(each => Pattern(each.Value).IsMatch(path)).Function;
        return Went(host => host.Blob(function, path));
    }

    /// <summary>Hands over what is in the queues, again and again until nothing is.</summary>
    /// <param name="atOnce">Messages in the worker at a time.</param>
    public async Task EmptyQueues(int atOnce = AtOnce)
    {
        var queues = Triggers("serviceBusTrigger", "queueName");
        for (var any = true; any && worker is not null;)
        {
            any = false;
            foreach (var (function, queue) in queues)
                any |= await HandOver(function, queue, atOnce);
        }
    }

    /// <summary>Hands over what comes into the queues, all of them at a time, for as long as is wanted.</summary>
    public Task Pump(Func<bool> goesOn) => Task.WhenAll(Triggers("serviceBusTrigger", "queueName").Select(async queue =>
    {
        while (goesOn())
            await HandOver(queue.Function, queue.Value, AtOnce);
    }));

    /// <summary>A timer ticks.</summary>
    /// <returns>Whether the function ended well.</returns>
    public Task<bool> Tick(string function) => Went(host => host.Tick(function));

    /// <summary>A timer ticks while something is wrong.</summary>
    public async Task<Ending> TickInTrouble(string function) => (await new HostEvents(Worker).Tick(function)).Result;

    /// <summary>Forwards a call of a person whom App Service authentication has signed in.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Forward(HttpMethod method, string path, string role, string? json = null)
    {
        using var client = Forwarding.Client(Worker);
        using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", SignedIn.As(role));
        request.Headers.Add("Accept", "application/json");
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (worker is not null)
            await worker.DisposeAsync();
    }

    private async Task<bool> HandOver(string function, string queue, int atOnce)
    {
        var deliveries = await azure.Queue.Receive(queue, atOnce, Lock, default);
        await Task.WhenAll(deliveries.Select(async delivery =>
        {
            if (await Went(host => host.Message(function, delivery.Id, delivery.Body, delivery.DeliveryCount)))
                (await azure.Queue.Complete(delivery, default)).ShouldBeTrue();
            else
                (await azure.Queue.Abandon(delivery, default)).ShouldBeTrue();
        }));
        return deliveries.Count > 0;
    }

    /// <summary>An answer that is no success fails the test; no answer is what a killed worker gives.</summary>
    private async Task<bool> Went(Func<HostEvents, Task<InvocationResponse>> invoke)
    {
        if (worker is not { } asked)
            return false;
        try
        {
            var answer = await invoke(new HostEvents(asked));
            answer.Result.Status.ShouldBe(Ending.Types.Outcome.Success, asked.Output);
            return true;
        }
        catch (IOException) when (worker != asked)
        {
            return false;
        }
    }

    private IReadOnlyList<(string Function, string Value)> Triggers(string type, string property) =>
    [
        .. from function in Worker.Functions
           let trigger = WorkerProcess.TriggerOf(function)
           where trigger.GetProperty("type").GetString() == type
           select (function.Name, trigger.GetProperty(property).GetString()!),
    ];

    private static Regex Pattern(string path) => new($"^{Regex.Replace(Regex.Escape(path), @"\\\{\w+}", "[^/]+")}$");
}
