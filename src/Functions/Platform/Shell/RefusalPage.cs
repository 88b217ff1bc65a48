using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Platform.Shell;

/// <summary>
/// A refusal or a fault as a page in the frame of all others (W-4): what is wrong, what to do, and where to sign in when that would help. Where the hub is
/// drowned or broken it looks nothing up, not even who is signed in.
/// </summary>
internal sealed class RefusalPage(PageWriter pages, ISignIn signIn) : IRefusalPage
{
    /// <inheritdoc/>
    public async Task Write(HttpContext context, ProblemDetails problem, IReadOnlyList<string> more)
    {
        var status = problem.Status!.Value;
        var helps = status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden;

        // Coming back to what is not there helps nobody, and addresses outside the API can be secrets.
        var path = helps ? context.Request.Path + context.Request.QueryString : "/";
        var looksUp = status is not (StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError);
        var who = looksUp ? await pages.Who(context) : null;
        var language = looksUp ? await pages.Language(context) : WantedLanguage.ForPages(context.Request) ?? Catalogue.English;
        var parameters = new Dictionary<string, object?>
        {
            [nameof(RefusedPage.Title)] = (PageText?)problem.Title,
            [nameof(RefusedPage.Detail)] = (PageText?)problem.Detail,
            [nameof(RefusedPage.More)] = more,
            // Who words a problem says in which language; what says nothing is English.
            [nameof(RefusedPage.Language)] = Lang(context.Response.Headers.ContentLanguage is [{ } said] ? said : null, language),
            [nameof(RefusedPage.Href)] = helps && signIn.Page is { } page ? $"{page}?returnUrl={Uri.EscapeDataString(path)}" : "/",
            [nameof(RefusedPage.Link)] = !helps || signIn.Page is null ? Say($"Home") : status == StatusCodes.Status401Unauthorized ? Say($"Sign in") : Say($"Sign in as somebody else"),
        };
        PageHeaders.Set(context.Response, language);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(await pages.Render<RefusedPage>(pages.Frame(who, path, problem.Title!), parameters, language), context.RequestAborted);
    }
}
