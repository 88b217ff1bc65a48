namespace MimFunctions.Platform.Audit;

/// <summary>The append-only, hash-chained trail of every read and change (DP-11, DP-12).</summary>
internal interface IAuditTrail
{
    /// <summary>
    /// Adds the entry to the chain of its party. Returns only after it is durable; entries of one party stand in the order of the calls that
    /// were made one after the other. When it throws, the entry may or may not be in the trail: what it would have recorded must not happen.
    /// Texts beyond <see cref="AuditRecord.LongestText"/> are cut.
    /// </summary>
    /// <param name="entry">What was done or refused.</param>
    /// <param name="ct">Heeded until the entry is being written; from then on the outcome is awaited.</param>
    /// <exception cref="ArgumentException">The party is no code of 1 to 20 letters and digits.</exception>
    Task Record(AuditEntry entry, CancellationToken ct);
}
