using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Web;

/// <summary>
/// Writes every problem in one way, for programs as RFC 9457 says (type, title, status, detail and the address that was called), also for what the
/// router answers by itself. For a person in a browser, which asks for a page before anything else, the same sentences are a page (W-4).
/// </summary>
internal sealed class ProblemWriter(IRefusalPage pages) : IProblemDetailsWriter
{
    /// <summary>Registers it in place of the framework's own, which writes nothing for who accepts HTML only.</summary>
    public static IServiceCollection Add(IServiceCollection services) =>
        services.AddSingleton<IProblemDetailsWriter, ProblemWriter>().AddSingleton<IProblemLanguage, ProblemLanguage>().AddProblemDetails();

    /// <summary>Gives every fault its problem, and an answer that is a status and nothing else; a store that is away is no fault of the hub.</summary>
    public static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = fault => fault switch
            {
                BadHttpRequestException wrong => wrong.StatusCode,
                _ when StoreAway.Is(fault) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePages();
    }

    /// <inheritdoc/>
    public bool CanWrite(ProblemDetailsContext context) => true;

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (problem, request) = (context.ProblemDetails, context.HttpContext.Request);
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Type ??= "about:blank";
        if (IsBrowser(request))
            SayInWords(context.HttpContext, problem);
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Detail ??= problem.Status switch
        {
            < StatusCodes.Status500InternalServerError => $"{request.Method} was refused here; GET /api/openapi.json describes what is possible.",
            StatusCodes.Status503ServiceUnavailable => "A store of the hub does not answer at the moment. Try again in a minute.",
            _ => "The hub has failed; its log says how. Try again later.",
        };
        // Addresses outside the API can be secrets (reply links, calendars): a fault does not say them again.
        if (context.Exception is null || IsApi(request))
            problem.Instance ??= request.Path;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable && context.HttpContext.Response.Headers.RetryAfter.Count == 0)
            context.HttpContext.Response.Headers.RetryAfter = StoreAway.ComeAgainAfter.ToString(CultureInfo.InvariantCulture);
        await (IsBrowser(request) ? pages.Write(context.HttpContext, problem, More(problem)) : WriteJson(context.HttpContext, problem));
    }

    /// <summary>Whether an address of the API was called.</summary>
    internal static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api");

    /// <summary>Browsers name HTML first and with full weight; programs that take it as well name JSON before it, or weigh it less.</summary>
    internal static bool IsBrowser(HttpRequest request) =>
        request.GetTypedHeaders().Accept.OrderByDescending(media => media.Quality ?? 1).FirstOrDefault()?.MediaType == "text/html";

    private static Task WriteJson(HttpContext context, ProblemDetails problem) => context.Response.WriteAsJsonAsync(
        problem, HubJson.Options, "application/problem+json", context.RequestAborted);

    /// <summary>What the router answers by itself, for who has not written the address of a program.</summary>
    private static void SayInWords(HttpContext context, ProblemDetails problem)
    {
        if (problem.Title is not null)
            return;
        using var spoken = Spoken.In(WantedLanguage.ForPages(context.Request));
        context.Response.Headers.ContentLanguage = Spoken.Language;
        (problem.Title, problem.Detail) = problem.Status switch
        {
            StatusCodes.Status404NotFound => (Spoken.Of($"There is nothing at this address."), Spoken.Of($"Check the address, or begin at the home page.")),
            StatusCodes.Status405MethodNotAllowed => (Spoken.Of($"This address is not for that."), Spoken.Of($"Begin at the home page; its links and buttons lead where they should.")),
            < StatusCodes.Status500InternalServerError => (Spoken.Of($"This can not be done here."), problem.Detail ?? Spoken.Of($"Go back and try again, or begin at the home page.")),
            _ => (null, problem.Detail),
        };
    }

    // The first of them is the title.
    private static IReadOnlyList<string> More(ProblemDetails problem) => problem.Extensions.TryGetValue("refusals", out var said) && said is IEnumerable<Refusal> refusals
        ? [.. refusals.Skip(1).Select(refusal => $"{refusal.Message} {refusal.Fix}")]
        : [];
}

/// <summary>Problems of the gate are in the language of all other problems.</summary>
internal sealed class ProblemLanguage : IProblemLanguage
{
    /// <inheritdoc/>
    public string Of(HttpRequest request) => SpokenProblem.Asked(request);
}
