using System.Text;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Reads a seal after checking that the hub signed it.</summary>
internal static class SealFile
{
    /// <summary>The seal, or why it is none.</summary>
    /// <param name="jws">A compact JWS.</param>
    /// <param name="published">The hub's published keys.</param>
    public static async Task<(AuditSeal? Seal, string? Fault)> Read(string jws, JsonWebKeySet published) =>
        await Signature.Check(jws, published) switch
        {
            SignatureCheck.UnknownKey => (null, "it was signed with a key that is not among the published keys"),
            SignatureCheck.Wrong => (null, "the signature does not fit: it was changed, or this hub did not sign it"),
            _ when Payload(jws) is { Kind: AuditSeal.TheKind } seal => (seal, null),
            _ => (null, "what was signed is not a seal of an audit trail"),
        };

    private static AuditSeal? Payload(string jws) =>
        StrictJson.Seal(StrictJson.Parse(Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(jws.Split('.')[1]))));
}
