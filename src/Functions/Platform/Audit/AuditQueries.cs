using System.Runtime.CompilerServices;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>What is asked of the stored trail.</summary>
internal static class AuditQueries
{
    /// <summary>Where the chain of this party ends.</summary>
    public static async Task<ChainHead> HeadOf(this IDocumentStore documents, string party, CancellationToken ct)
    {
        var last = new DocumentQuery(Containers.Audit, party) { OrderBy = "first", Descending = true, Limit = 1 };
        await foreach (var block in documents.Query<AuditBlock>(last, ct))
            return block.Document.Head;
        return ChainHead.Empty;
    }

    /// <summary>The parties that have a chain, in the order of their codes.</summary>
    public static async Task<IReadOnlyList<string>> Parties(this IDocumentStore documents, CancellationToken ct)
    {
        var firsts = new DocumentQuery(Containers.Audit) { Where = [new Condition("first", Comparison.Equal, 1)] };
        return await documents.Query<AuditBlock>(firsts, ct).Select(block => block.Document.Records[0].Entry.Party)
            .Distinct().Order(StringComparer.Ordinal).ToListAsync(ct);
    }

    /// <summary>
    /// The records of a party from the first of this time on to the last of it, in the order of the chain. Nothing between the two is left
    /// out, so that the stretch can be verified.
    /// </summary>
    public static async IAsyncEnumerable<AuditRecord> Stretch(
        this IDocumentStore documents, string party, AuditPeriod period, long atLeastTo, [EnumeratorCancellation] CancellationToken ct)
    {
        var from = await documents.Begin(party, period.From, ct);
        var to = Math.Max(atLeastTo, await documents.End(party, period.To, ct));
        var between = new DocumentQuery(Containers.Audit, party)
        {
            Where = [new Condition("first", Comparison.AtLeast, from.Block), new Condition("first", Comparison.Below, to + 1)],
            OrderBy = "first",
        };
        await foreach (var block in documents.Query<AuditBlock>(between, ct))
        {
            foreach (var record in block.Document.Records.Where(record => record.Sequence >= from.Record && record.Sequence <= to))
                yield return record;
        }
    }

    /// <summary>Numbers of the first block and of the first record at or after the time; beyond every number when there is none.</summary>
    private static async Task<(long Block, long Record)> Begin(
        this IDocumentStore documents, string party, DateTimeOffset? from, CancellationToken ct)
    {
        if (from is not { } time)
            return (1, 1);
        var query = new DocumentQuery(Containers.Audit, party)
        {
            Where = [new Condition("until", Comparison.AtLeast, time)],
            OrderBy = "first",
            Limit = 1,
        };
        await foreach (var block in documents.Query<AuditBlock>(query, ct))
            return (block.Document.First, block.Document.Records.First(record => record.Entry.At >= time).Sequence);
        return (long.MaxValue, long.MaxValue);
    }

    /// <summary>Number of the last record before the time; 0 when there is none.</summary>
    private static async Task<long> End(this IDocumentStore documents, string party, DateTimeOffset? to, CancellationToken ct)
    {
        if (to is not { } time)
            return (await documents.HeadOf(party, ct)).Sequence;
        var query = new DocumentQuery(Containers.Audit, party)
        {
            Where = [new Condition("since", Comparison.Below, time)],
            OrderBy = "first",
            Descending = true,
            Limit = 1,
        };
        await foreach (var block in documents.Query<AuditBlock>(query, ct))
            return block.Document.Records.Last(record => record.Entry.At < time).Sequence;
        return 0;
    }
}

/// <summary>A time to look at; null on either side for no limit.</summary>
/// <param name="From">At or after (UTC).</param>
/// <param name="To">Before (UTC).</param>
internal sealed record AuditPeriod(DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>Whether it lies in it.</summary>
    public bool Holds(DateTimeOffset time) => (From is null || time >= From) && (To is null || time < To);
}
