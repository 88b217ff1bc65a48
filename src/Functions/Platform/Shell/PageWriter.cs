using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Shell;

/// <summary>
/// Answers with a page: a Razor component, rendered on the server, in the frame that all pages share. Nothing of it is loaded before the first page
/// is asked for, so that no start and no trigger pays for it.
/// </summary>
internal sealed class PageWriter(IServiceProvider services, ILoggerFactory logs, ISignIn signIn, IEnumerable<NavigationLink> links)
{
    /// <summary>The page of a component, for whoever asks for it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">Title of the window.</param>
    /// <param name="parameters">Parameters of the component.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="feed">Address of a feed of what the page lists.</param>
    public async Task<IResult> Show<TPage>(
        HttpContext context, string title, IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK, string? feed = null)
        where TPage : IComponent
    {
        PageHeaders.Set(context.Response);
        var frame = Frame(await Who(context), context.Request.Path + context.Request.QueryString, title) with { Feed = feed };
        return Results.Content(await Render<TPage>(frame, parameters), "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    /// <summary>A page that says why something can't be had.</summary>
    public Task<IResult> Refuse(HttpContext context, int status, string title, string detail, string? href = null, string? link = null) => Show<RefusedPage>(
        context, title,
        new Dictionary<string, object?>
        {
            [nameof(RefusedPage.Title)] = title,
            [nameof(RefusedPage.Detail)] = detail,
            [nameof(RefusedPage.Href)] = href,
            [nameof(RefusedPage.Link)] = link,
        },
        status);

    /// <summary>Who is signed in, also where anyone may come; null for nobody.</summary>
    public async Task<Principal?> Who(HttpContext context) =>
        context.Features.Get<Caller>()?.Principal ?? (await signIn.Read(context) as Attempt.Known)?.Principal;

    /// <summary>The frame for this reader.</summary>
    public PageFrame Frame(Principal? who, string path, string title) => new(
        title, path, Sheet.Address, who is null ? null : Words(who), signIn.Page,
        signIn switch { PlatformSignIn => SignOutWay.Platform, OidcSignIn => SignOutWay.AskFirst, _ => SignOutWay.OwnPage },
        [.. links.Where(link => AccessRules.Allows(who, link.Needs)).OrderBy(link => link.Order)]);

    /// <summary>The markup of a component in its frame.</summary>
    public async Task<string> Render<TPage>(PageFrame frame, IReadOnlyDictionary<string, object?> parameters) where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            RenderFragment body = builder =>
            {
                builder.OpenComponent<TPage>(0);
                builder.AddMultipleAttributes(1, parameters.Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Key, each.Value!)));
                builder.CloseComponent();
            };
            var whole = new Dictionary<string, object?> { [nameof(Shell.Frame)] = frame, [nameof(Shell.Body)] = body };
            return (await renderer.RenderComponentAsync<Shell>(ParameterView.FromDictionary(whole))).ToHtmlString();
        });
    }

    private static string Words(Principal who) =>
        who.Grants.Count == 0 ? "somebody without a role" : string.Join(", ", who.Grants.Select(RoleWords.Of));
}
