namespace MimFunctions.Platform.Audit.Verification;

/// <summary>What checking a whole trail came to.</summary>
/// <param name="Chains">A verdict for each party.</param>
/// <param name="Faults">What is wrong and belongs to no chain: seals that are not genuine, lines that are no records.</param>
internal sealed record TrailReport(IReadOnlyList<ChainVerdict> Chains, IReadOnlyList<string> Faults)
{
    /// <summary>Nothing is wrong anywhere.</summary>
    public bool IsGenuine => Faults.Count == 0 && Chains.All(chain => chain.Fault is null);
}
