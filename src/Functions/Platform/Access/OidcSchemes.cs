using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Access;

/// <summary>The packages' handlers for an OpenID Connect authority: bearer tokens (RFC 6750), checked with its published keys (RFC 7519, RFC 8725).</summary>
internal static class OidcSchemes
{
    /// <summary>
    /// The keys are fetched again for a token with an unknown one, but no more often than this, however many such tokens come. It is the least
    /// that the package takes: the first token after a change of keys must not be refused because somebody else's had an unknown key just before.
    /// </summary>
    public static readonly TimeSpan KeysAgainAfter = BaseConfigurationManager.MinimumRefreshInterval;

    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    // Asymmetric ones only: with a symmetric one, whoever knows the published key could sign.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Registers them; those of persons with a browser where the hub is a client (<see cref="OidcSession"/>).</summary>
    public static IServiceCollection Add(IServiceCollection services, SignInSettings.Oidc oidc)
    {
        // Else the first token after a change of keys is refused while the new ones are fetched in the background.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        // Nor may the only scheme there is be asked about every request: the gate asks where somebody must be known.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        var schemes = services.AddSingleton(oidc).AddSingleton<OidcSignIn>().AddAuthentication().AddJwtBearer(options => Bearer(options, oidc));
        // A key that the authority took back must not go on opening doors.
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).PostConfigure(options =>
            ((BaseConfigurationManager)options.ConfigurationManager!).UseLastKnownGoodConfiguration = false);
        if (oidc.Client is { } client)
            OidcSession.Add(schemes, oidc, client);
        return services;
    }

    /// <summary>What every token of the authority must fulfil.</summary>
    /// <param name="audience">For whom it must be meant.</param>
    public static TokenValidationParameters Checks(string audience) => new()
    {
        ValidAudience = audience,
        ValidAlgorithms = Algorithms,
        ClockSkew = ClockSkew,
    };

    private static void Bearer(JwtBearerOptions options, SignInSettings.Oidc oidc)
    {
        options.Authority = oidc.Authority.AbsoluteUri.TrimEnd('/');
        options.RequireHttpsMetadata = !oidc.Authority.IsLoopback;
        options.RefreshInterval = KeysAgainAfter;
        options.BackchannelTimeout = AnswersWithin;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = Checks(oidc.Audience);
    }
}
