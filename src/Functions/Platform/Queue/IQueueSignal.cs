namespace MimFunctions.Platform.Queue;

/// <summary>Lets a receiver in this process sleep until there may be work, instead of asking again and again.</summary>
internal interface IQueueSignal
{
    /// <summary>
    /// Returns once a message of the queue may be due (at once when one already is: nothing sent before the call is missed), and in any case
    /// after <paramref name="atMost"/>. There may be none after all, or another receiver may have it: receive and wait again.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task WaitAsync(string queue, TimeSpan atMost, CancellationToken ct);
}
