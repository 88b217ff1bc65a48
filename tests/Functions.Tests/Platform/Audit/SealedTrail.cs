using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>A trail on the real embedded store with its sealer, files in memory, any call of which can be the last.</summary>
internal sealed class SealedTrail : IAsyncDisposable
{
    private readonly SqliteDatabase database;
    private readonly SigningKeys keys;

    public SealedTrail(TempFolder folder, MemoryFiles files, TimeProvider clock, Faults? faults = null)
    {
        database = SqliteDatabase.Open(folder["hub.db"]);
        keys = SigningKeys.FromFolder(folder["keys"], clock);
        Documents = new FaultyDocuments(new SqliteDocumentStore(database), faults ?? Faults.None);
        Trail = new AuditTrail(Documents);
        Sealer = new AuditSealer(Documents, new FaultyFiles(files, faults ?? Faults.None), new StatementSigner(keys), clock);
    }

    public IDocumentStore Documents { get; }

    public AuditTrail Trail { get; }

    public AuditSealer Sealer { get; }

    public JsonWebKeySet Keys => new(PublishedKeys.Text(keys));

    /// <summary>Seals, with the seal and the published keys as files where <c>verify-audit</c> looks for them.</summary>
    public async Task SealInto(TempFolder folder)
    {
        var seal = (await Sealer.SealToday(default)).ShouldNotBeNull();
        foreach (var (name, text) in new[] { (seal.File, seal.Jws), (PublishedKeys.File, PublishedKeys.Text(keys)) })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
            await File.WriteAllTextAsync(folder[name], text);
        }
    }

    public async Task<IReadOnlyList<ChainVerdict>> Verify()
    {
        List<AuditSeal> seals = [];
        await foreach (var stored in Documents.Query<StoredSeal>(new(Containers.Seals), default))
            seals.Add((await SealFile.Read(stored.Document.Jws, Keys)).Seal.ShouldNotBeNull());
        return await new StoredTrail(Documents, seals, _ => { }).Check(default);
    }

    public async ValueTask DisposeAsync()
    {
        Trail.Dispose();
        await database.DisposeAsync();
    }
}
