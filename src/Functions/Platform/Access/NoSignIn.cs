using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>Nobody can sign in: under the Functions host without a setting that says how.</summary>
internal sealed class NoSignIn : ISignIn
{
    /// <inheritdoc/>
    public string Challenge => "Bearer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public Sentence HowTo => $"Sign-in is not set up here: set PlatformAuthentication, or Oidc__Authority and Oidc__Audience.";

    /// <inheritdoc/>
    public string? Page => null;

    /// <inheritdoc/>
    public Task<Attempt> Read(HttpContext context) => Task.FromResult<Attempt>(new Attempt.Nobody());
}
