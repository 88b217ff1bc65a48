using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Access;

/// <summary>Which language someone who is refused wants to read.</summary>
internal interface IProblemLanguage
{
    /// <summary>The code of the language.</summary>
    string Of(HttpRequest request);
}

/// <summary>An answer of the gate as problem details (RFC 9457), in the language of who is answered; English where nothing tells which that is.</summary>
/// <param name="status">The status.</param>
/// <param name="title">What stands against the call.</param>
/// <param name="detail">What to do.</param>
internal sealed class SaidProblem(int status, Sentence title, Sentence detail) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var language = httpContext.RequestServices.GetService<IProblemLanguage>()?.Of(httpContext.Request) ?? Catalogue.English;
        httpContext.Response.Headers.ContentLanguage = language;
        httpContext.Response.Headers.Append("Vary", "Accept-Language");
        using (Spoken.In(language))
            await Results.Problem(statusCode: status, title: Spoken.Of(title), detail: Spoken.Of(detail)).ExecuteAsync(httpContext);
    }
}
