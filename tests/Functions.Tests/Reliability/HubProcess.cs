using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// One process of the hub with the functions that take in a report form, given what the host gives them: blob events, timers, messages. What it
/// holds in memory dies with it.
/// </summary>
internal sealed class HubProcess : StormyProcess, IAsyncDisposable
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), Lock = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider services;
    private readonly Surroundings around;
    private readonly bool inStorm;

    /// <param name="around">What outlives it.</param>
    /// <param name="inStorm">Whether its functions may fail; on a calm day none does.</param>
    public HubProcess(Surroundings around, bool inStorm)
    {
        (this.around, this.inStorm) = (around, inStorm);
        services = new ServiceCollection().AddHub(new Settings { DataFolder = around.Folder })
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton<TimeProvider>(around.Clock).AddSingleton(TextWriter.Null)
            .AddSingleton<SendMail>().AddSingleton<RelayOutbox>().AddSingleton<SweepDrop>()
            .AddSingleton<IDocumentStore>(new StormDocuments(around.Documents, around.Storm, this))
            .AddSingleton<IFileStore>(new StormFiles(around.Files, around.Storm, this))
            .AddSingleton<IQueue>(new StormQueue(around.Broker, around.IsAlone ? around.Documents : null, around.Storm, this))
            .AddSingleton<IMailer>(new StormMailer(around.Relay, around.Storm, this))
            .BuildServiceProvider();
        // As the start of a hub does whose folder was locked by nobody (LeftWork).
        if (around.IsAlone)
            around.Broker.LoseLocks();
    }

    private IQueue Queue => services.GetRequiredService<IQueue>();

    /// <summary>Works as a host lets it, until the storm is over or it dies.</summary>
    public Task Work() => Task.WhenAll(Listen(), Every(Sweep), Every(Relay), Pump(), Pump());

    /// <summary>Takes a dropped file in, as told by an event; the host tells of a failure again, up to five times.</summary>
    public async Task Take(string path)
    {
        for (var told = 0; told < 5 && !await Survives(() => services.GetRequiredService<FormIntake>().Take(path, default)) && !IsDead; told++)
            await Task.Delay(Pause, around.Clock);
    }

    /// <summary>What the timers do once, then everything in the queues; what was given up is sent again, as the operator does it.</summary>
    public async Task Settle()
    {
        await Sweep();
        await Relay();
        await Queue.SendAgain(Steps.MailQueue, int.MaxValue, default);
        while (await Receive() > 0)
        {
            // What came may have brought more.
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private Task Sweep() => services.GetRequiredService<SweepDrop>().Run(Tick, default);

    private Task Relay() => services.GetRequiredService<RelayOutbox>().Run(Tick, default);

    private async Task Listen()
    {
        List<Task> taking = [];
        while (Goes)
        {
            while (around.Told.TryDequeue(out var path))
                taking.Add(Take(path));
            await Task.Delay(Pause, around.Clock);
        }

        await Task.WhenAll(taking);
    }

    private async Task Every(Func<Task> run)
    {
        while (Goes)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), around.Clock);
            await Survives(run);
        }
    }

    private async Task Pump()
    {
        while (Goes)
        {
            await Survives(Receive);
            await Task.Delay(Pause, around.Clock);
        }
    }

    private async Task<int> Receive()
    {
        var deliveries = await Queue.Receive(Steps.MailQueue, 4, Lock, default);
        foreach (var delivery in deliveries)
        {
            if (await Survives(() => services.GetRequiredService<SendMail>().Run(new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), default)))
                await Queue.Complete(delivery, default);
            else
                await Queue.Abandon(delivery, default);
        }

        return deliveries.Count;
    }

    private bool Goes => !IsDead && around.Storm.Rages;

    /// <summary>The host outlives whatever a function throws.</summary>
    private async Task<bool> Survives(Func<Task> run)
    {
        try
        {
            await run();
            return true;
        }
        catch (Exception) when (inStorm)
        {
            return false;
        }
    }
}
