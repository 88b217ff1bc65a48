using System.Text;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>Signs where the chains end, keeps the seal in the store and once more as a file, best in a container that takes no changes.</summary>
internal sealed class AuditSealer(IDocumentStore documents, IFileStore files, StatementSigner signer, TimeProvider clock)
{
    /// <summary>The seal of this day (UTC), made if there is none yet; null when there is nothing to seal.</summary>
    public async Task<StoredSeal?> SealToday(CancellationToken ct)
    {
        var today = StoredSeal.Key(StoredSeal.NameOf(clock.GetUtcNow(), 1));
        return await documents.Read<StoredSeal>(today, ct) is { Document: var seal } ? await Kept(seal, ct) : await SealNow(ct);
    }

    /// <summary>A further seal, now; null when there is nothing to seal.</summary>
    public async Task<StoredSeal?> SealNow(CancellationToken ct)
    {
        var heads = await Heads(ct);
        if (heads.Count == 0)
            return null;
        var at = clock.GetUtcNow();
        var jws = signer.Sign(new AuditSeal(AuditSeal.TheKind, at, heads).Text());
        for (var n = 1; ; n++)
        {
            var seal = new StoredSeal(StoredSeal.NameOf(at, n), at, heads, jws);
            if (await documents.TryWrite(StoredSeal.Key(seal.Name), seal, null, ct) is not null)
                return await Kept(seal, ct);
        }
    }

    private async Task<IReadOnlyList<SealedHead>> Heads(CancellationToken ct)
    {
        List<SealedHead> heads = [];
        foreach (var party in await documents.Parties(ct))
        {
            var (sequence, hash) = await documents.HeadOf(party, ct);
            heads.Add(new(party, sequence, hash));
        }

        return heads;
    }

    /// <summary>Writes the file if it is not there: the process may have ended between document and file.</summary>
    private async Task<StoredSeal> Kept(StoredSeal seal, CancellationToken ct)
    {
        if (await files.Look(seal.File, ct) is null)
            await files.Write(seal.File, Encoding.ASCII.GetBytes(seal.Jws), "application/jose", ct);
        return seal;
    }
}
