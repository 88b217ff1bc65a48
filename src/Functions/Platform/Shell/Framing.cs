using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Shell;

/// <summary>Puts pages into the frame of all pages.</summary>
internal sealed class Framing(PageWriter pages) : IPageFrame
{
    /// <inheritdoc/>
    public async Task Write(HttpContext context, ComponentPage page)
    {
        // Behind a link nobody is asked who they are: what the browser says is all that is known.
        var language = page.IsByLink ? WantedLanguage.ForPages(context.Request) ?? Catalogue.English : await pages.Language(context);
        var frame = page.IsByLink
            ? pages.Frame(null, "/", page.Title) with { SignIn = null, IsByLink = true }
            : pages.Frame(await pages.Who(context), Back(context, page), page.Title);
        PageHeaders.Set(context.Response, language, page.LeavesTo);
        context.Response.StatusCode = page.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        var parameters = new Dictionary<string, object?>
        {
            [nameof(WrittenPage.Content)] = page.Content,
            [nameof(WrittenPage.Parameters)] = page.Parameters,
            [nameof(WrittenPage.Kind)] = page.Kind,
        };
        await context.Response.WriteAsync(await pages.Render<WrittenPage>(frame, parameters, language, page.Content), context.RequestAborted);
    }

    // Coming back to what was refused helps nobody, and its address may hold a code of somebody else's sign-in.
    private static string Back(HttpContext context, ComponentPage page) =>
        page.Status >= StatusCodes.Status400BadRequest ? "/" : context.Request.Path + context.Request.QueryString;
}
