using System.Runtime.CompilerServices;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>What an export holds, item by item, as much of it in memory as one block.</summary>
internal sealed class AuditLines(IDocumentStore documents, IReadOnlyList<string> parties, AuditPeriod period)
{
    /// <summary>
    /// The seals made in the period, the oldest first, then the records of each party in the order of its chain: all of the period, and as many
    /// after it as those seals reach.
    /// </summary>
    public async IAsyncEnumerable<object> Read([EnumeratorCancellation] CancellationToken ct)
    {
        var newest = new Dictionary<string, long>();
        await foreach (var stored in documents.Query<StoredSeal>(new(Containers.Seals) { OrderBy = "at" }, ct))
        {
            if (!period.Holds(stored.Document.At))
                continue;
            yield return new SealLine(stored.Document.Jws);
            foreach (var head in stored.Document.Heads)
                newest[head.Party] = head.Sequence;
        }

        foreach (var party in parties)
        {
            await foreach (var record in documents.Stretch(party, period, newest.GetValueOrDefault(party), ct))
                yield return record;
        }
    }
}

/// <summary>A seal in an export.</summary>
/// <param name="Seal">The compact JWS.</param>
internal sealed record SealLine(string Seal);
