namespace MimFunctions.Platform.Configuration;

/// <summary>How people and programs sign in; one way at a time.</summary>
internal abstract record SignInSettings
{
    private SignInSettings()
    {
    }

    /// <summary>Nothing is set: the developer sign-in in the embedded host, nobody under the Functions host.</summary>
    internal sealed record Unset : SignInSettings;

    /// <summary>The platform's authentication stands in front and names the principal in a header.</summary>
    internal sealed record Platform : SignInSettings;

    /// <summary>Bearer tokens of an OpenID Connect authority; persons with a browser too, where the hub is a client of it.</summary>
    /// <param name="Authority">Issuer whose discovery document tells its keys; https, or http on this machine's loopback.</param>
    /// <param name="Audience">What a token must be meant for.</param>
    /// <param name="RolesClaim">Claim that holds the roles.</param>
    /// <param name="Client">The hub as a client of the authority; null where only programs sign in.</param>
    internal sealed record Oidc(Uri Authority, string Audience, string RolesClaim, OidcClient? Client = null) : SignInSettings;

    /// <summary>The hub as the authority knows it.</summary>
    /// <param name="Id">Its client id.</param>
    /// <param name="Secret">Its secret.</param>
    /// <param name="Scopes">What is asked for, with blanks between; <c>openid</c> among them.</param>
    internal sealed record OidcClient(string Id, string Secret, string Scopes)
    {
        /// <summary>Enough for authorities that put the roles into every ID token.</summary>
        public const string UsualScopes = "openid";

        // A record would print its secret.
        private bool PrintMembers(System.Text.StringBuilder builder)
        {
            builder.Append(nameof(Id)).Append(" = ").Append(Id);
            return true;
        }
    }
}
