using System.Diagnostics;
using MimFunctions.Hosting;

namespace MimFunctions.Telemetry;

/// <summary>One invocation of a function: a span and a duration.</summary>
internal sealed class FunctionSpan : IDisposable
{
    private readonly TimeProvider time;
    private readonly string function;
    private readonly Activity? span;
    private readonly long started;

    private FunctionSpan(TimeProvider time, FunctionDescriptor function, object input) =>
        (this.time, this.function, span, started) = (time, function.Name, Begin(function, input), time.GetTimestamp());

    /// <summary>
    /// Begins it. A message goes on with the trace it carries; every other event with the one that the host gave, if it did
    /// (<c>traceparent</c> of the invocation), else with one of its own.
    /// </summary>
    public static FunctionSpan Begin(FunctionDescriptor function, object input, TimeProvider time) => new(time, function, input);

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

    private static Activity? Begin(FunctionDescriptor function, object input) => function.Trigger switch
    {
        Trigger.Queue queue => Message(function.Name, queue.QueueName, (QueueEvent)input),
        Trigger.Timer => Tagged(HubTelemetry.Source.StartActivity(function.Name), "timer"),
        _ => Tagged(HubTelemetry.Source.StartActivity(function.Name), "datasource"),
    };

    private static Activity? Message(string function, string queue, QueueEvent message)
    {
        if (!HubTelemetry.Source.HasListeners())
            return null;
        var span = MessageTrace.From(message.Body) is { } cause
            ? CaseTrace.Begin(function, ActivityKind.Consumer, cause)
            : HubTelemetry.Source.StartActivity(function, ActivityKind.Consumer);
        span?.SetTag("messaging.destination.name", queue).SetTag("messaging.message.delivery_count", message.DeliveryCount);
        return Tagged(span, "pubsub");
    }

    private static Activity? Tagged(Activity? span, string trigger) => span?.SetTag("faas.trigger", trigger);
}
