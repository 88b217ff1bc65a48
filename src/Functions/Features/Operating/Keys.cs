using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Operating;

/// <summary><c>GET /api/keys</c>: the public keys that receipts are checked with (JWKS, RFC 7517).</summary>
internal sealed class Keys : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/keys", (SigningKeys keys) => Results.Text(PublishedKeys.Text(keys), "application/jwk-set+json"))
            .Produces(StatusCodes.Status200OK, contentType: "application/jwk-set+json")
            .Needs(Permission.ReadPublicKeys);
}
