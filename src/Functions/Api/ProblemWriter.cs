using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Store;

namespace MimFunctions.Api;

/// <summary>
/// Writes every problem of the API in one way (RFC 9457), also for browsers and for what the router answers by itself: type, title, status,
/// detail and the address that was called.
/// </summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    /// <summary>Registers it in place of the framework's own, which writes nothing for who accepts HTML only.</summary>
    public static IServiceCollection Add(IServiceCollection services) =>
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>().AddProblemDetails();

    /// <summary>Gives an answer of the API that is a status and nothing else its problem, and a fault of the program too.</summary>
    public static void Use(WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api"), api => api.UseExceptionHandler().UseStatusCodePages());

    /// <inheritdoc/>
    public bool CanWrite(ProblemDetailsContext context) => true;

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (problem, request) = (context.ProblemDetails, context.HttpContext.Request);
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Type ??= "about:blank";
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Detail ??= problem.Status < StatusCodes.Status500InternalServerError
            ? $"{request.Method} was refused here; GET /api/openapi.json describes what is possible."
            : "The hub has failed; its log says how. Try again later.";
        problem.Instance ??= request.Path;
        await context.HttpContext.Response.WriteAsJsonAsync(
            problem, HubJson.Options, "application/problem+json", context.HttpContext.RequestAborted);
    }
}
