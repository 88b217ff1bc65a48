using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Audit;

public sealed class SqliteAuditTrailTests : AuditTrailContract, IDisposable
{
    private readonly TempFolder folder = new();
    private SqliteDatabase database = null!;

    public override async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose() => folder.Dispose();

    private protected override Task<IDocumentStore> Open()
    {
        database = SqliteDatabase.Open(folder["hub.db"]);
        return Task.FromResult<IDocumentStore>(new SqliteDocumentStore(database));
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_documents()
    {
        using var trail = new AuditTrail(Documents);

        await Task.WhenAll(Enumerable.Range(1, 200).Select(n => trail.Record(Trails.Entry("AT", n), default)));

        (await Documents.Query<AuditBlock>(new(Containers.Audit), default).CountAsync()).ShouldBeLessThan(100);
    }
}
