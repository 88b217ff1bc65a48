using Microsoft.Net.Http.Headers;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Web;

/// <summary>Refusals as problem details (RFC 9457) in the language that the caller asks for by <c>Accept-Language</c>; English else.</summary>
/// <param name="status">The status.</param>
/// <param name="refusals">What stands against the call; the first is its title.</param>
internal sealed class SpokenProblem(int status, IReadOnlyList<Refusal> refusals) : IResult
{
    private static readonly IReadOnlyList<string> Known = Catalogue.Languages("problems");

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var language = Asked(httpContext.Request);
        httpContext.Response.Headers.ContentLanguage = language;
        httpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        using (Spoken.In(language))
        {
            await Results.Problem(
                statusCode: status,
                title: Spoken.Of(refusals[0].Message),
                detail: Spoken.Of(refusals[0].Fix),
                extensions: new Dictionary<string, object?> { ["refusals"] = refusals }).ExecuteAsync(httpContext);
        }
    }

    /// <summary>The language that the caller would like best of those that there are: what a person chose on a page, else by <c>Accept-Language</c>.</summary>
    public static string Asked(HttpRequest request) => WantedLanguage.Find(request, Known) ?? Catalogue.English;
}
