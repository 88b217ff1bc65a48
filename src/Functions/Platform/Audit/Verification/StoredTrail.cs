using System.Text.Json.Nodes;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Checks the trail of a store; works while the hub goes on writing to it.</summary>
internal sealed class StoredTrail(IDocumentStore documents, IReadOnlyList<AuditSeal> seals, Action<long> progress)
{
    /// <summary>
    /// A verdict for each chain. The seals were read before: so the chains can only have grown since.
    /// </summary>
    public async Task<IReadOnlyList<ChainVerdict>> Check(CancellationToken ct)
    {
        List<ChainVerdict> verdicts = [];
        foreach (var verdict in await Pass(null, ct))
        {
            // All chains in one pass, so that none is overlooked; but what is added between two pages of a mixed pass can look like a gap.
            var again = verdict.Fault is null ? null : (await Pass(verdict.Party, ct)).SingleOrDefault(v => v.Party == verdict.Party);
            verdicts.Add(again ?? verdict);
        }

        return verdicts;
    }

    private async Task<IReadOnlyList<ChainVerdict>> Pass(string? party, CancellationToken ct)
    {
        var check = new TrailCheck(whole: true);
        foreach (var seal in seals)
            check.Expect(seal);
        await foreach (var stored in documents.Query<JsonObject>(new(Containers.Audit, party) { OrderBy = "first" }, ct))
        {
            Take(stored.Document, party, check);
            progress(check.Count);
        }

        return check.End();
    }

    private static void Take(JsonObject stored, string? party, TrailCheck check)
    {
        if (StrictJson.Block(stored) is not { } block)
        {
            check.NextIsUnreadable(party ?? Party(stored), StrictJson.Number(stored, "first"));
            return;
        }

        foreach (var record in block.Records)
            check.Next(record);
    }

    private static string Party(JsonObject stored) =>
        StrictJson.Text(StrictJson.Object((stored["records"] as JsonArray)?.FirstOrDefault(), "entry"), "party") ?? "(unknown party)";
}
