using MimFunctions.Domain.Calendar;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>
/// The Presidencies that were agreed otherwise than the Council's order has them, as the operator lists them in <c>presidencies.json</c> of the data folder
/// (F-25). Read at the start and in force until the next: who holds the Presidency does not change under a report that is being completed.
/// </summary>
internal sealed class PresidenciesFile(IFileStore files, TimeProvider clock, ILogger<PresidenciesFile> log) : IHostedService, IDisposable
{
    /// <summary>Path of the file.</summary>
    public const string Path = "presidencies.json";

    private readonly SettingsFile<PresidencyTable> file = new(
        new(Path, "The list of Presidencies", json => PresidenciesContent.Parse(json.Span), "the file is missing.", () => PresidencyTable.Decided), files, clock, log);

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is.</summary>
    public string? Problem => file.Problem;

    /// <summary>What the file says now, which need not be in force yet.</summary>
    /// <exception cref="SettingException">The file is broken, and was so from the start.</exception>
    public Task<PresidencyTable> Current(CancellationToken ct) => file.Current(ct);

    /// <summary>Puts what the file says into force.</summary>
    /// <exception cref="SettingException">The file is broken.</exception>
    public async Task StartAsync(CancellationToken cancellationToken) => Presidencies.Settle(await file.AtStart(cancellationToken));

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
