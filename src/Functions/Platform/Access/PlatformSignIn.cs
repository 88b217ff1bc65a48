using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>
/// App Service authentication in front of the Functions host has signed the person in and says so in a header, which it strips from what
/// comes from outside. Honoured only with the setting that says it stands there.
/// </summary>
internal sealed class PlatformSignIn : ISignIn
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";

    /// <inheritdoc/>
    public string Challenge => "Bearer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public Sentence HowTo => $"Sign in with the account that your administrator registered.";

    /// <inheritdoc/>
    public string? Page => null;

    /// <inheritdoc/>
    public Task<Attempt> Read(HttpContext context) => Task.FromResult(context.Request.Headers[Header] switch
    {
        [] => new Attempt.Nobody(),
        [{ } text] => PlatformPrincipal.Parse(text),
        _ => new Attempt.Refused($"The header {Header} came more than once."),
    });
}
