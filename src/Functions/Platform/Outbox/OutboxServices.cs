using MimFunctions.Domain.Owing;

namespace MimFunctions.Platform.Outbox;

/// <summary>Registers what owes messages.</summary>
internal static class OutboxServices
{
    /// <summary>A sweep for a kind of document that owes messages.</summary>
    public static IServiceCollection AddOwing<T>(this IServiceCollection services, OwingDocuments<T> kind)
        where T : class, IOwes<T> => services.AddSingleton(kind).AddSingleton<IOutboxSweep, OutboxSweep<T>>();
}
