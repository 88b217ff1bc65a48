using System.Text;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Audit;

public sealed class AuditSealTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly MemoryFiles files = new();
    private readonly StoppedClock clock = new();
    private SealedTrail hub = null!;

    public Task InitializeAsync()
    {
        hub = new(folder, files, clock);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_seal_says_where_each_chain_ended_and_lies_in_a_file_of_its_day()
    {
        await Record("DE", 1, 2);
        await Record("AT", 3);

        await hub.Sealer.SealToday(default);

        var file = (await files.Read("audit/2026-11-22.jws", default)).ShouldNotBeNull();
        var (seal, _) = await SealFile.Read(Encoding.ASCII.GetString(file.Content.Span), hub.Keys);
        var (at, de) = ((await hub.Documents.RecordsOf("AT"))[^1], (await hub.Documents.RecordsOf("DE"))[^1]);
        seal.ShouldNotBeNull().At.ShouldBe(clock.Now);
        seal.Heads.ShouldBe([new("AT", 1, at.Hash), new("DE", 2, de.Hash)]);
    }

    [Fact]
    public async Task There_is_one_daily_seal_however_often_the_timer_fires_and_more_on_demand()
    {
        await Record("AT", 1);

        await hub.Sealer.SealToday(default);
        await hub.Sealer.SealToday(default);
        var further = await hub.Sealer.SealNow(default);
        clock.Now += TimeSpan.FromDays(1);
        await hub.Sealer.SealToday(default);

        further.ShouldNotBeNull().Name.ShouldBe("2026-11-22-2");
        (await files.List(StoredSeal.Folder, default).Select(file => file.Path).ToListAsync())
            .ShouldBe(["audit/2026-11-22-2.jws", "audit/2026-11-22.jws", "audit/2026-11-23.jws"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_empty_trail_is_not_sealed()
    {
        (await hub.Sealer.SealToday(default)).ShouldBeNull();

        files.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_sealed_chain_that_goes_on_stays_genuine()
    {
        await Record("AT", 1, 2);
        await hub.Sealer.SealToday(default);
        await Record("AT", 3);

        var verdict = (await hub.Verify()).ShouldHaveSingleItem();

        TrailWords.Of(verdict).ShouldBe("AT: genuine, records 1 to 3, sealed up to 2 on 22 November 2026.");
    }

    [Fact]
    public async Task What_the_hub_signed_for_another_purpose_is_no_seal()
    {
        var signer = new StatementSigner(SigningKeys.FromFolder(folder["keys"], clock));

        (await SealFile.Read(signer.Sign("""{"reference":"MIM-AT-2026-0001"}"""), hub.Keys)).Fault.ShouldNotBeNull().ShouldContain("not a seal");
        (await SealFile.Read(signer.Sign("""{"kind":"receipt","at":"2026-11-22T12:00:00.0000000Z","heads":[]}"""), hub.Keys)).Fault
            .ShouldNotBeNull().ShouldContain("not a seal");
    }

    [Fact]
    public async Task A_seal_of_another_key_or_changed_or_no_seal_at_all_is_not_genuine()
    {
        await Record("AT", 1);
        var jws = (await hub.Sealer.SealToday(default)).ShouldNotBeNull().Jws;
        using var others = new TempFolder();
        var foreign = new StatementSigner(SigningKeys.FromFolder(others.Path, clock)).Sign("{}");
        var (header, payload, signature) = (jws.Split('.')[0], jws.Split('.')[1], jws.Split('.')[2]);
        var changed = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(payload).Replace("\"AT\"", "\"BE\"", StringComparison.Ordinal));

        (await SealFile.Read(foreign, hub.Keys)).Fault.ShouldNotBeNull().ShouldContain("not among the published keys");
        (await SealFile.Read($"{header}.{changed}.{signature}", hub.Keys)).Fault.ShouldNotBeNull().ShouldContain("signature does not fit");
        (await SealFile.Read("nonsense", hub.Keys)).Fault.ShouldNotBeNull();
        (await SealFile.Read("", hub.Keys)).Fault.ShouldNotBeNull();
    }

    private async Task Record(string party, params int[] numbers)
    {
        foreach (var n in numbers)
            await hub.Trail.Record(Trails.Entry(party, n), default);
    }
}
