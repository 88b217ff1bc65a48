using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Platform.Shell;

/// <summary>
/// What an address of the API answers with JSON alone, as a page in the frame of all others for a person in a browser (W-4). Programs, and addresses that have a
/// page or a file of their own, get what they always got.
/// </summary>
internal static class AnswerInBrowser
{
    /// <summary>Begins to look at answers.</summary>
    public static void Use(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsForPrograms(context))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true)
            await Write(context, held);
        else
            await held.Give(body, context.RequestAborted);
    });

    private static Task Give(this MemoryStream held, Stream body, CancellationToken ct)
    {
        held.Position = 0;
        return held.CopyToAsync(body, ct);
    }

    private static bool IsForPrograms(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !ProblemWriter.IsApi(context.Request) || !ProblemWriter.IsBrowser(context.Request) || context.Request.Query.ContainsKey("format"))
            return false;
        var answers = context.GetEndpoint()?.Metadata.OfType<IProducesResponseTypeMetadata>().Where(answer => answer.StatusCode == StatusCodes.Status200OK && answer.Type is not null)
            .SelectMany(answer => answer.ContentTypes).ToArray() ?? [];
        return answers.Contains("application/json") && !answers.Contains("text/html");
    }

    private static async Task Write(HttpContext context, MemoryStream held)
    {
        using var json = JsonDocument.Parse(held.GetBuffer().AsMemory(0, (int)held.Length));
        var pages = context.RequestServices.GetRequiredService<PageWriter>();
        var language = await pages.Language(context);
        var path = context.Request.Path + context.Request.QueryString;
        var parameters = new Dictionary<string, object?>
        {
            [nameof(AnswerPage.Path)] = path,
            [nameof(AnswerPage.Content)] = json.RootElement,
            [nameof(AnswerPage.Marking)] = context.Features.Get<AnswerMarking>()?.Words,
        };
        var page = await pages.Render<AnswerPage>(pages.Frame(await pages.Who(context), path, Say($"For programs")), parameters, language);
        PageHeaders.Set(context.Response, language);
        context.Response.ContentLength = null;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }
}

/// <summary>The marking that an answer bears, where it is shown as a page.</summary>
/// <param name="Words">The marking: LIMITE.</param>
internal sealed record AnswerMarking(string Words);
