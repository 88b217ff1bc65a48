using MimFunctions.Domain.Liaison;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>Reads secondments.</summary>
internal static class SecondmentQueries
{
    /// <summary>
    /// All of them: some hundred officers were seconded at a time, so a network is picked out in memory, where a secondment that was moved is
    /// found by its earlier host too.
    /// </summary>
    public static async Task<IReadOnlyList<Secondment>> AllSecondments(this IDocumentStore documents, CancellationToken ct) =>
        await documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), ct).Select(found => found.Document).ToListAsync(ct);
}
