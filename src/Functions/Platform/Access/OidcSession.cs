using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Access;

/// <summary>
/// Persons with a browser: the authority signs them in (authorization code with PKCE, RFC 6749 and 7636), a cookie keeps them so. It holds the
/// subject, the roles and how the person signed in, encrypted, and nothing else that the authority told.
/// </summary>
internal static class OidcSession
{
    /// <summary>Where the authority sends the browser back to.</summary>
    public const string SignedInPath = "/signed-in";

    /// <summary>Where it sends the browser after signing out.</summary>
    public const string SignedOutPath = "/signed-out";

    /// <summary>Who does nothing for so long is signed out.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>After a working day the authority is asked again, so that roles that were taken away do not live on in a cookie.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    // Written anew with every step it would be a header in each answer; idle time is exact to a minute.
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    /// <summary>The claim that names how one signed in (RFC 8176).</summary>
    public const string Methods = "amr";

    private const string Since = "since";

    /// <summary>Registers both handlers.</summary>
    public static void Add(AuthenticationBuilder schemes, SignInSettings.Oidc oidc, SignInSettings.OidcClient client)
    {
        schemes.AddCookie().AddOpenIdConnect(options => Flow(options, oidc, client));
        var services = schemes.Services;
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme).Configure<Settings>(Session);
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<Settings, IOptionsMonitor<JwtBearerOptions>>((options, settings, bearer) =>
            {
                options.ConfigurationManager = bearer.Get(JwtBearerDefaults.AuthenticationScheme).ConfigurationManager;
                Addresses(options, settings.PublicUrl, client);
            });
        // The name keeps sessions valid wherever the program lies; the keys lie beside the others of the data folder.
        services.AddDataProtection().SetApplicationName("mim-hub");
        services.AddOptions<KeyManagementOptions>().Configure<Settings, ILoggerFactory>((options, settings, log) =>
            options.XmlRepository = new FileSystemXmlRepository(KeysFolder(settings), log));
        // That they lie there as the folder's other keys do, readable to the hub's user alone, is no news for the operator.
        services.AddLogging(log => log.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
    }

    private static void Flow(OpenIdConnectOptions options, SignInSettings.Oidc oidc, SignInSettings.OidcClient client)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.RequireHttpsMetadata = !oidc.Authority.IsLoopback;
        (options.ClientId, options.ClientSecret) = (client.Id, client.Secret);
        options.ResponseType = OpenIdConnectResponseType.Code;
        // By GET, so that the cookies of the way there and back can be Lax: with a form they would have to be sent from every site.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = OidcSchemes.Checks(client.Id);
        options.Scope.Clear();
        foreach (var scope in client.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        (options.CallbackPath, options.SignedOutCallbackPath, options.RemoteSignOutPath) = (SignedInPath, SignedOutPath, default);
        options.SignedOutRedirectUri = OidcVisit.SignedOut;
        options.Events.OnTokenValidated = told => Task.FromResult(told.Principal = Kept(told.Principal!, oidc.RolesClaim));
        options.Events.OnRemoteFailure = OidcVisit.Failed;
    }

    // By the public address and not the one that was called: before the hub there may be a proxy.
    private static void Addresses(OpenIdConnectOptions options, Uri publicUrl, SignInSettings.OidcClient client)
    {
        var root = publicUrl.AbsoluteUri.TrimEnd('/');
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
            Guard(cookie, publicUrl);
        options.Events.OnRedirectToIdentityProvider = leaving =>
        {
            leaving.ProtocolMessage.RedirectUri = root + SignedInPath;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProviderForSignOut = leaving =>
        {
            (leaving.ProtocolMessage.ClientId, leaving.ProtocolMessage.PostLogoutRedirectUri) = (client.Id, root + SignedOutPath);
            return Task.CompletedTask;
        };
    }

    private static void Session(CookieAuthenticationOptions options, Settings settings)
    {
        options.Cookie.Name = CookieName(settings.PublicUrl);
        options.Cookie.Path = "/";
        Guard(options.Cookie, settings.PublicUrl);
        (options.ExpireTimeSpan, options.SlidingExpiration) = (Idle, true);
        options.Events.OnCheckSlidingExpiration = at => Task.FromResult(at.ShouldRenew = at.ElapsedTime >= RenewedAfter);
        options.Events.OnSigningIn = at =>
        {
            at.Properties.SetString(Since, Now(at.Options).ToString("O", CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        };
        options.Events.OnValidatePrincipal = at =>
        {
            if (!DateTimeOffset.TryParse(at.Properties.GetString(Since), CultureInfo.InvariantCulture, out var since) || Now(at.Options) - since > Longest)
                at.RejectPrincipal();
            return Task.CompletedTask;
        };
    }

    private static DateTimeOffset Now(CookieAuthenticationOptions options) => (options.TimeProvider ?? TimeProvider.System).GetUtcNow();

    private static void Guard(CookieBuilder cookie, Uri publicUrl)
    {
        (cookie.HttpOnly, cookie.SameSite) = (true, SameSiteMode.Lax);
        cookie.SecurePolicy = publicUrl.Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Name of the session's cookie. The prefix keeps neighbours of the domain from setting one (RFC 6265bis, section 4.1.3).</summary>
    public static string CookieName(Uri publicUrl) => publicUrl.Scheme == Uri.UriSchemeHttps ? "__Host-mim-session" : "mim-session";

    private static ClaimsPrincipal Kept(ClaimsPrincipal told, string rolesClaim) => new(new ClaimsIdentity(
        told.Claims.Where(claim => claim.Type == JwtRegisteredClaimNames.Sub || claim.Type == rolesClaim || claim.Type == Methods), OpenIdConnectDefaults.AuthenticationScheme));

    private static DirectoryInfo KeysFolder(Settings settings)
    {
        var path = Path.Combine(settings.DataFolder, "keys", "sessions");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
