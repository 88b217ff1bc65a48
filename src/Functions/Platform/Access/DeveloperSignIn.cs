using Microsoft.AspNetCore.DataProtection;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>
/// Whoever can reach the hub on this machine's loopback is who they say: for trying out and developing, in the embedded host only and only
/// while no other sign-in is set (<see cref="SignInServices"/>). Programs send <c>Authorization: Developer contactPoint.AT</c>, browsers a cookie.
/// </summary>
internal sealed class DeveloperSignIn : ISignIn
{
    /// <summary>Name of the cookie; it lives as long as the browser's session.</summary>
    public const string Cookie = "mim-developer";

    /// <summary>Path of the page.</summary>
    public const string PagePath = "/sign-in";

    private const string Scheme = "Developer ";

    /// <summary>Among the roles of the header: signed in with a password alone; without it a second factor counts as given.</summary>
    private const string PasswordOnly = "amr=pwd";

    // Keys are made at start and kept in memory only: a cookie is worth nothing to the next process.
    private readonly IDataProtector protector = new EphemeralDataProtectionProvider().CreateProtector(nameof(DeveloperSignIn));

    /// <inheritdoc/>
    public string Challenge => "Developer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public Sentence HowTo => $"Open {PagePath} in a browser, or send the header “Authorization: Developer contactPoint.AT”.";

    /// <inheritdoc/>
    public string? Page => PagePath;

    /// <inheritdoc/>
    public Task<Attempt> Read(HttpContext context) => Task.FromResult(context.Request.Headers.Authorization switch
    {
        [] => OfCookie(context),
        [{ } text] when text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) => Known(text[Scheme.Length..].Split(' ')),
        _ => new Attempt.Refused($"The header Authorization holds no developer sign-in."),
    });

    /// <summary>Makes the browser carry this grant until it is closed.</summary>
    public void Remember(HttpContext context, Grant grant) => context.Response.Cookies.Append(
        Cookie, protector.Protect(grant.ToString()), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });

    /// <summary>Makes the browser forget it.</summary>
    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie);

    private Attempt OfCookie(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } cookie)
            return new Attempt.Nobody();
        try
        {
            return Known([protector.Unprotect(cookie)]);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Of an earlier process, or tampered with: as if there were none, so that the browser is sent to the page.
            return new Attempt.Nobody();
        }
    }

    private static Attempt.Known Known(string[] words)
    {
        string[] roles = [.. words.Where(word => word != PasswordOnly)];
        return Attempt.Known.Of($"developer:{string.Join('+', roles)}", roles, roles.Length < words.Length ? ["pwd"] : ["mfa"]);
    }
}
