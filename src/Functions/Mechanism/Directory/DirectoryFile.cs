using MimFunctions.Domain.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Directory;

/// <summary>The directory in <c>directory.json</c> of the data folder, as <see cref="SettingsFile{T}"/> reads it.</summary>
/// <param name="files">Where the file is.</param>
/// <param name="clock">Tells when to look again.</param>
/// <param name="log">Told what is wrong, without addresses.</param>
/// <param name="whenMissing">Content to go by when there is no file; null if there must be one.</param>
internal sealed class DirectoryFile(IFileStore files, TimeProvider clock, ILogger<DirectoryFile> log, byte[]? whenMissing = null)
    : IDirectory, IDisposable
{
    /// <summary>Path of the file.</summary>
    public const string Path = "directory.json";

    private readonly SettingsFile<ContactDirectory> file = new(
        new(Path, "The directory of contact points", json => Parse(json.Span),
            "the file is missing; samples/directory.json shows how it looks.", whenMissing is null ? null : () => Parse(whenMissing).Directory!),
        files, clock, log);

    /// <inheritdoc/>
    public string? Problem => file.Problem;

    /// <inheritdoc/>
    /// <exception cref="SettingException">There is no good directory yet: the file is missing or broken.</exception>
    public Task<ContactDirectory> Current(CancellationToken ct) => file.Current(ct);

    /// <summary>The same before the start, which ends when there is no good directory.</summary>
    /// <exception cref="SettingException">The file is missing or broken.</exception>
    public Task<ContactDirectory> AtStart(CancellationToken ct) => file.AtStart(ct);

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    /// <summary>Reads a directory; returns it, or what is wrong with it.</summary>
    public static (ContactDirectory? Directory, string? Fault) Parse(ReadOnlySpan<byte> json)
    {
        var (directory, fault) = DirectoryReading.Of(json) is { } read ? (read, null) : SettingsFileKind<ContactDirectory>.FromJson(json);
        if (directory is null)
            return (null, fault);
        return DirectoryRules.FirstFault(directory) is { } broken ? (null, broken) : (directory, null);
    }
}
