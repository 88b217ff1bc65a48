namespace MimFunctions.SignIn;

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

    /// <summary>Bearer tokens of an OpenID Connect authority.</summary>
    /// <param name="Authority">Issuer whose discovery document tells its keys; https, or http on this machine's loopback.</param>
    /// <param name="Audience">What a token must be meant for.</param>
    /// <param name="RolesClaim">Claim that holds the roles.</param>
    internal sealed record Oidc(Uri Authority, string Audience, string RolesClaim) : SignInSettings;
}
