using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Web;

namespace MimFunctions.Platform.Shell;

/// <summary><c>POST /language</c>: the language in which a person reads pages, kept in a cookie of their browser; then back to the page they were on.</summary>
internal sealed class ChooseLanguage(Settings settings) : IWebEndpoint
{
    /// <summary>Where it is chosen.</summary>
    public const string Path = "/language";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost(Path, ([FromServices] ChooseLanguage choose, HttpContext context, CancellationToken ct) => choose.Answer(context, ct))
        .OpenBecause("whoever reads a page may read it in their language, and nothing is kept but their own cookie");

    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        if (!OwnOrigin.Sent(context.Request, settings.PublicUrl))
            return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Nothing was chosen.", detail: "The form was not sent from a page of the hub.");
        var form = await PostedForm.Read(context.Request, ct);
        if (form?["language"].ToString() is not { } language || !WantedLanguage.OfPages.Contains(language))
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Nothing was chosen.", detail: "Choose one of the languages of the page.");
        context.Response.Cookies.Append(WantedLanguage.Cookie, language, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
        });
        var back = form["returnUrl"].ToString();
        return new SeeOther(RedirectHttpResult.IsLocalUrl(back) && back.StartsWith('/') ? back : "/");
    }
}
