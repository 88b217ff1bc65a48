using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Operating;

/// <summary><c>POST /api/audit/seals</c>: seals the audit trail now, beyond the daily seal; answers with the seal to keep elsewhere.</summary>
internal sealed class AuditSeals : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/audit/seals", Seal)
        .Produces(StatusCodes.Status201Created, contentType: "application/jose").Refuses(StatusCodes.Status409Conflict)
        .Needs(Permission.ReadAudit);

    private static async Task<IResult> Seal(AuditSealer sealer, CancellationToken ct) => await sealer.SealNow(ct) is { } seal
        ? Results.Text(seal.Jws, "application/jose", statusCode: StatusCodes.Status201Created)
        : Results.Problem("There is nothing to seal: the audit trail is empty.", statusCode: StatusCodes.Status409Conflict);
}
