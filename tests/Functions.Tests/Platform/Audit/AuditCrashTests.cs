using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>The process dies at every call of a port, before and after it took effect; another goes on.</summary>
public sealed class AuditCrashTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_the_process_dies_the_trail_is_whole_holds_what_was_promised_and_goes_on(bool afterwards)
    {
        for (var (n, crashed) = (1, true); crashed; n++)
            crashed = await DieAt(n, afterwards);
    }

    private static async Task<bool> DieAt(int n, bool afterwards)
    {
        using var folder = new TempFolder();
        var (files, clock, faults) = (new MemoryFiles(), new StoppedClock(), new Faults(n, afterwards));
        List<AuditEntry> promised = [];
        await using (var dying = new SealedTrail(folder, files, clock, faults))
            await Live(dying, promised, faults);

        // When another process goes on
        await using var next = new SealedTrail(folder, files, clock);
        await next.Trail.Record(Trails.Entry("AT", 98), default);
        await next.Trail.Record(Trails.Entry("DE", 99), default);
        var seal = await next.Sealer.SealToday(default);

        // Then every chain is genuine and holds what was promised, and the seal of the day lies in its file
        (await next.Verify()).ShouldAllBe(verdict => verdict.Fault == null && verdict.First == 1, $"call {n}");
        var kept = (await next.Documents.RecordsOf("AT")).Concat(await next.Documents.RecordsOf("DE")).Select(record => record.Entry).ToList();
        promised.ShouldBeSubsetOf(kept);
        kept.ShouldBeUnique();
        (await files.Read(seal.ShouldNotBeNull().File, default)).ShouldNotBeNull();
        (await next.Documents.Query<StoredSeal>(new(Containers.Seals), default).CountAsync()).ShouldBe(1, "the timer fired twice that day");
        return faults.Crashed;
    }

    private static async Task Live(SealedTrail hub, List<AuditEntry> promised, Faults faults)
    {
        try
        {
            for (var n = 1; n <= 6; n++)
            {
                var entry = Trails.Entry(n % 2 == 0 ? "AT" : "DE", n);
                await hub.Trail.Record(entry, default);
                promised.Add(entry);
                if (n == 4)
                    await hub.Sealer.SealToday(default);
            }
        }
        catch (SimulatedCrash)
        {
            faults.Crashed.ShouldBeTrue();
        }
    }
}
