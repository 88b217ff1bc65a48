using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Measures.Showing;

/// <summary><c>GET /api/communications/{reference}/deliveries</c>: who was to be told of a communication, and how far that is; no addresses.</summary>
internal sealed class Deliveries : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/communications/{reference}/deliveries", Get).Produces<DeliveryReport>().Needs(Permission.ReadDeliveries);

    private static async Task<IResult> Get(
        string reference, IDocumentStore documents, IDirectory directory, MailboxFlags flags, CancellationToken ct)
    {
        if (Reference.Parse(reference) is not { } number)
            return Results.Problem($"“{reference}” is not a reference such as MIM-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest);
        if (await documents.FindCommunication(number, ct) is not { Document: var found })
            return ChangeCommunication.NotThere(number);
        var records = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, found.Case), ct).Select(r => r.Document).ToListAsync(ct);
        return Results.Json(DeliveryReport.Of(
            found.Case, found.Outbox, records, await directory.Current(ct), await flags.All(party: null, ct)), HubJson.Readable);
    }
}
