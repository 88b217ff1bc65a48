using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MimFunctions.Platform.Hosting.Embedded;

namespace MimFunctions.Tests.Testing;

/// <summary>Puts a hub on a test's own clock.</summary>
internal static class StoppedClockServices
{
    /// <summary>
    /// The hub tells the time of this clock, and its own timers don't fire: a clock that is moved by days makes all of them due at once, at a moment nobody can say, in the
    /// middle of what the test does. Tests of timers call them.
    /// </summary>
    public static IServiceCollection OnClock(this IServiceCollection services, StoppedClock clock)
    {
        services.Without<TimerClock>();
        return services.AddSingleton<TimeProvider>(clock);
    }

    /// <summary>
    /// The hub does not look into its folders itself: a test that has it take in one file after the other and then names references would race with it, as a number that
    /// two took for the same file is used once and skipped once.
    /// </summary>
    public static IServiceCollection WatchingNoFolder(this IServiceCollection services) => services.Without<DropWatcher>();

    private static IServiceCollection Without<T>(this IServiceCollection services)
        where T : Listener
    {
        var listeners = services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is Func<IServiceProvider, T>).ToList();
        listeners.ShouldNotBeEmpty($"the program registers each {typeof(T).Name} in another way than this looks for");
        foreach (var listener in listeners)
            services.Remove(listener);
        return services;
    }
}
