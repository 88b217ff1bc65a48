using Microsoft.IdentityModel.Tokens;
using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Access;

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
