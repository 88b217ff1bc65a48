using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Tests.Testing;

/// <summary>A queue that a function is given all of, one message after the other.</summary>
internal static class DrainedQueue
{
    /// <summary>Gives it all that is due, and what becomes due by that.</summary>
    /// <returns>Whether there was anything.</returns>
    public static async Task<bool> Drain(this IQueue queue, string name, Func<QueueEvent, CancellationToken, Task> run)
    {
        var any = false;
        while (await queue.Receive(name, 100, TimeSpan.FromMinutes(1), default) is { Count: > 0 } due)
        {
            any = true;
            foreach (var delivery in due)
            {
                await run(new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), default);
                await queue.Complete(delivery, default);
            }
        }

        return any;
    }
}
