using Azure.Core;
using Azure.Identity;
using MimFunctions.Store;

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
            return services.AddSingleton<IQueue>(provider => ServiceBus(serviceBus, provider.GetRequiredService<TimeProvider>(), FirstPause));
        return services
            .AddSingleton(provider => new SqliteQueue(provider.GetRequiredService<SqliteDatabase>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IQueue>(provider => provider.GetRequiredService<SqliteQueue>())
            .AddSingleton<IQueueSignal>(provider => provider.GetRequiredService<SqliteQueue>());
    }

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
