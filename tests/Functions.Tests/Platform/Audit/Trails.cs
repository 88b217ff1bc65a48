using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>Entries and chains to test with.</summary>
internal static class Trails
{
    public static DateTimeOffset Start { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static AuditEntry Entry(string party, int n) => new(
        Start.AddMinutes(n), $"s-{n % 3}", party, "contactPoint expert", "ReadCommunication", n % 4 == 0 ? null : $"MIM-{party}-2026-{n:0000}", n % 5 != 0,
        n % 5 == 0 ? "Nicht für diesen Staat · не е разрешено" : null);

    public static List<AuditRecord> Chain(string party, int length) =>
        length == 0 ? [] : [.. AuditBlock.After(ChainHead.Empty, Enumerable.Range(1, length).Select(n => Entry(party, n))).Records];

    public static async Task<List<AuditRecord>> RecordsOf(this IDocumentStore documents, string party) =>
        await documents.Stretch(party, new(null, null), 0, default).ToListAsync();

    /// <summary>What any chain must be, said without the code under test: numbered from 1, each naming the hash of the one before.</summary>
    public static void ShouldBeOneChain(this IReadOnlyList<AuditRecord> records)
    {
        records.Select(r => r.Sequence).ShouldBe(Enumerable.Range(1, records.Count).Select(n => (long)n));
        records.Select(r => r.Previous).ShouldBe(records.Select(r => r.Hash).Prepend(new string('0', 64)).Take(records.Count));
        records.Select(r => r.Hash).ShouldBeUnique();
    }
}
