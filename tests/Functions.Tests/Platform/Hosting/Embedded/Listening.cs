using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

/// <summary>A listener of the embedded host at work for one of the probe's functions.</summary>
internal sealed class Listening(IHostedService listener) : IAsyncDisposable
{
    public static Task<Listening> Start<T>(string function, Probe.Notes notes, TimeProvider clock, HostingSettings settings, params object[] ports)
        where T : Listener => Start<T>(notes, clock, settings, [Probe.Named(function), .. ports]);

    public static async Task<Listening> Start<T>(Probe.Notes notes, TimeProvider clock, HostingSettings settings, params object[] ports)
        where T : Listener
    {
        var services = new ServiceCollection().AddSingleton(notes).AddSingleton(clock).AddSingleton(settings)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton(new DiskSpace(() => notes.Room, clock, NullLogger<DiskSpace>.Instance))
            .AddFunctions(Probe.Table, settings).BuildServiceProvider();
        var listener = ActivatorUtilities.CreateInstance<T>(services, ports);
        await listener.StartAsync(default);
        return new Listening(listener);
    }

    public Task Stop() => listener.StopAsync(default);

    public async ValueTask DisposeAsync()
    {
        await Stop();
        ((IDisposable)listener).Dispose();
    }
}
