using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Operating;

/// <summary>
/// Asks whether the stores answer, so that a load balancer sends nobody to an instance that can do nothing. What was found is believed for a
/// few seconds: whoever asks often costs nothing.
/// </summary>
internal sealed class StoreProbe(IDocumentStore documents, IFileStore files, KeysAtStart keys, TimeProvider clock, ILogger<StoreProbe> log) : IDisposable
{
    /// <summary>A store that takes longer does not answer.</summary>
    public static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(2);

    /// <summary>How long an answer is believed.</summary>
    public static readonly TimeSpan Believed = TimeSpan.FromSeconds(5);

    private static readonly DocumentKey Asked = new(Containers.Timers, "health", "health");

    private readonly SemaphoreSlim turn = new(1);
    private IReadOnlyList<string> missing = [];
    private long? askedAt;

    /// <summary>What was missing a moment ago, each in one sentence; nothing when the hub is ready.</summary>
    public async Task<IReadOnlyList<string>> Missing(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (askedAt is { } then && clock.GetElapsedTime(then) < Believed)
                return missing;
            missing = await Ask();
            askedAt = clock.GetTimestamp();
            return missing;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<IReadOnlyList<string>> Ask()
    {
        using var limit = new CancellationTokenSource(AnswersWithin, clock);
        string?[] found = await Task.WhenAll(
            Wanting("The documents do not answer.", ct => Answer(documents.Read<TimerRun>(Asked, ct)), limit.Token),
            Wanting("The files do not answer.", ct => Answer(files.Look(DirectoryFile.Path, ct)), limit.Token),
            Wanting("The public keys are not published yet.", keys.ArePublished, limit.Token));
        return [.. found.OfType<string>()];
    }

    private static async Task<bool> Answer(Task asked)
    {
        await asked;
        return true;
    }

    private async Task<string?> Wanting(string sentence, Func<CancellationToken, Task<bool>> ask, CancellationToken limit)
    {
        try
        {
            // On another thread: a file system that hangs would hold the caller.
            return await Task.Run(() => ask(limit), limit).WaitAsync(limit) ? null : sentence;
        }
#pragma warning disable CA1031 // Whatever keeps a store from answering, it does not answer.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogWarning("{Wanting} {Fault}", sentence, fault.GetType().Name);
            return sentence;
        }
    }
}
