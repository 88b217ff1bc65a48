namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>
/// Lets running invocations end when the process stops: for most of the time that the host gives they may finish, then they are told to end, so
/// that the host hears of every one before the connection goes.
/// </summary>
internal sealed class InFlight(TimeProvider time) : IHostedService, IDisposable
{
    /// <summary>How long an invocation may go on after the process was asked to stop.</summary>
    public static readonly TimeSpan FinishesWithin = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long the connection stays after the last invocation ended: the SDK writes the answers to the host by itself and tells nobody when it
    /// has. On a busy machine the process was gone before an answer was.
    /// </summary>
    public static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource ending = new(Timeout.InfiniteTimeSpan, time);
    private readonly Lock gate = new();
    private readonly HashSet<Task> running = [];

    /// <summary>From here on running invocations are to end.</summary>
    public CancellationToken Ending => ending.Token;

    /// <summary>Counts the invocation until it ends.</summary>
    public async Task<T> Track<T>(Task<T> invocation)
    {
        lock (gate)
            running.Add(invocation);
        try
        {
            return await invocation;
        }
        finally
        {
            lock (gate)
                running.Remove(invocation);
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        ending.CancelAfter(FinishesWithin);
        Task[] left;
        lock (gate)
            left = [.. running];
        if (left.Length == 0)
            return;
        // How each went, its own caller says; here it only counts that it is over.
        await Task.WhenAll(left).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(AnswersWithin, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose() => ending.Dispose();
}
