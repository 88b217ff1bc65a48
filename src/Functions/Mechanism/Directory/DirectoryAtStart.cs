using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Directory;

/// <summary>Checks the directory before the hub takes anything in, and writes the sample where there is none.</summary>
/// <param name="directory">The directory.</param>
/// <param name="files">Where its file is.</param>
/// <param name="terminal">Told when the sample was written.</param>
/// <param name="sample">What to write when it is missing; null when a missing directory stops the start.</param>
internal sealed class DirectoryAtStart(IDirectory directory, IFileStore files, TextWriter terminal, byte[]? sample) : IHostedService
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

        await directory.Current(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
