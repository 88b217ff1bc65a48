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
        var timers = services.Where(IsTimer).ToList();
        timers.ShouldNotBeEmpty("the program registers its timers in another way than this looks for");
        foreach (var timer in timers)
            services.Remove(timer);
        return services.AddSingleton<TimeProvider>(clock);
    }

    private static bool IsTimer(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is Func<IServiceProvider, TimerClock>;
}
