using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MimFunctions.Platform.Signing;

/// <summary>Signs what the hub states, such as receipts and seals: a compact JWS (RFC 7515) with ES256 and the key's id in its header.</summary>
internal sealed class StatementSigner(SigningKeys keys)
{
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials credentials = new(keys.Active, SecurityAlgorithms.EcdsaSha256);

    /// <summary>The JWS of exactly this text.</summary>
    public string Sign(string payload) => handler.CreateToken(payload, credentials);
}
