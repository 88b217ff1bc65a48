using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>
/// Fires a queue trigger for each message, several at a time; success completes a message, failure gives it back after a pause.
/// </summary>
internal sealed class QueuePump(
    FunctionDescriptor function, Trigger.Queue trigger,
    IQueue queue, FunctionRunner runner, HostingSettings settings, TimeProvider time, DiskSpace disk, ILogger<QueuePump> log)
    : Listener(settings, time, disk, log)
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Ends an invocation, and the pause after a failed one, before the lock does.</summary>
    private readonly TimeSpan within = settings.MessageLock - (LongestPause * 2);

    /// <inheritdoc/>
    protected override async Task Listen(CancellationToken stopping, CancellationToken ending)
    {
        using var slots = new SemaphoreSlim(Settings.Messages);
        await Repeat(() => Receive(slots, stopping, ending), stopping);
        for (var slot = 0; slot < Settings.Messages; slot++)
            await slots.WaitAsync(CancellationToken.None);
    }

    private async Task Receive(SemaphoreSlim slots, CancellationToken stopping, CancellationToken ending)
    {
        await slots.WaitAsync(stopping);
        var free = slots.Release() + 1;
        var deliveries = await queue.Receive(trigger.QueueName, free, Settings.MessageLock, stopping);
        foreach (var delivery in deliveries)
        {
            await slots.WaitAsync(CancellationToken.None);
            _ = Handle(delivery, slots, stopping, ending);
        }

        if (deliveries.Count == 0)
            await WaitForMore(stopping);
    }

    private Task WaitForMore(CancellationToken stopping) => queue is IQueueSignal signal
        ? signal.WaitAsync(trigger.QueueName, AskAgain, stopping)
        : Task.Delay(AskAgain, Time, stopping);

    private async Task Handle(QueueDelivery delivery, SemaphoreSlim slots, CancellationToken stopping, CancellationToken ending)
    {
        await Survive(() => RunAndSettle(delivery, stopping, ending), ending);
        slots.Release();
    }

    private async Task RunAndSettle(QueueDelivery delivery, CancellationToken stopping, CancellationToken ending)
    {
        var message = new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount);
        var done = await runner.Run(function, message, within, ending) == InvocationOutcome.Done;
        if (!done)
            await Task.Delay(PauseAfter(delivery.DeliveryCount), Time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var settled = done ? await queue.Complete(delivery, CancellationToken.None) : await queue.Abandon(delivery, CancellationToken.None);
        if (!settled)
            Log.LogWarning("The lock on message {Id} of {Queue} was lost; it may be delivered again", delivery.Id, delivery.Queue);
    }

    private static TimeSpan PauseAfter(int deliveries)
    {
        var pause = TimeSpan.FromMilliseconds(100) * Math.Pow(2, Math.Min(deliveries, 10));
        return pause < LongestPause ? pause : LongestPause;
    }
}
