namespace MimFunctions.Platform.Hosting;

/// <summary>The names of the hub's queues: those that a function takes from.</summary>
internal sealed record HubQueues(IReadOnlyList<string> Names)
{
    /// <summary>From the functions of a program.</summary>
    public static HubQueues Of(FunctionTable functions) => new(
        [.. functions.With<Trigger.Queue>().Select(each => each.Trigger.QueueName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
