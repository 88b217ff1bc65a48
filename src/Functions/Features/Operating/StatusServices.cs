using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Operating;

/// <summary>What tells how the hub is.</summary>
internal static class StatusServices
{
    /// <summary>The status and the probe of the stores.</summary>
    public static IServiceCollection AddStatus(this IServiceCollection services) => services
        .AddSingleton(provider => HubQueues.Of(provider.GetRequiredService<FunctionTable>()))
        .AddSingleton<FilesInDrop>().AddSingleton<MailsWaiting>().AddSingleton<HostState>().AddSingleton<SettingsFilesInForce>()
        .AddSingleton<ReadStatus>().AddSingleton<Resend>().AddSingleton<ResendDeadLetters>().AddSingleton<StoreProbe>()
        .AddSingleton(provider => DiskSpace.Of(
            provider.GetRequiredService<Settings>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<DiskSpace>>()));
}
