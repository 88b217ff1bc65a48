using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Platform.Access;

/// <summary>Where a person signs in and out with a browser; where only programs do, or the platform, there is nothing at this address.</summary>
internal sealed class ServeSignIn(ISignIn signIn) : IWebEndpoint
{
    private const string Home = "/";

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/sign-in", ["GET", "POST"], ([FromServices] ServeSignIn page, HttpContext context, CancellationToken ct) => page.Answer(context, ct))
        .OpenBecause("whoever is to sign in has not done so yet");

    /// <summary>
    /// <c>GET /sign-in</c> shows the page of the developer sign-in or goes to the authority, <c>POST /sign-in</c> takes the choice and goes back to
    /// where the person came from, or signs out.
    /// </summary>
    private async Task<IResult> Answer(HttpContext context, CancellationToken ct)
    {
        if (signIn is OidcSignIn { TakesPersons: true } oidc)
        {
            return HttpMethods.IsGet(context.Request.Method)
                ? await OidcVisit.Come(context, oidc, Local(context.Request.Query["returnUrl"]))
                : await OidcVisit.GoAway(context, oidc);
        }

        return signIn is DeveloperSignIn developer
            ? await Developer(context, developer, ct)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is nothing at this address.");
    }

    private static async Task<IResult> Developer(HttpContext context, DeveloperSignIn developer, CancellationToken ct)
    {
        if (HttpMethods.IsGet(context.Request.Method))
            return await Show(context, developer, Local(context.Request.Query["returnUrl"], Home), null);
        if (!context.Request.HasFormContentType)
            return Results.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Send the form of this page.");
        return await Take(context, developer, await context.Request.ReadFormAsync(ct));
    }

    private static async Task<IResult> Take(HttpContext context, DeveloperSignIn developer, IFormCollection form)
    {
        var returnUrl = Local(form["returnUrl"], Home);
        if (form["role"] == "")
        {
            DeveloperSignIn.Forget(context);
            return SeeOther(DeveloperSignIn.PagePath, context);
        }

        // A state chosen beside a role that has none does no harm and is left out.
        if ((RoleText.Parse($"{form["role"]}.{form["state"]}") ?? RoleText.Parse($"{form["role"]}")) is not { } grant)
            return await Show(context, developer, returnUrl, PageText.Say($"Choose one of the roles and, for a role of a state, the state."));
        developer.Remember(context, grant);
        return SeeOther(returnUrl, context);
    }

    private static async Task<IResult> Show(HttpContext context, DeveloperSignIn developer, string returnUrl, PageText? fault)
    {
        var now = await developer.Read(context) is Attempt.Known { Principal.Grants: [var first, ..] } ? first : null;
        var status = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return SignInPage.Write(now, returnUrl, fault).With(status);
    }

    // 303: the browser fetches the page with GET, whatever it sent here (RFC 9110, section 15.4.4).
    private static IResult SeeOther(string path, HttpContext context)
    {
        context.Response.Headers.Location = path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>A path of this hub; another of its pages for anything else, so that the link of a stranger leads nowhere else.</summary>
    private static string Local(string? url, string otherwise = DeveloperSignIn.PagePath) => RedirectHttpResult.IsLocalUrl(url) && url!.StartsWith('/') ? url : otherwise;
}
