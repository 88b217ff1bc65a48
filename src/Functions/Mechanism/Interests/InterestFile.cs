using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Interests;

/// <summary>The countries of particular interest as the operator lists them in <c>interest.json</c> of the data folder.</summary>
/// <param name="files">Where the file is; there need not be one.</param>
/// <param name="clock">Tells when to look again.</param>
/// <param name="log">Told what is wrong with the file.</param>
internal sealed class InterestFile(IFileStore files, TimeProvider clock, ILogger<InterestFile> log) : IInterests, IDisposable
{
    /// <summary>Path of the file.</summary>
    public const string Path = "interest.json";

    private readonly SettingsFile<InterestList> file = new(
        new(Path, "The list of countries of particular interest", json => InterestContent.Parse(json.Span), "the file is missing.", () => InterestList.Empty),
        files, clock, log);

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is. The last good one then goes on to be used.</summary>
    public string? Problem => file.Problem;

    /// <inheritdoc/>
    /// <exception cref="SettingException">The file is broken, and was so from the start.</exception>
    public Task<InterestList> Current(CancellationToken ct) => file.Current(ct);

    /// <summary>The same before the start, which ends when the file is broken.</summary>
    /// <exception cref="SettingException">It is.</exception>
    public Task<InterestList> AtStart(CancellationToken ct) => file.AtStart(ct);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
