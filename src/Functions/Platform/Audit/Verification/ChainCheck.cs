namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Follows the chain of one party, record by record in the order they come, up to the first thing wrong.</summary>
/// <param name="party">Whose chain.</param>
/// <param name="whole">Whether the chain must be there from its first record on; an export may begin later.</param>
internal sealed class ChainCheck(string party, bool whole)
{
    private readonly SortedDictionary<long, SealMark> seals = [];
    private long first;
    private ChainHead? last = whole ? ChainHead.Empty : null;
    private SealMark? reached;
    private ChainFault? fault;

    /// <summary>Demands that the chain is as it was sealed. Two seals that disagree can not both be right.</summary>
    public void Expect(SealMark mark)
    {
        if (!seals.TryAdd(mark.Sequence, mark) && seals[mark.Sequence].Hash != mark.Hash)
            fault ??= new ChainFault.Rewritten(mark.Sequence, mark.At);
    }

    /// <summary>The next record.</summary>
    public void Next(AuditRecord record)
    {
        if (fault is ChainFault.Missing missing && missing.Sequence == record.Sequence)
            fault = new ChainFault.OutOfOrder(record.Sequence);
        fault ??= Judge(record);
        if (fault is not null)
            return;
        first = first == 0 ? record.Sequence : first;
        last = new(record.Sequence, record.Hash);
        reached = seals.GetValueOrDefault(record.Sequence) ?? reached;
    }

    /// <summary>Something stands where this record should stand and can not be read as one.</summary>
    public void NextIsUnreadable(long sequence) => fault ??= new ChainFault.Changed(sequence);

    /// <summary>No more records.</summary>
    public ChainVerdict End()
    {
        var end = last?.Sequence ?? long.MaxValue;
        if (seals.Values.FirstOrDefault(mark => mark.Sequence > end) is { } beyond)
            fault ??= new ChainFault.CutOff(end + 1, beyond.At);
        return new(party, first, last?.Sequence ?? 0, reached, fault);
    }

    private ChainFault? Judge(AuditRecord record)
    {
        var sequence = record.Sequence;
        var next = last is null ? sequence : last.Sequence + 1;
        return record switch
        {
            _ when sequence > next => new ChainFault.Missing(next),
            _ when sequence < next || sequence < 1 => new ChainFault.OutOfOrder(sequence),
            _ when record.Hash != AuditHash.Of(sequence, record.Previous, record.Entry) => new ChainFault.Changed(sequence),
            _ when record.Previous != (last?.Hash ?? record.Previous) => new ChainFault.Detached(sequence),
            _ when sequence == 1 && record.Previous != AuditHash.None => new ChainFault.Detached(sequence),
            _ when seals.TryGetValue(sequence, out var mark) && mark.Hash != record.Hash => new ChainFault.Rewritten(sequence, mark.At),
            _ => null,
        };
    }
}
