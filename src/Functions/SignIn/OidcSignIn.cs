using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MimFunctions.SignIn;

/// <summary>A bearer token (RFC 6750) of the configured authority, checked with its published keys (RFC 7519, RFC 8725).</summary>
internal sealed class OidcSignIn(SignInSettings.Oidc settings, BaseConfigurationManager authority, ILogger<OidcSignIn> log) : ISignIn
{
    private const string Scheme = "Bearer ";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    // Asymmetric ones only: with a symmetric one, whoever knows the published key could sign.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new();

    /// <inheritdoc/>
    public string Challenge => "Bearer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public string HowTo => $"Send a bearer token of {settings.Authority} for {settings.Audience}.";

    /// <inheritdoc/>
    public string? Page => null;

    /// <inheritdoc/>
    public async Task<Attempt> Read(HttpContext context) => context.Request.Headers.Authorization switch
    {
        [] => new Attempt.Nobody(),
        [{ } text] when text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) => await Check(text[Scheme.Length..].Trim(), context.RequestAborted),
        _ => new Attempt.Refused("The header Authorization holds no single bearer token."),
    };

    private async Task<Attempt> Check(string token, CancellationToken ct)
    {
        if (await Issuer(ct) is not { } issuer)
            return new Attempt.Undecided($"{settings.Authority} does not answer, so no token can be checked; try again in a minute.");
        var result = await handler.ValidateTokenAsync(token, Parameters(issuer));
        return result.IsValid ? Known((JsonWebToken)result.SecurityToken) : new Attempt.Refused(TokenFaults.InWords(result.Exception));
    }

    /// <summary>The issuer as its discovery document names it; null when the document could not be had yet.</summary>
    private async Task<string?> Issuer(CancellationToken ct)
    {
        try
        {
            return (await authority.GetBaseConfigurationAsync(ct)).Issuer;
        }
        catch (InvalidOperationException fault)
        {
            log.LogError(fault, "The discovery document of {Authority} could not be read", settings.Authority);
            return null;
        }
    }

    private TokenValidationParameters Parameters(string issuer) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = settings.Audience,
        ValidAlgorithms = Algorithms,
        ClockSkew = ClockSkew,
        // With it, a token signed by a key that is not known yet makes the handler fetch the keys again and look once more.
        ConfigurationManager = authority,
    };

    private Attempt Known(JsonWebToken token) => string.IsNullOrEmpty(token.Subject)
        ? new Attempt.Refused("The token names no subject.")
        : Attempt.Known.Of(token.Subject, token.Claims.Where(claim => claim.Type == settings.RolesClaim).Select(claim => claim.Value));
}
