using System.Runtime.CompilerServices;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// Finds what came into the store, or changed in it, since an index followed it last (docs/decisions/0078-an-index-that-reads-nothing-twice.md). What was
/// received shortly before may be written later, by another process too: of those minutes the versions are looked at each time, and read is what was not
/// handed over in that version. For one caller at a time.
/// </summary>
/// <param name="documents">The store.</param>
/// <param name="path"><c>receivedAt</c> or <c>changedAt</c>.</param>
/// <param name="moment">The same of a communication.</param>
internal sealed class MeasureFollowing(IDocumentStore documents, string path, Func<Submission, DateTimeOffset> moment)
{
    /// <summary>A form is received a little before it is in the store; it is not there later than this.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    // Handed over at once: a commit of the index. More than a few are cheaper by a query than one by one.
    private const int Together = 100, OneByOne = 32;

    private readonly Dictionary<DocumentKey, (string ETag, DateTimeOffset At)> seen = [];

    /// <summary>When it was received, or changed last.</summary>
    public DateTimeOffset Moment(Submission communication) => moment(communication);

    /// <summary>What is new, in the order of the moments. What the caller failed at comes again: it counts as seen when the next is asked for.</summary>
    /// <param name="through">Up to where the index follows the store; null for not at all.</param>
    /// <param name="ct">Ends the reading.</param>
    public async IAsyncEnumerable<Submission[]> Since(DateTimeOffset? through, [EnumeratorCancellation] CancellationToken ct)
    {
        Forget(through);
        await foreach (var some in New(through, ct).Chunk(Together).WithCancellation(ct))
        {
            yield return [.. some.Select(found => found.Document)];
            foreach (var found in some)
                seen[Key(found)] = (found.ETag, moment(found.Document));
            Forget(moment(some[^1].Document));
        }
    }

    private static DocumentKey Key(Versioned<Submission> found) => SubmissionQueries.Key(found.Document);

    // An index that begins anew has nothing of what was handed over.
    private void Forget(DateTimeOffset? through)
    {
        foreach (var (key, (_, at)) in seen)
        {
            if (through is null || at < through - Overlap)
                seen.Remove(key);
        }
    }

    private async IAsyncEnumerable<Versioned<Submission>> New(DateTimeOffset? through, [EnumeratorCancellation] CancellationToken ct)
    {
        // From the beginning of time rather than without a beginning: SQLite would go through all that never changed.
        var from = through is { } until ? until - Overlap : DateTimeOffset.UnixEpoch;
        if (through is { } last && seen.Count > 0 && await Unseen(from, last, ct) is { Count: <= OneByOne } few)
        {
            foreach (var mark in few)
            {
                if (await documents.Read<Submission>(mark.Key, ct) is { } found)
                    yield return found;
            }

            from = last;
        }

        await foreach (var found in documents.Query<Submission>(Between(from, null), ct))
        {
            if (!seen.TryGetValue(Key(found), out var known) || known.ETag != found.ETag)
                yield return found;
        }
    }

    private async Task<IReadOnlyList<DocumentMark>> Unseen(DateTimeOffset from, DateTimeOffset below, CancellationToken ct) =>
        [.. (await documents.Marks(Between(from, below), ct)).Where(mark => !seen.TryGetValue(mark.Key, out var known) || known.ETag != mark.ETag)];

    private DocumentQuery Between(DateTimeOffset from, DateTimeOffset? below) => new(IntakeContainers.Submissions)
    {
        Where = [new Condition(path, Comparison.AtLeast, from), .. below is { } end ? [new Condition(path, Comparison.Below, end)] : Array.Empty<Condition>()],
        OrderBy = path,
    };
}
