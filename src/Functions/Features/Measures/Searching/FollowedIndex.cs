using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// An index of communications that follows the store piece by piece (docs/decisions/0081-nobody-waits-for-the-index.md): how far it came is kept with it, so
/// that whoever goes on, after a restart too, goes on from there. A search takes in one piece at most and then answers with what there is.
/// </summary>
/// <param name="documents">What it follows.</param>
/// <param name="clock">Tells the moment, and how long a piece took.</param>
internal abstract class FollowedIndex(IDocumentStore documents, TimeProvider clock) : IMeasureIndex, IDisposable
{
    /// <summary>A piece: so many communications, or so long.</summary>
    public const int MostAtOnce = 200;

    private static readonly TimeSpan LongestAtOnce = TimeSpan.FromMilliseconds(200);

    private readonly MeasureFollowing received = new(documents, "receivedAt", each => each.ReceivedAt), changed = new(documents, "changedAt", each => each.ChangedAt!.Value);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile bool isBehind;

    /// <inheritdoc/>
    public async Task<MeasureFinds> Find(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct)
    {
        // Who comes while another goes on with what is missing does not wait in line: there is a list already.
        var isWhole = await one.WaitAsync(isBehind ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, ct) && await FollowAlone(ct);
        return await Search(wanted, parties, most, ct) with { IsWhole = isWhole };
    }

    /// <inheritdoc/>
    public async Task<bool> Follow(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        return await FollowAlone(ct);
    }

    /// <inheritdoc/>
    public abstract Task Forget(CancellationToken ct);

    /// <inheritdoc/>
    public void Dispose()
    {
        one.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Up to where the store was followed; null for not at all.</summary>
    private protected abstract Task<DateTimeOffset?> Through(Followed what, CancellationToken ct);

    /// <summary>Notes up to where it was followed; a later note stays.</summary>
    private protected abstract Task Note(Followed what, DateTimeOffset through, CancellationToken ct);

    /// <summary>Takes communications in that came or changed, and notes the moment of the last; says how many it had not as they are.</summary>
    private protected abstract Task<int> Take(Followed what, IReadOnlyList<Submission> communications, DateTimeOffset through, CancellationToken ct);

    /// <summary>Searches in what it has.</summary>
    private protected abstract Task<MeasureFinds> Search(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct);

    /// <summary>Whether all of it fitted into the piece. A handful is taken however slow the machine is, so that every look brings the index on.</summary>
    private async Task<bool> Take(Followed what, MeasureFollowing store, Piece piece, CancellationToken ct)
    {
        var isFirst = true;
        await foreach (var some in store.Since(await Through(what, ct), ct))
        {
            if (!isFirst && piece.IsFull)
                return false;
            isFirst = false;
            piece.Taken += await Take(what, [.. some.Where(each => each.Outcome.Communication is not null)], store.Moment(some[^1]), ct);
        }

        return true;
    }

    /// <summary>Takes a piece in and lets the next one come.</summary>
    private async Task<bool> FollowAlone(CancellationToken ct)
    {
        try
        {
            // What is read from now on is read as it is now, so that of an index that begins only later changes are news.
            if (await Through(Followed.Received, ct) is null && await Through(Followed.Changed, ct) is null)
                await Note(Followed.Changed, clock.GetUtcNow(), ct);
            var piece = new Piece(clock);
            // What was narrowed or withdrawn first: nobody is to find it by what it said.
            isBehind = !await Take(Followed.Changed, changed, piece, ct) || !await Take(Followed.Received, received, piece, ct);
            return !isBehind;
        }
        finally
        {
            one.Release();
        }
    }

    private sealed class Piece(TimeProvider clock)
    {
        private readonly long begun = clock.GetTimestamp();

        public int Taken { get; set; }

        public bool IsFull => Taken >= MostAtOnce || clock.GetElapsedTime(begun) >= LongestAtOnce;
    }
}

/// <summary>What an index follows.</summary>
internal enum Followed
{
    /// <summary>What was received.</summary>
    Received = 1,

    /// <summary>What changed since.</summary>
    Changed = 2,
}
