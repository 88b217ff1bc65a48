namespace MimFunctions.Platform.Hosting;

/// <summary>A function with its trigger as what it is. A class, since queries over pairs of values are compiled at each start (docs/decisions/0094).</summary>
/// <typeparam name="T">The kind of trigger.</typeparam>
/// <param name="Function">The function.</param>
/// <param name="Trigger">What fires it.</param>
internal sealed record TriggeredFunction<T>(FunctionDescriptor Function, T Trigger) where T : Trigger;
