using Azure.Core;
using Azure.Identity;
using MimFunctions.Store;
using MimFunctions.Telemetry;

namespace MimFunctions.Queue;

/// <summary>Chooses the queues.</summary>
internal static class QueueServices
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Service Bus when it is set, by identity or connection string; else SQLite in the data folder, where <see cref="IQueueSignal"/> is
    /// there too. Needs <see cref="SqliteDatabase"/> (AddDocuments) and <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddQueues(this IServiceCollection services, Settings settings)
    {
        if (settings.ServiceBus is { } serviceBus)
            return services.AddSingleton<IQueue>(provider => Traced(provider, ServiceBus(serviceBus, Clock(provider), FirstPause)));
        return services
            .AddSingleton(provider => new SqliteQueue(provider.GetRequiredService<SqliteDatabase>(), Clock(provider)))
            .AddSingleton<IQueue>(provider => Traced(provider, provider.GetRequiredService<SqliteQueue>()))
            .AddSingleton<IQueueSignal>(provider => provider.GetRequiredService<SqliteQueue>());
    }

    private static TracedQueue Traced(IServiceProvider provider, IQueue queue) => new(queue, Clock(provider));

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();

    /// <summary>The queues of a namespace. It keeps its connections, but not for so long that it would miss a change of DNS.</summary>
    /// <param name="settings">The namespace.</param>
    /// <param name="clock">Tells when signatures expire.</param>
    /// <param name="firstPause">Pause before the first retry.</param>
    /// <exception cref="InvalidOperationException">The settings name no namespace, or the connection string lacks a part.</exception>
    internal static ServiceBusQueue ServiceBus(ServiceBusSettings settings, TimeProvider clock, TimeSpan firstPause)
    {
        var address = ServiceBusAddress.From(settings);
        var identity = new Lazy<TokenCredential>(() => new DefaultAzureCredential());
        var connections = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        var http = new HttpClient(new ServiceBusAuthorization(address, identity, clock) { InnerHandler = connections })
        {
            BaseAddress = address.Endpoint,
            Timeout = Timeout.InfiniteTimeSpan, // each try has its own limit
        };
        return new ServiceBusQueue(http, ServiceBusRetry.After(firstPause, clock));
    }
}
