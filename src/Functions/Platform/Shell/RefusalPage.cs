using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;

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
        var who = status is StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError ? null : await pages.Who(context);
        var parameters = new Dictionary<string, object?>
        {
            [nameof(RefusedPage.Title)] = problem.Title,
            [nameof(RefusedPage.Detail)] = problem.Detail,
            [nameof(RefusedPage.More)] = more,
            [nameof(RefusedPage.Href)] = helps && signIn.Page is { } page ? $"{page}?returnUrl={Uri.EscapeDataString(path)}" : "/",
            [nameof(RefusedPage.Link)] = !helps || signIn.Page is null ? "Home" : status == StatusCodes.Status401Unauthorized ? "Sign in" : "Sign in as somebody else",
        };
        PageHeaders.Set(context.Response);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(await pages.Render<RefusedPage>(pages.Frame(who, path, problem.Title!), parameters), context.RequestAborted);
    }
}
