using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Who holds which role in a network (F-8): few lines a country, read and written as a whole.</summary>
internal static class NetworkRolesStore
{
    /// <summary>What was recorded of a country; null when nothing was.</summary>
    public static async Task<NetworkRoles?> RolesIn(this IDocumentStore documents, Country host, CancellationToken ct) =>
        (await documents.Read<NetworkRoles>(LiaisonKeys.Roles(host), ct))?.Document;

    /// <summary>What was recorded of all countries.</summary>
    public static async Task<IReadOnlyDictionary<Country, NetworkRoles>> AllRoles(this IDocumentStore documents, CancellationToken ct) =>
        await documents.Query<NetworkRoles>(new DocumentQuery(LiaisonContainers.Networks), ct).Select(found => found.Document).ToDictionaryAsync(roles => roles.HostCountry, cancellationToken: ct);
}
