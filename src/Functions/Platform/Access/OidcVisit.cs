using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace MimFunctions.Platform.Access;

/// <summary>What a person with a browser does at <c>/sign-in</c> where an authority signs in: go there, see who one is, sign out.</summary>
internal static class OidcVisit
{
    /// <summary>Address of the page after signing out.</summary>
    public const string SignedOut = $"{DeveloperSignIn.PagePath}?signedOut";

    /// <summary><c>GET /sign-in</c>: sends the browser to the authority, unless the person is signed in or has just signed out.</summary>
    public static async Task<IResult> Come(HttpContext context, OidcSignIn signIn, string returnUrl)
    {
        var authority = await signIn.Authority(context.RequestAborted);
        if (context.Request.Query.ContainsKey("signedOut"))
            return SessionPage.SignedOut();
        if (await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } && await signIn.Read(context) is Attempt.Known known)
        {
            return SessionPage.SignedIn(known, Origin(authority));
        }

        if (authority is null)
            return Refusals.CannotTell(context, signIn.Away.Reason);
        return await Leave(context, signIn, returnUrl);
    }

    /// <summary><c>POST /sign-in</c>: ends the session here and, if it knows how, at the authority.</summary>
    public static async Task<IResult> GoAway(HttpContext context, OidcSignIn signIn)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (await signIn.Authority(context.RequestAborted) is { EndSessionEndpoint.Length: > 0 })
            return Results.SignOut(new AuthenticationProperties { RedirectUri = SignedOut }, [OpenIdConnectDefaults.AuthenticationScheme]);
        context.Response.Headers.Location = SignedOut;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The way there and back ended without a sign-in; the page says which half failed, never what the authority or a stranger wrote.</summary>
    public static async Task Failed(RemoteFailureContext context)
    {
        context.HandleResponse();
        await SessionPage.Failed(refused: context.Request.Query.ContainsKey("error")).ExecuteAsync(context.HttpContext);
    }

    private static async Task<IResult> Leave(HttpContext context, OidcSignIn signIn, string returnUrl)
    {
        try
        {
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = returnUrl });
            return Results.Empty;
        }
        catch (Exception fault) when (fault is HttpRequestException or OpenIdConnectProtocolException)
        {
            // It is asked before the browser goes there (RFC 9126); a moment ago it still answered.
            return Refusals.CannotTell(context, signIn.Away.Reason);
        }
    }

    // The button signs out here and then there; browsers hold a form's redirects to the policy too (CSP, form-action).
    private static string? Origin(OpenIdConnectConfiguration? authority) =>
        Uri.TryCreate(authority?.EndSessionEndpoint, UriKind.Absolute, out var there) ? there.GetLeftPart(UriPartial.Authority) : null;
}
