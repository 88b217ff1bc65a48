using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Shell;

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

/// <summary>Checks the directory before the hub takes anything in, and writes the sample where there is none.</summary>
/// <param name="directory">The directory.</param>
/// <param name="files">Where its file is.</param>
/// <param name="terminal">Told when the sample was written.</param>
/// <param name="sample">What to write when it is missing; null when a missing directory stops the start.</param>
internal sealed class DirectoryAtStart(DirectoryFile directory, IFileStore files, TextWriter terminal, byte[]? sample) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="SettingException">The directory is broken, or missing while mail goes to a real relay.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (sample is not null && await files.Read(DirectoryFile.Path, cancellationToken) is null)
        {
            await files.Write(DirectoryFile.Path, sample, "application/json", cancellationToken);
            await terminal.WriteLineAsync(
                $"There was no {DirectoryFile.Path}: a sample with example addresses was written into the data folder, to be edited.");
        }

        await directory.AtStart(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Languages of parties as the directory has them.</summary>
internal sealed class DirectoryLanguages(IDirectory directory) : IPartyLanguages
{
    /// <inheritdoc/>
    public async Task<string?> First(string party, CancellationToken ct) => (await directory.Current(ct)).Party(party)?.Languages is [var first, ..] ? first : null;
}

/// <summary>The sample directory that ships with the program: every party, on reserved example domains (RFC 2606), so no mail can go astray.</summary>
internal static class SampleDirectory
{
    private const string Resource = "samples/directory.json";

    /// <summary>The file, as in <c>samples/directory.json</c>.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(SampleDirectory).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
