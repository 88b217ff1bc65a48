using System.Globalization;
using System.Text.Json.Serialization;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// Records that were written together, as one document: consecutive, of one party, at least one. Whoever writes at the head of a chain
/// makes the document with the number after it, so that of two writers one finds it there already: a chain can not fork.
/// </summary>
/// <param name="Records">In the order of their numbers.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AuditBlock(IReadOnlyList<AuditRecord> Records)
{
    /// <summary>Number of the first record; blocks are searched and ordered by it.</summary>
    public long First => Records[0].Sequence;

    /// <summary>The earliest time in it (UTC); several callers' clocks need not agree with the order of the records.</summary>
    public DateTimeOffset Since => Records.Min(record => record.Entry.At);

    /// <summary>The latest time in it (UTC).</summary>
    public DateTimeOffset Until => Records.Max(record => record.Entry.At);

    /// <summary>The end of the chain if this is its last block.</summary>
    [JsonIgnore]
    public ChainHead Head => new(Records[^1].Sequence, Records[^1].Hash);

    /// <summary>Where it is kept.</summary>
    [JsonIgnore]
    public DocumentKey Key => new(
        Containers.Audit, Records[0].Entry.Party, First.ToString("D12", CultureInfo.InvariantCulture));

    /// <summary>The block that follows this head with these entries, of which there must be one at least.</summary>
    public static AuditBlock After(ChainHead head, IEnumerable<AuditEntry> entries)
    {
        List<AuditRecord> records = [];
        foreach (var entry in entries)
        {
            var record = AuditRecord.After(head, entry);
            records.Add(record);
            head = new(record.Sequence, record.Hash);
        }

        return new(records);
    }
}
