using Microsoft.Extensions.DependencyInjection.Extensions;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Platform.Outbox;

/// <summary>Registers what owes messages.</summary>
internal static class OutboxServices
{
    /// <summary>A sweep for a kind of document that owes messages.</summary>
    public static IServiceCollection AddOwing<T>(this IServiceCollection services, OwingDocuments<T> kind)
        where T : class, IOwes<T>
    {
        services.TryAddSingleton<SettledOutboxes>();
        return services.AddSingleton(kind).AddSingleton<IOutboxSweep, OutboxSweep<T>>();
    }
}
