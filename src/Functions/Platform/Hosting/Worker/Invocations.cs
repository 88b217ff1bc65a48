using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting.Worker;

/// <summary>
/// Takes every invocation that the Functions host sends and runs it as the embedded host would: within its time limit, and with a failure that
/// tells its type and never its text, which the host would write to its own log (docs/rules.md, rule 5).
/// </summary>
internal sealed class Invocations(FunctionTable table, FunctionRunner runner, HostingSettings settings, InFlight inFlight) : IFunctionsWorkerMiddleware
{
    /// <summary>Runs it; throws when the event must come again.</summary>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var function = table.Find(context.FunctionDefinition.Name)
            ?? throw new InvalidOperationException($"There is no function {context.FunctionDefinition.Name}.");
        // The request itself comes by HTTP and is answered there; the host waits for that answer, not for this one.
        if (function.Trigger is Trigger.Http)
            return;
        var input = await Event(function.Trigger, context);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, inFlight.Ending);
        var outcome = await inFlight.Track(runner.Run(function, input, settings.Deadline, ends.Token, Cause(context)));
        if (outcome != InvocationOutcome.Done)
            throw new InvocationException($"{function.Name} {(outcome == InvocationOutcome.Failed ? "failed" : "was not done in time")}; the log of the worker says why.");
    }

    private static async Task<object> Event(Trigger trigger, FunctionContext context) => trigger switch
    {
        Trigger.Blob => await Event<BlobEvent>(trigger.Parameter, context),
        Trigger.Queue => await Event<QueueEvent>(trigger.Parameter, context),
        _ => await Event<TimerEvent>(trigger.Parameter, context),
    };

    private static async Task<T> Event<T>(string parameter, FunctionContext context) where T : class =>
        (await context.BindInputAsync<T>(context.FunctionDefinition.InputBindings[parameter])).Value
            ?? throw new FormatException($"The host sent nothing for {parameter}.");

    /// <summary>The trace that the host goes on with, if it tells of one.</summary>
    private static ActivityContext Cause(FunctionContext context) =>
        ActivityContext.TryParse(context.TraceContext.TraceParent, context.TraceContext.TraceState, isRemote: true, out var cause) ? cause : default;
}

/// <summary>An invocation went wrong and its event must come again. Carries nothing of what went wrong: the host writes it to its log.</summary>
internal sealed class InvocationException(string message) : Exception(message);
