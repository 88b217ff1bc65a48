using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Access;

/// <summary>A bearer token of the configured authority, else the session of a person whom it signed in.</summary>
internal sealed class OidcSignIn(SignInSettings.Oidc settings, IOptionsMonitor<JwtBearerOptions> bearer, ILogger<OidcSignIn> log) : ISignIn
{
    private const string Scheme = JwtBearerDefaults.AuthenticationScheme + " ";

    private static readonly Attempt.Refused NoToken = new($"The header Authorization holds no single bearer token.");

    /// <inheritdoc/>
    public string Challenge => "Bearer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public Sentence HowTo => TakesPersons
        ? (Sentence)$"Open {Page} in a browser, or send a bearer token of {settings.Authority} for {settings.Audience}."
        : $"Send a bearer token of {settings.Authority} for {settings.Audience}.";

    /// <inheritdoc/>
    public string? Page => TakesPersons ? DeveloperSignIn.PagePath : null;

    /// <summary>Whether persons sign in here with a browser.</summary>
    public bool TakesPersons => settings.Client is not null;

    /// <summary>What is said while the authority is away.</summary>
    public Attempt.Undecided Away => new($"{settings.Authority} does not answer, so no token can be checked; try again in a minute.");

    /// <inheritdoc/>
    public async Task<Attempt> Read(HttpContext context) => context.Request.Headers.Authorization switch
    {
        [] => TakesPersons && await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme) is { Succeeded: true } session
            ? Known(session.Principal)
            : new Attempt.Nobody(),
        [{ } text] when text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) => await Token(context),
        _ => NoToken,
    };

    /// <summary>What the authority says of itself; null when it could not be had yet.</summary>
    public async Task<OpenIdConnectConfiguration?> Authority(CancellationToken ct)
    {
        try
        {
            return await bearer.Get(JwtBearerDefaults.AuthenticationScheme).ConfigurationManager!.GetConfigurationAsync(ct);
        }
        catch (InvalidOperationException fault)
        {
            log.LogError(fault, "The discovery document of {Authority} could not be read", settings.Authority);
            return null;
        }
    }

    private async Task<Attempt> Token(HttpContext context)
    {
        // Asked first: a token that can't be checked is not one that was refused.
        if (await Authority(context.RequestAborted) is null)
            return Away;
        return await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme) switch
        {
            { Succeeded: true } token => Known(token.Principal),
            { Failure: SecurityTokenSignatureKeyNotFoundException } => await Again($"{context.Request.Headers.Authorization}"[Scheme.Length..].Trim(), context.RequestAborted),
            { Failure: { } fault } => new Attempt.Refused(TokenFaults.InWords(fault)),
            _ => NoToken,
        };
    }

    // The package asks for the keys once and at most so often; a token that came in between waits, so that it is not refused with a new key.
    private async Task<Attempt> Again(string token, CancellationToken ct)
    {
        await Task.Delay(OidcSchemes.KeysAgainAfter, ct);
        var options = bearer.Get(JwtBearerDefaults.AuthenticationScheme);
        options.ConfigurationManager!.RequestRefresh();
        var checks = options.TokenValidationParameters.Clone();
        checks.ConfigurationManager = (BaseConfigurationManager)options.ConfigurationManager;
        var result = await options.TokenHandlers.Single().ValidateTokenAsync(token, checks);
        return result.IsValid ? Known(new ClaimsPrincipal(result.ClaimsIdentity)) : new Attempt.Refused(TokenFaults.InWords(result.Exception));
    }

    private Attempt Known(ClaimsPrincipal person) => person.FindFirstValue(JwtRegisteredClaimNames.Sub) is { Length: > 0 } subject
        ? Attempt.Known.Of(
            subject, person.FindAll(settings.RolesClaim).Select(claim => claim.Value), [.. person.FindAll(OidcSession.Methods).Select(claim => claim.Value)])
        : new Attempt.Refused($"The token names no subject.");
}

/// <summary>Why a token was refused, without repeating what is in it.</summary>
internal static class TokenFaults
{
    /// <summary>One sentence.</summary>
    public static Sentence InWords(Exception fault) => fault switch
    {
        SecurityTokenExpiredException => $"The token has expired.",
        SecurityTokenNotYetValidException => $"The token is not valid yet.",
        SecurityTokenNoExpirationException => $"The token never expires.",
        SecurityTokenInvalidAudienceException => $"The token is meant for another audience.",
        SecurityTokenInvalidIssuerException => $"The token is of another issuer.",
        SecurityTokenSignatureKeyNotFoundException => $"The token is signed with a key that the authority does not publish.",
        SecurityTokenInvalidSignatureException => $"The signature of the token is wrong.",
        _ => $"The token can't be read.",
    };
}
