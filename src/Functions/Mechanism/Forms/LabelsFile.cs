using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Mechanism.Forms;

/// <summary>
/// The labels that were worded anew, in <c>labels.json</c> of the data folder, put into force before the start and followed while the hub runs. A file that can't be read keeps no
/// form from being read: the labels that were good last go on to count, at the start those of the program.
/// </summary>
internal sealed class LabelsFile(IFileStore files, FormLibrary forms, TimeProvider clock, ILogger<LabelsFile> log) : BackgroundService
{
    /// <summary>Path of the file.</summary>
    public const string Path = "labels.json";

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private readonly SettingsFile<WordedLabels> file = new(
        new(Path, "The file of labels", json => LabelsContent.Parse(json.Span, forms), "the file is missing.", () => WordedLabels.None), files, clock, log);

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is.</summary>
    public string? Problem => file.Problem;

    /// <summary>What the file says.</summary>
    /// <exception cref="SettingException">The file is broken, and was so from the start.</exception>
    public Task<WordedLabels> Current(CancellationToken ct) => file.Current(ct);

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Follow(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        file.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await Follow(stoppingToken);
    }

    private async Task Follow(CancellationToken ct)
    {
        try
        {
            forms.Take(await Current(ct));
        }
        catch (SettingException)
        {
            // Said in the log and on the page of the status (Problem); the forms stay as they are.
        }
        // A store that does not answer for a moment must not end the hub.
        catch (Exception unread) when (unread is not OperationCanceledException)
        {
            log.LogWarning("The file of labels could not be looked at ({Fault}); the labels stay as they are.", DiscreetFault.Kinds(unread));
        }
    }
}
