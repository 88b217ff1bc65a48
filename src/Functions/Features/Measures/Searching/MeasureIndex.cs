using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// The index of communications by SQLite, in a file beside the store. With Cosmos DB it is <see cref="CosmosMeasureIndex"/>.
/// </summary>
/// <param name="settings">Say where the file is.</param>
/// <param name="documents">What it follows.</param>
/// <param name="forms">Labels.</param>
/// <param name="clock">Tells the moment, and how long a piece took.</param>
/// <param name="ranked">So many of the newest hits are put in order by how well they fit.</param>
internal sealed class MeasureIndex(Settings settings, IDocumentStore documents, FormLibrary forms, TimeProvider clock, int ranked = MeasureSearch.Ranked)
    : FollowedIndex(documents, clock), IAsyncDisposable
{
    private readonly Lock opening = new();
    private SqliteDatabase? opened;

    private SqliteDatabase Database
    {
        get
        {
            lock (opening)
                return opened ??= Open();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (opened is not null)
            await opened.DisposeAsync();
    }

    /// <inheritdoc/>
    public override Task Forget(CancellationToken ct)
    {
        foreach (var file in Directory.GetFiles(settings.DataFolder, $"{MeasureIndexFile.Kind}*").Where(file => !Path.GetFileName(file).StartsWith(MeasureIndexFile.FileName, StringComparison.Ordinal)))
            File.Delete(file);
        return Task.CompletedTask;
    }

    private protected override Task<MeasureFinds> Search(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct) =>
        Database.Read(connection => new MeasureSearch(connection, wanted, parties, ranked).Page(most), ct);

    private protected override Task<DateTimeOffset?> Through(Followed what, CancellationToken ct) => Database.Read(connection => MeasureIndexFile.Through(connection, what), ct);

    private protected override Task Note(Followed what, DateTimeOffset through, CancellationToken ct) =>
        Database.Write(connection => MeasureIndexFile.Note(connection, what, through), ct);

    private protected override async Task<int> Take(Followed what, IReadOnlyList<Submission> communications, DateTimeOffset through, CancellationToken ct)
    {
        // A page that only reads is not to wait for a write.
        if (what is Followed.Received && await Database.Read(connection => MeasureIndexFile.Through(connection, what) >= through && MeasureIndexFile.Knows(connection, communications), ct))
            return 0;
        return await Database.Write(
            connection =>
            {
                var taken = what is Followed.Received ? MeasureIndexFile.Add(connection, communications, forms.ReportForm) : MeasureIndexFile.Renew(connection, communications, forms.ReportForm);
                MeasureIndexFile.Note(connection, what, through);
                return taken;
            },
            ct);
    }

    private SqliteDatabase Open()
    {
        var database = SqliteDatabase.Open(Path.Combine(settings.DataFolder, MeasureIndexFile.FileName));
        database.Ensure(MeasureIndexFile.Tables);
        return database;
    }
}
