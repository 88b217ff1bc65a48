using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Queue;

/// <summary>Chooses the queues.</summary>
internal static class QueueServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Service Bus when it is set, by identity or connection string; else SQLite in the data folder, where <see cref="IQueueSignal"/> is
    /// there too. Needs <see cref="SqliteDatabase"/> (AddDocuments) and <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddQueues(this IServiceCollection services, Settings settings)
    {
        if (settings.ServiceBus is { } serviceBus)
        {
            return services
                .AddSingleton(_ => new ServiceBusQueue(ServiceBusNamespace.Open(serviceBus), Patience))
                .AddSingleton<IQueue>(provider => Traced(provider, provider.GetRequiredService<ServiceBusQueue>()));
        }

        return services
            .AddSingleton(provider => new SqliteQueue(provider.GetRequiredService<SqliteDatabase>(), Clock(provider)))
            .AddSingleton<IQueue>(provider => Traced(provider, provider.GetRequiredService<SqliteQueue>()))
            .AddSingleton<IQueueSignal>(provider => provider.GetRequiredService<SqliteQueue>());
    }

    private static TracedQueue Traced(IServiceProvider provider, IQueue queue) => new(queue, Clock(provider));

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
