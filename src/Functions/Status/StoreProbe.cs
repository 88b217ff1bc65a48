using MimFunctions.Files;
using MimFunctions.Hosting.Embedded;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Status;

/// <summary>
/// Asks whether the stores answer, so that a load balancer sends nobody to an instance that can do nothing. What was found is believed for a
/// few seconds: whoever asks often costs nothing.
/// </summary>
internal sealed class StoreProbe(IDocumentStore documents, IFileStore files, TimeProvider clock, ILogger<StoreProbe> log) : IDisposable
{
    /// <summary>A store that takes longer does not answer.</summary>
    public static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(2);

    /// <summary>How long an answer is believed.</summary>
    public static readonly TimeSpan Believed = TimeSpan.FromSeconds(5);

    private static readonly DocumentKey Asked = new(Containers.Timers, "health", "health");

    private readonly SemaphoreSlim turn = new(1);
    private bool answers;
    private long? askedAt;

    /// <summary>Whether both stores answered a moment ago.</summary>
    public async Task<bool> Answers(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (askedAt is { } then && clock.GetElapsedTime(then) < Believed)
                return answers;
            answers = await Ask();
            askedAt = clock.GetTimestamp();
            return answers;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<bool> Ask()
    {
        using var limit = new CancellationTokenSource(AnswersWithin, clock);
        try
        {
            // On another thread: a file system that hangs would hold the caller.
            await Task.Run(() => Task.WhenAll(documents.Read<TimerRun>(Asked, limit.Token), files.Look(DirectoryFile.Path, limit.Token)), limit.Token)
                .WaitAsync(limit.Token);
            return true;
        }
#pragma warning disable CA1031 // Whatever keeps a store from answering, it does not answer.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogWarning("A store does not answer: {Fault}", fault.GetType().Name);
            return false;
        }
    }
}
