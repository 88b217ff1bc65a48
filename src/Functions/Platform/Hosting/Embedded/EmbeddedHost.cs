using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// The host inside the program: fires the functions from the data folder, the queue and the clock when no Functions host does.
/// </summary>
internal static class EmbeddedHost
{
    /// <summary>Adds one listener for each function with a blob, queue or timer trigger.</summary>
    public static void Add(IServiceCollection services, Settings settings, FunctionTable table)
    {
        foreach (var (function, blob) in table.With<Trigger.Blob>())
        {
            BlobPattern[] others = [.. table.With<Trigger.Blob>().Select(other => other.Trigger.Pattern).Where(other => other.IsNarrowerThan(blob.Pattern))];
            Add<DropWatcher>(services, function, blob.Pattern, new DropSignalSource(settings, blob.Pattern), others);
        }

        AddQueues(services, table);
        foreach (var (function, timer) in table.With<Trigger.Timer>())
            Add<TimerClock>(services, function, timer);
        services.Configure<HostOptions>(options =>
        {
            options.ServicesStopConcurrently = true;
            options.ShutdownTimeout = settings.Hosting.StopWithin + TimeSpan.FromSeconds(5);
        });
    }

    /// <summary>
    /// Adds the listeners of the queues alone: on a laptop the Functions host may have no Service Bus, and nobody else asks the hub's own queues.
    /// </summary>
    public static void AddQueues(IServiceCollection services, FunctionTable table)
    {
        foreach (var (function, queue) in table.With<Trigger.Queue>())
            Add<QueuePump>(services, function, queue);
    }

    private static void Add<T>(IServiceCollection services, params object[] arguments) where T : Listener =>
        services.AddSingleton<IHostedService, T>(provider => ActivatorUtilities.CreateInstance<T>(provider, arguments));
}
