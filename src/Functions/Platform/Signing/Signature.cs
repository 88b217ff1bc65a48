using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MimFunctions.Platform.Signing;

/// <summary>Checks what <see cref="StatementSigner"/> signed, without asking the hub.</summary>
internal static class Signature
{
    /// <summary>Whether one of the published keys signed exactly this; times and purpose are for the caller to judge.</summary>
    /// <param name="jws">A compact JWS (RFC 7515).</param>
    /// <param name="published">The hub's published keys.</param>
    public static async Task<SignatureCheck> Check(string jws, JsonWebKeySet published)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(jws, new TokenValidationParameters
        {
            IssuerSigningKeys = published.GetSigningKeys(),
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            TryAllIssuerSigningKeys = false,
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return (result.IsValid, result.Exception) switch
        {
            (true, _) => SignatureCheck.Genuine,
            (_, SecurityTokenSignatureKeyNotFoundException) => SignatureCheck.UnknownKey,
            _ => SignatureCheck.Wrong,
        };
    }
}

/// <summary>What checking a signature came to.</summary>
internal enum SignatureCheck
{
    /// <summary>Signed by a published key and unchanged.</summary>
    Genuine,

    /// <summary>Signed with a key that is not published.</summary>
    UnknownKey,

    /// <summary>Changed, or not signed by the hub.</summary>
    Wrong,
}
