using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace MimFunctions.Hosting.Worker;

/// <summary>
/// Takes an event that the Functions host posts to <c>/FunctionName</c> and answers how it went (functions-host.md sections 3, 4 and 6).
/// </summary>
internal sealed class InvocationEndpoint(
    FunctionTable table, FunctionRunner runner, HostingSettings settings, ILogger<InvocationEndpoint> log)
{
    /// <summary>
    /// Runs the function. 200 always carries a JSON body: without one the host waits until its timeout and then kills the process. Every
    /// other status makes the host deliver the event again.
    /// </summary>
    public async Task<IResult> Answer(string function, HttpContext context)
    {
        if (table.Find(function) is not { Trigger: not Trigger.Http } found || !IsFromHost(context, function))
            return Refusal(StatusCodes.Status404NotFound, "There is no such function.");
        var (input, fault) = await Read(found, context);
        if (input is null)
        {
            log.LogError("{Function} got a body it can't read: {Fault}", found.Name, fault);
            return Refusal(StatusCodes.Status400BadRequest, fault!);
        }

        return await runner.Run(found, input, settings.Deadline, context.RequestAborted) switch
        {
            InvocationOutcome.Done => Results.Text("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", "application/json"),
            InvocationOutcome.TooLate => Refusal(StatusCodes.Status503ServiceUnavailable, "The function was not done in time."),
            _ => Refusal(StatusCodes.Status500InternalServerError, "The function failed; the log of the handler says why."),
        };
    }

    /// <summary>
    /// The host posts to exactly "/Name". A forwarded request keeps its path, and Kestrel resolves "/api/../Name" and its encoded forms to
    /// "/Name" before routing, so the path as sent decides.
    /// </summary>
    private static bool IsFromHost(HttpContext context, string function) =>
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget == $"/{function}";

    private static async Task<(object? Input, string? Fault)> Read(FunctionDescriptor function, HttpContext context)
    {
        try
        {
            var longest = function.Trigger is Trigger.Blob ? InvocationBody.LongestBesideBlob : int.MaxValue;
            var kept = await InvocationBody.Read(context.Request.BodyReader, longest, context.RequestAborted);
            using var body = JsonDocument.Parse(kept, new JsonDocumentOptions { MaxDepth = 256 });
            return (InvocationReader.Read(function.Trigger, body.RootElement), null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second is what System.Text.Json throws for a text that is no UTF-8 or has half a surrogate pair.
            return (null, "The body is not JSON.");
        }
        catch (FormatException fault)
        {
            return (null, fault.Message);
        }
    }

    private static IResult Refusal(int status, string error) => Results.Json(new { error }, statusCode: status);
}
