using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// The host inside the program: fires the functions from the data folder, the queue and the clock when no Functions host does.
/// </summary>
internal static class EmbeddedHost
{
    /// <summary>Adds one listener for each container that functions have blob triggers on, and one for each function with a queue or timer trigger.</summary>
    public static void Add(IServiceCollection services, Settings settings, FunctionTable table)
    {
        foreach (var container in table.With<Trigger.Blob>().GroupBy(blob => blob.Trigger.Pattern.Container))
        {
            BlobPattern[] patterns = [.. container.Select(blob => blob.Trigger.Pattern)];
            DropRoute[] routes =
                [.. container.Select(blob => new DropRoute(blob.Function, blob.Trigger.Pattern, [.. patterns.Where(other => other.IsNarrowerThan(blob.Trigger.Pattern))]))];
            Add<DropWatcher>(services, routes, new DropSignalSource(settings, patterns[0]));
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
