using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace MimFunctions.SignIn;

/// <summary>The authority's discovery document and keys, kept and fetched again when a key is unknown (OpenID Connect Discovery 1.0).</summary>
internal static class OidcAuthority
{
    /// <summary>However many tokens with unknown keys come, the authority is asked no more often than this.</summary>
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(10);

    /// <summary>Its configuration, fetched when first needed.</summary>
    public static ConfigurationManager<OpenIdConnectConfiguration> Of(Uri authority)
    {
        // Else the first token after a change of keys is refused while the new ones are fetched in the background.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        var http = new HttpClient { Timeout = AnswersWithin };
        return new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(http) { RequireHttps = !authority.IsLoopback })
        {
            RefreshInterval = AskedAgainAfter,
            // A key that the authority took back must not go on opening doors.
            UseLastKnownGoodConfiguration = false,
        };
    }
}
