using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// Makes the index of communications go on to where the store is: after an upgrade that makes it anew, nobody who opens a list has to. One piece after the
/// other; where a run ends, the next goes on.
/// </summary>
internal sealed class FollowMeasures(IMeasureIndex index, TimeProvider clock)
{
    // Below the five minutes to the next run.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Goes on until the index is whole, or the time is over.</summary>
    [Function("FollowMeasures")]
    public async Task Run([TimerTrigger("30 */5 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        await index.Forget(ct);
        while (!await index.Follow(ct) && clock.GetElapsedTime(begun) < Longest)
            ct.ThrowIfCancellationRequested();
    }
}
