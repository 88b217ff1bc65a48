using System.Diagnostics;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Hosting;

/// <summary>One invocation of a function: a span and a duration.</summary>
internal sealed class FunctionSpan : IDisposable
{
    private readonly TimeProvider time;
    private readonly string function;
    private readonly Activity? span;
    private readonly long started;

    private FunctionSpan(TimeProvider time, FunctionDescriptor function, object input, ActivityContext cause) =>
        (this.time, this.function, span, started) = (time, function.Name, Begin(function, input, cause), time.GetTimestamp());

    /// <summary>
    /// Begins it. A message goes on with the trace it carries; every other event with the one that the host gave, if it did
    /// (<paramref name="cause"/>), else with one of its own.
    /// </summary>
    public static FunctionSpan Begin(FunctionDescriptor function, object input, TimeProvider time, ActivityContext cause = default) =>
        new(time, function, input, cause);

    /// <summary>Ends it.</summary>
    public void End(InvocationOutcome outcome)
    {
        var word = outcome switch
        {
            InvocationOutcome.Done => "done",
            InvocationOutcome.Failed => "failed",
            _ => "too late",
        };
        span?.SetTag("mim.outcome", word).SetStatus(outcome == InvocationOutcome.Done ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        HubMetrics.Functions.Record(time.GetElapsedTime(started).TotalSeconds, new("mim.function", function), new("mim.outcome", word));
    }

    /// <inheritdoc/>
    public void Dispose() => span?.Dispose();

    private static Activity? Begin(FunctionDescriptor function, object input, ActivityContext cause) => function.Trigger switch
    {
        Trigger.Queue queue => Message(function.Name, queue.QueueName, (QueueEvent)input, cause),
        Trigger.Timer => Tagged(HubTelemetry.Source.StartActivity(function.Name, ActivityKind.Internal, cause), "timer"),
        _ => Tagged(HubTelemetry.Source.StartActivity(function.Name, ActivityKind.Internal, cause), "datasource"),
    };

    private static Activity? Message(string function, string queue, QueueEvent message, ActivityContext host)
    {
        if (!HubTelemetry.Source.HasListeners())
            return null;
        var span = MessageTrace.From(message.Body) is { } cause
            ? CaseTrace.Begin(function, ActivityKind.Consumer, cause)
            : HubTelemetry.Source.StartActivity(function, ActivityKind.Consumer, host);
        span?.SetTag("messaging.destination.name", queue).SetTag("messaging.message.delivery_count", message.DeliveryCount);
        return Tagged(span, "pubsub");
    }

    private static Activity? Tagged(Activity? span, string trigger) => span?.SetTag("faas.trigger", trigger);
}
