using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

/// <summary>Where the principal comes from; exactly one is active, chosen by the settings at start.</summary>
internal interface ISignIn
{
    /// <summary>Value of WWW-Authenticate in a 401 (RFC 9110, section 11.6.1).</summary>
    string Challenge { get; }

    /// <summary>How to sign in, as a sentence for a 401.</summary>
    Sentence HowTo { get; }

    /// <summary>Page where a person signs in, or null when there is none to send a browser to.</summary>
    string? Page { get; }

    /// <summary>Who sends the request. Never throws for what a request carries.</summary>
    Task<Attempt> Read(HttpContext context);
}
