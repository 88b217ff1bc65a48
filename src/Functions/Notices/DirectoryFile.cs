using System.Text.Json;
using MimFunctions.Domain.Notices;
using MimFunctions.Files;
using MimFunctions.Store;

namespace MimFunctions.Notices;

/// <summary>
/// The directory in <c>directory.json</c> of the data folder. It is looked at again every few seconds; an edit that is broken is reported and
/// the last good directory goes on to be used, so that a slip of the pen stops no mail.
/// </summary>
/// <param name="files">Where the file is.</param>
/// <param name="clock">Tells when to look again.</param>
/// <param name="log">Told what is wrong, without addresses.</param>
/// <param name="whenMissing">Content to go by when there is no file; null if there must be one.</param>
internal sealed class DirectoryFile(IFileStore files, TimeProvider clock, ILogger<DirectoryFile> log, byte[]? whenMissing = null)
    : IDirectory, IDisposable
{
    /// <summary>Path of the file.</summary>
    public const string Path = "directory.json";

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim turn = new(1);
    private volatile ContactDirectory? good;
    private string? tag;
    private long lookedAt;

    /// <inheritdoc/>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="SettingException">There is no good directory yet: the file is missing or broken.</exception>
    public async Task<ContactDirectory> Current(CancellationToken ct)
    {
        if (good is { } fresh && clock.GetElapsedTime(Interlocked.Read(ref lookedAt)) < LookEvery)
            return fresh;
        await turn.WaitAsync(ct);
        try
        {
            if (good is null || clock.GetElapsedTime(lookedAt) >= LookEvery)
                await Look(ct);
            return good ?? throw new SettingException(Problem!);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <summary>Reads a directory; returns it, or what is wrong with it.</summary>
    public static (ContactDirectory? Directory, string? Fault) Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var directory = JsonSerializer.Deserialize<ContactDirectory>(json.StartsWith("\uFEFF"u8) ? json[3..] : json, HubJson.Options);
            if (directory is null)
                return (null, "it is empty.");
            return DirectoryRules.FirstFault(directory) is { } fault ? (null, fault) : (directory, null);
        }
        catch (JsonException broken)
        {
            return (null, $"line {broken.LineNumber + 1}, {broken.Path ?? "$"}: this is not JSON of the expected shape.");
        }
    }

    private async Task Look(CancellationToken ct)
    {
        var file = await files.Read(Path, ct) ?? (whenMissing is null ? null : new StoredFile(whenMissing, "sample"));
        Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());
        if (file is not null && file.Tag == tag)
            return;
        tag = file?.Tag;
        var (directory, fault) = file is null ? (null, "the file is missing; samples/directory.json shows how it looks.") : Parse(file.Content.Span);
        good = directory ?? good;
        Report(fault is null ? null : $"The directory of contact points ({Path}) can't be used: {fault}");
    }

    private void Report(string? problem)
    {
        if (problem is not null && problem != Problem)
            log.LogError("{Problem}{Instead}", problem, good is null ? "" : " The last good one goes on to be used.");
        else if (problem is null && Problem is not null)
            log.LogInformation("The directory of contact points is in order again.");
        Problem = problem;
    }
}
