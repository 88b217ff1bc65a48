using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Shell;

/// <summary>
/// Answers with a page: a Razor component, rendered on the server, in the frame that all pages share and in the language of the reader. Nothing of it is
/// loaded before the first page is asked for, so that no start and no trigger pays for it.
/// </summary>
internal sealed class PageWriter(IServiceProvider services, ILoggerFactory logs, ISignIn signIn, IEnumerable<NavigationLink> links, IPartyLanguages parties)
{
    /// <summary>The page of a component, for whoever asks for it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">Title of the window.</param>
    /// <param name="parameters">Parameters of the component.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="feed">Address of a feed of what the page lists.</param>
    /// <param name="form">Id of the form that the page speaks of.</param>
    public async Task<IResult> Show<TPage>(
        HttpContext context, PageText title, IReadOnlyDictionary<string, object?> parameters, int status = StatusCodes.Status200OK, string? feed = null, string? form = null)
        where TPage : IComponent
    {
        var frame = Frame(await Who(context), context.Request.Path + context.Request.QueryString, title) with { Feed = feed };
        var page = await Render<TPage>(frame, parameters, await Language(context), form: form);
        PageHeaders.Set(context.Response, await Language(context));
        return Results.Content(page, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    /// <summary>A page that says why something can't be had.</summary>
    public Task<IResult> Refuse(HttpContext context, int status, PageText title, PageText detail, string? href = null, PageText? link = null) => Show<RefusedPage>(
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

    /// <summary>
    /// The language of a page: what the person chose, else what their browser asks for, else the first of the state they act for, else English. What a
    /// handler makes ready in words for a page, it makes ready in this language: <c>using (Spoken.In(await pages.Language(context)))</c>.
    /// </summary>
    public async Task<string> Language(HttpContext context) => WantedLanguage.ForPages(context.Request) ?? await OfState(context) ?? Catalogue.English;

    /// <summary>The frame for this reader.</summary>
    public PageFrame Frame(Principal? who, string path, PageText title) => new(
        title, path, Sheet.Address, who, signIn.Page,
        signIn switch { PlatformSignIn => SignOutWay.Platform, OidcSignIn => SignOutWay.AskFirst, _ => SignOutWay.OwnPage },
        [.. links.Where(link => AccessRules.Allows(who, link.Needs)).OrderBy(link => link.Order)]);

    /// <summary>The markup of a component in its frame.</summary>
    /// <param name="frame">What stands around it.</param>
    /// <param name="parameters">Parameters of the component.</param>
    /// <param name="language">Code of the language in which it is said.</param>
    /// <param name="content">The component that the page is about; the same by default.</param>
    /// <param name="form">Id of the form that it speaks of.</param>
    public async Task<string> Render<TPage>(PageFrame frame, IReadOnlyDictionary<string, object?> parameters, string language, Type? content = null, string? form = null) where TPage : IComponent
    {
        using var spoken = Spoken.In(language, form);
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var given = parameters.Where(each => each.Value is not null).ToDictionary();
            var body = (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(given))).ToHtmlString();
            var isEnglish = (content ?? typeof(TPage)).IsDefined(typeof(InEveryLanguageAttribute), inherit: false) is false;
            var whole = new Dictionary<string, object?>
            {
                [nameof(Shell.Frame)] = frame,
                [nameof(Shell.Body)] = new MarkupString(body),
                [nameof(Shell.IsEnglish)] = isEnglish && !Spoken.IsEnglish,
                [nameof(Shell.IsPartly)] = Spoken.IsPartly,
            };
            return (await renderer.RenderComponentAsync<Shell>(ParameterView.FromDictionary(whole))).ToHtmlString();
        });
    }

    private async Task<string?> OfState(HttpContext context)
    {
        if (WantedLanguage.OfPages.Count == 1 || (await Who(context))?.Grants.Select(grant => grant.State).OfType<Domain.Union.MemberState>().FirstOrDefault() is not { } state)
            return null;
        return await parties.First(state.Code, context.RequestAborted) is { } first && WantedLanguage.OfPages.Contains(first) ? first : null;
    }
}
