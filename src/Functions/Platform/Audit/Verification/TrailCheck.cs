namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Checks a trail of many parties whose records come in any mixture, each chain in its order. First the seals, then the records.</summary>
/// <param name="whole">Whether every chain must be there from its first record to its newest seal; of an export, only what is in it.</param>
internal sealed class TrailCheck(bool whole)
{
    private readonly SortedDictionary<string, ChainCheck> chains = new(StringComparer.Ordinal);

    /// <summary>Records seen so far.</summary>
    public long Count { get; private set; }

    /// <summary>Demands what a seal says.</summary>
    public void Expect(AuditSeal seal)
    {
        foreach (var head in seal.Heads)
            Of(head.Party).Expect(new(head.Sequence, head.Hash, seal.At));
    }

    /// <summary>The next record.</summary>
    public void Next(AuditRecord record)
    {
        Count++;
        Of(record.Entry.Party).Next(record);
    }

    /// <summary>Something that can not be read as a record, though it says where it belongs.</summary>
    public void NextIsUnreadable(string party, long sequence) => Of(party).NextIsUnreadable(sequence);

    /// <summary>A verdict for each chain, by code of the party.</summary>
    public IReadOnlyList<ChainVerdict> End() => [.. chains.Values.Select(chain => chain.End())];

    private ChainCheck Of(string party) => chains.TryGetValue(party, out var chain) ? chain : chains[party] = new ChainCheck(party, whole);
}
