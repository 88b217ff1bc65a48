namespace MimFunctions.Platform.Audit.Verification;

/// <summary>What checking the chain of one party came to.</summary>
/// <param name="Party">Whose chain.</param>
/// <param name="First">Number of the first record seen; 0 when there was none.</param>
/// <param name="Last">Number of the last record found good.</param>
/// <param name="Seal">The newest seal that reaches into what was seen.</param>
/// <param name="Fault">The first thing wrong; null when it is genuine.</param>
internal sealed record ChainVerdict(string Party, long First, long Last, SealMark? Seal, ChainFault? Fault);

/// <summary>A place where a seal knew the chain to end.</summary>
/// <param name="Sequence">Number of the record that was the last.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="At">When it was sealed (UTC).</param>
internal sealed record SealMark(long Sequence, string Hash, DateTimeOffset At);

/// <summary>What is wrong with a chain, and where.</summary>
internal abstract record ChainFault(long Sequence)
{
    /// <summary>The record does not have the hash it bears, or what was hashed stands there in another form.</summary>
    public sealed record Changed(long Sequence) : ChainFault(Sequence);

    /// <summary>The record fits itself but not the one before it.</summary>
    public sealed record Detached(long Sequence) : ChainFault(Sequence);

    /// <summary>The record is not there, though later ones are.</summary>
    public sealed record Missing(long Sequence) : ChainFault(Sequence);

    /// <summary>The record stands in the wrong place, or twice.</summary>
    public sealed record OutOfOrder(long Sequence) : ChainFault(Sequence);

    /// <summary>The record is not the one that was sealed: it and all before it may have been written anew.</summary>
    public sealed record Rewritten(long Sequence, DateTimeOffset SealedAt) : ChainFault(Sequence);

    /// <summary>The chain ends before this record, which was sealed.</summary>
    public sealed record CutOff(long Sequence, DateTimeOffset SealedAt) : ChainFault(Sequence);
}
