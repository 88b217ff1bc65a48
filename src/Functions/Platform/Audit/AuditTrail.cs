using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>The trail in the document store: a chain for each party, so that instances serving different parties never meet.</summary>
internal sealed partial class AuditTrail(IDocumentStore documents) : IAuditTrail, IDisposable
{
    private readonly ConcurrentDictionary<string, PartyChain> chains = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task Record(AuditEntry entry, CancellationToken ct) => Code().IsMatch(entry.Party)
        ? chains.GetOrAdd(entry.Party, party => new PartyChain(party, documents)).Add(entry, ct)
        : throw new ArgumentException($"'{entry.Party}' is no code of a party: 1 to 20 letters and digits.", nameof(entry));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var chain in chains.Values)
            chain.Dispose();
    }

    [GeneratedRegex(@"\A[A-Za-z0-9]{1,20}\z")]
    private static partial Regex Code();
}
