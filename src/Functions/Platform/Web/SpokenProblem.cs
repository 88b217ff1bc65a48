using Microsoft.Net.Http.Headers;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Web;

/// <summary>Problem details (RFC 9457) in the language that the caller asks for by <c>Accept-Language</c>; English else.</summary>
/// <param name="status">The status.</param>
/// <param name="title">What stands against the call.</param>
/// <param name="detail">What to do.</param>
/// <param name="refusals">The decision's refusals, of which the first is the title; null where it is none of a case.</param>
internal sealed class SpokenProblem(int status, Sentence title, Sentence detail, IReadOnlyList<Refusal>? refusals = null) : IResult
{
    /// <summary>The refusals of a decision.</summary>
    /// <param name="status">The status.</param>
    /// <param name="refusals">What stands against the call; the first is its title.</param>
    public SpokenProblem(int status, IReadOnlyList<Refusal> refusals) : this(status, refusals[0].Message, refusals[0].Fix, refusals)
    {
    }

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
                title: Spoken.Of(title),
                detail: Spoken.Of(detail),
                extensions: refusals is null ? null : new Dictionary<string, object?> { ["refusals"] = refusals }).ExecuteAsync(httpContext);
        }
    }

    /// <summary>The language that the caller would like best of those that there are: what a person chose on a page, else by <c>Accept-Language</c>.</summary>
    public static string Asked(HttpRequest request) => WantedLanguage.Find(request, Known) ?? Catalogue.English;
}
