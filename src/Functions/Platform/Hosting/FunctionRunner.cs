using System.Diagnostics;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Hosting;

/// <summary>How an invocation ended.</summary>
internal enum InvocationOutcome
{
    /// <summary>The function returned.</summary>
    Done,

    /// <summary>It threw; the event must come again.</summary>
    Failed,

    /// <summary>It was not done within its time, or the host stops; the event must come again.</summary>
    TooLate,
}

/// <summary>
/// Runs functions for both hosts: within a time limit, and with failures logged by their type, never by their text (docs/rules.md, rule 5).
/// </summary>
internal sealed class FunctionRunner(FunctionInvoker invoker, TimeProvider time, ILogger<FunctionRunner> log)
{
    /// <summary>Runs the function; never throws on its account.</summary>
    /// <param name="function">Not an HTTP function.</param>
    /// <param name="input">An event of its trigger's kind.</param>
    /// <param name="within">Time limit. A function that ignores its token is left behind.</param>
    /// <param name="ct">Ends the invocation at once.</param>
    /// <param name="cause">The trace that the host goes on with, if it told of one.</param>
    public async Task<InvocationOutcome> Run(
        FunctionDescriptor function, object input, TimeSpan within, CancellationToken ct, ActivityContext cause = default)
    {
        using var span = FunctionSpan.Begin(function, input, time, cause);
        var outcome = await Try(function, input, within, ct);
        span.End(outcome);
        return outcome;
    }

    private async Task<InvocationOutcome> Try(FunctionDescriptor function, object input, TimeSpan within, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(within, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        try
        {
            await Task.Run(() => invoker.Invoke(function, input, both.Token), both.Token).WaitAsync(both.Token);
            return InvocationOutcome.Done;
        }
        catch (OperationCanceledException) when (both.IsCancellationRequested)
        {
            log.LogError("{Function} was not done within {Limit}, or the host stopped; the event will come again", function.Name, within);
            return InvocationOutcome.TooLate;
        }
#pragma warning disable CA1031 // Whatever a function throws, its host must outlive it and have the event come again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.LogError("{Function} failed: {Fault}; the event will come again\n{Trace}", function.Name, DiscreetFault.Kinds(fault), fault.StackTrace);
            return InvocationOutcome.Failed;
        }
    }
}
