using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Directory;

/// <summary>The directory as a service.</summary>
internal static class DirectoryServices
{
    /// <summary>
    /// The directory file of the data folder, and over it what people say for themselves. Where the file is missing, the sample stands in as long as mail only goes to the pickup folder; a real
    /// relay needs a real directory.
    /// </summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services, Settings settings)
    {
        var sample = settings.Mail is { SendGridKey: null, SmtpHost: null } ? SampleDirectory.Bytes() : null;
        return services
            .AddSingleton(provider => new DirectoryFile(
                provider.GetRequiredService<IFileStore>(), provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<DirectoryFile>>(), sample))
            .AddSingleton<DirectoryInForce>().AddSingleton<Platform.Shell.IPartyLanguages, DirectoryLanguages>()
            .AddSingleton<IDirectory>(provider => provider.GetRequiredService<DirectoryInForce>())
            .AddHostedService(provider => new DirectoryAtStart(
                provider.GetRequiredService<DirectoryFile>(), provider.GetRequiredService<IFileStore>(),
                provider.GetRequiredService<TextWriter>(), sample));
    }
}
