using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
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
/// <param name="ranked">So many of the newest hits are put in order by how well they fit.</param>
internal sealed class MeasureIndex(Settings settings, IDocumentStore documents, FormLibrary forms, int ranked = MeasureSearch.Ranked) : IMeasureIndex, IAsyncDisposable
{
    private const int Received = 1, Changed = 2;

    private readonly MeasureFollowing received = new(documents, "receivedAt", each => each.ReceivedAt), changed = new(documents, "changedAt", each => each.ChangedAt!.Value);
    private readonly SemaphoreSlim following = new(1, 1);
    private SqliteDatabase? opened;

    /// <inheritdoc/>
    public async Task<MeasureFinds> Find(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct)
    {
        var database = await Follow(ct);
        return await database.Read(connection => new MeasureSearch(connection, wanted, parties, ranked).Page(most), ct);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        following.Dispose();
        if (opened is not null)
            await opened.DisposeAsync();
    }

    /// <summary>Brings the index to where the store is.</summary>
    private async Task<SqliteDatabase> Follow(CancellationToken ct)
    {
        await following.WaitAsync(ct);
        try
        {
            var database = opened ??= Open();
            await foreach (var some in Since(database, Received, received, ct))
            {
                if (await database.Read(connection => IsNew(connection, some), ct))
                    await database.Write(connection => Take(connection, some), ct);
            }

            // After what was received: a change of what is not here yet would find no place.
            await foreach (var some in Since(database, Changed, changed, ct))
                await database.Write(connection => Renew(connection, some), ct);
            return database;
        }
        finally
        {
            following.Release();
        }
    }

    private static async IAsyncEnumerable<Submission[]> Since(SqliteDatabase database, int what, MeasureFollowing store, [EnumeratorCancellation] CancellationToken ct)
    {
        var through = await database.Read(connection => MeasureIndexFile.Through(connection, what), ct);
        await foreach (var some in store.Since(through, ct))
            yield return some;
    }

    // A page that only reads is not to wait for a write.
    private static bool IsNew(SqliteConnection connection, Submission[] some) =>
        MeasureIndexFile.Through(connection, Received) is not { } through || some[^1].ReceivedAt > through
        || !MeasureIndexFile.Knows(connection, [.. some.Where(each => each.Outcome.Communication is not null)]);

    private int Renew(SqliteConnection connection, Submission[] some) =>
        MeasureIndexFile.Renew(connection, some.Where(each => each.Outcome.Communication is not null), forms.ReportForm)
        + MeasureIndexFile.Note(connection, Changed, some[^1].ChangedAt!.Value);

    private int Take(SqliteConnection connection, Submission[] some) =>
        MeasureIndexFile.Add(connection, some.Where(each => each.Outcome.Communication is not null), forms.ReportForm)
        + MeasureIndexFile.Note(connection, Received, some[^1].ReceivedAt);

    private SqliteDatabase Open()
    {
        var database = SqliteDatabase.Open(Path.Combine(settings.DataFolder, MeasureIndexFile.FileName));
        database.Ensure(MeasureIndexFile.Tables);
        return database;
    }
}
