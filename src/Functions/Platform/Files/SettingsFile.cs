using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Files;

/// <summary>
/// A file of the data folder that the operator edits while the hub runs. It is looked at again every few seconds; an edit that is broken is
/// reported and the last good content goes on to be used, so that a slip of the pen stops nothing.
/// </summary>
/// <typeparam name="T">What the file says.</typeparam>
/// <param name="kind">Which file, and how to read it.</param>
/// <param name="files">Where the file is.</param>
/// <param name="clock">Tells when to look again.</param>
/// <param name="log">Told what is wrong; without personal data, as faults are worded without any.</param>
internal sealed class SettingsFile<T>(SettingsFileKind<T> kind, IFileStore files, TimeProvider clock, ILogger log) : IDisposable
    where T : class
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim turn = new(1);
    private volatile T? good;
    private string? tag;
    private long lookedAt;

    /// <summary>What is wrong with the file as it is now, in one sentence; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the file says; an edit is seen within seconds.</summary>
    /// <exception cref="SettingException">There is nothing good yet: the file is broken, or missing where there must be one.</exception>
    public async Task<T> Current(CancellationToken ct)
    {
        if (good is { } fresh && clock.GetElapsedTime(Interlocked.Read(ref lookedAt)) < LookEvery)
            return fresh;
        return await Read(Report, ct);
    }

    /// <summary>The same before the start, which ends by what is wrong: whoever started the program reads that sentence as the last one, and a log beside it would only say it twice.</summary>
    /// <exception cref="SettingException">The file is broken, or missing where there must be one.</exception>
    public Task<T> AtStart(CancellationToken ct) => Read(problem => Problem = problem, ct);

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<T> Read(Action<string?> tell, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (good is null || clock.GetElapsedTime(lookedAt) >= LookEvery)
                await Look(tell, ct);
            return good ?? throw new SettingException(Problem!);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task Look(Action<string?> tell, CancellationToken ct)
    {
        var file = await files.Read(kind.Path, ct);
        Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());
        var version = file?.Tag ?? (kind.WhenMissing is null ? null : "stands in");
        if (version is not null && version == tag)
            return;
        tag = version;
        var (read, fault) = file is not null ? kind.Parse(file.Content) : kind.WhenMissing is { } stand ? (stand(), null) : (null, kind.Missing);
        good = read ?? good;
        tell(fault is null ? null : $"{kind.Title} ({kind.Path}) can't be used: {fault}");
    }

    private void Report(string? problem)
    {
        if (problem is not null && problem != Problem)
            log.LogError("{Problem}{Instead}", problem, good is null ? "" : " What was last good goes on to be used.");
        else if (problem is null && Problem is not null)
            log.LogInformation("{Title} can be used again.", kind.Title);
        Problem = problem;
    }
}
