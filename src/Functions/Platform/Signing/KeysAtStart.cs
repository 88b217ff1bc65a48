using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Signing;

/// <summary>
/// Publishes the public keys once the hub runs, and tries again until it is done: storage, or the identity that may write there, can be away at a
/// cold start, and a hub that listens can say so.
/// </summary>
internal sealed class KeysAtStart(IFileStore files, SigningKeys keys, TimeProvider time, ILogger<KeysAtStart> log) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource triedOnce = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool published;

    /// <summary>Whether the keys are where everyone finds them; waits for the first try to end.</summary>
    public async Task<bool> ArePublished(CancellationToken ct)
    {
        await triedOnce.Task.WaitAsync(ct);
        return published;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = TimeSpan.FromSeconds(1); !await Try(stoppingToken); pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
            await Task.Delay(pause, time, stoppingToken);
    }

    private async Task<bool> Try(CancellationToken ct)
    {
        try
        {
            await files.Publish(keys, ct);
            return published = true;
        }
#pragma warning disable CA1031 // Whatever keeps the store away, it is asked again; the program must not end by it.
        catch (Exception fault) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogWarning("The public keys can't be published yet ({Fault}); the hub tries again", fault.GetType().Name);
            return false;
        }
        finally
        {
            triedOnce.TrySetResult();
        }
    }
}
