using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Endurance;

/// <summary>
/// The whole hub on its folder, its SQLite files and its web server, in this process and with a clock that is set. Its listeners, which wait for the
/// machine's clock, are left out: their events are brought by <see cref="GoTo"/>, to the same functions through the same runner.
/// </summary>
internal sealed class FastHub : IAsyncDisposable
{
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(1), Within = TimeSpan.FromMinutes(8);
    private const int AtOnce = 8;

    private readonly WebApplication app;
    private readonly FastClock clock;
    private readonly TriggeredFunction<Trigger.Timer>[] timers;
    private readonly TriggeredFunction<Trigger.Queue>[] queues;
    private DateTimeOffset ticked;

    private FastHub(WebApplication app, FastClock clock, LogCount logs)
    {
        (this.app, this.clock, Logs, ticked) = (app, clock, logs, clock.GetUtcNow());
        var table = app.Services.GetRequiredService<FunctionTable>();
        (timers, queues) = ([.. table.With<Trigger.Timer>()], [.. table.With<Trigger.Queue>()]);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>What it logged.</summary>
    public LogCount Logs { get; }

    /// <summary>Calls it.</summary>
    public HttpClient Client { get; }

    /// <summary>Its documents.</summary>
    public IDocumentStore Documents => app.Services.GetRequiredService<IDocumentStore>();

    /// <summary>How many functions did not end well.</summary>
    public int Failures { get; private set; }

    /// <summary>Starts it.</summary>
    public static async Task<FastHub> Start(string folder, int smtpPort, FastClock clock, CancellationToken ct)
    {
        var (logs, settings) = (new LogCount(), new Settings { DataFolder = folder, Mail = new MailSettings { SmtpHost = "127.0.0.1", SmtpPort = smtpPort, SmtpAllowPlain = true } });
        var app = Hub.Build(settings, "http://127.0.0.1:0", services =>
        {
            foreach (var listener in services.Where(IsListener).ToArray())
                services.Remove(listener);
            services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(clock).AddSingleton<ILoggerProvider>(logs)
                // The files are whole when they are dropped, and their times are those of the machine.
                .AddSingleton<IFileStore>(new FolderFileStore(folder, clock, settle: TimeSpan.Zero, unfinished: TimeSpan.Zero));
        });
        await Hub.Prepare(app, settings, ct);
        await app.StartAsync(ct);
        return new FastHub(app, clock, logs);
    }

    /// <summary>The time goes on to this moment; what lies in the drop folder is taken in, timers fire that came due, and queues are emptied.</summary>
    public async Task GoTo(DateTimeOffset moment, CancellationToken ct)
    {
        clock.Set(moment);
        await foreach (var file in app.Services.GetRequiredService<IFileStore>().List(DropPath.Prefix, ct))
            await app.Services.GetRequiredService<FormIntake>().Take(file.Path, ct);
        await EmptyQueues(ct);
        foreach (var (function, timer) in timers.Where(each => each.Trigger.Schedule.GetNextOccurrence(ticked.UtcDateTime) <= moment.UtcDateTime))
            await Run(function, new TimerEvent(IsPastDue: false), ct);
        ticked = moment;
        await EmptyQueues(ct);
    }

    /// <summary>Somebody opens a page or calls the API.</summary>
    public async Task<(bool Done, string Said)> Call(HttpMethod method, string path, string role, object? body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : System.Net.Http.Json.JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(path.StartsWith("/api", StringComparison.Ordinal) ? "application/json" : "text/html"));
        using var answer = await Client.SendAsync(request, ct);
        return (answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(ct));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Logs.Dispose();
    }

    private static bool IsListener(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.GetType().GenericTypeArguments is [_, var made] && made.IsSubclassOf(typeof(Listener));

    private async Task EmptyQueues(CancellationToken ct)
    {
        for (var any = true; any;)
        {
            any = false;
            foreach (var (function, trigger) in queues)
            {
                while (await app.Services.GetRequiredService<IQueue>().Receive(trigger.QueueName, AtOnce, Lock, ct) is { Count: > 0 } due)
                {
                    any = true;
                    await Task.WhenAll(due.Select(delivery => Handle(function, delivery, ct)));
                }
            }
        }
    }

    private async Task Handle(FunctionDescriptor function, QueueDelivery delivery, CancellationToken ct)
    {
        // What fails stays locked for a minute of the hub's time, so that it comes again in the next hour.
        if (await Run(function, new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), ct))
            await app.Services.GetRequiredService<IQueue>().Complete(delivery, ct);
    }

    private async Task<bool> Run(FunctionDescriptor function, object input, CancellationToken ct)
    {
        var done = await app.Services.GetRequiredService<FunctionRunner>().Run(function, input, Within, ct) == InvocationOutcome.Done;
        Failures += done ? 0 : 1;
        return done;
    }
}
