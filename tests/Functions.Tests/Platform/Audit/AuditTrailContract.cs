using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>What the trail promises on every document store.</summary>
public abstract class AuditTrailContract : IAsyncLifetime
{
    private protected IDocumentStore Documents { get; private set; } = null!;

    public async Task InitializeAsync() => Documents = await Open();

    public abstract Task DisposeAsync();

    private protected abstract Task<IDocumentStore> Open();

    [Fact]
    public async Task Entries_stand_in_the_order_of_the_calls_each_party_with_a_chain_of_its_own()
    {
        using var trail = new AuditTrail(Documents);

        for (var n = 1; n <= 12; n++)
            await trail.Record(Trails.Entry(n % 2 == 0 ? "AT" : "DE", n), default);

        (await Documents.Parties(default)).ShouldBe(["AT", "DE"]);
        var records = await Documents.RecordsOf("AT");
        records.ShouldBeOneChain();
        records.Select(record => record.Entry).ShouldBe(Enumerable.Range(1, 6).Select(n => Trails.Entry("AT", n * 2)));
    }

    [Fact]
    public async Task A_new_process_goes_on_where_the_chain_ends()
    {
        for (var n = 1; n <= 12; n++)
        {
            using var trail = new AuditTrail(Documents);
            await trail.Record(Trails.Entry("AT", n), default);
        }

        (await Documents.RecordsOf("AT")).ShouldBeOneChain();
    }

    [Fact]
    public async Task Two_instances_on_one_store_leave_one_chain_without_gap_or_fork_and_lose_nothing()
    {
        using AuditTrail one = new(Documents), other = new(Documents);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var n = 0; n < 15; n++)
                await (caller % 2 == 0 ? one : other).Record(Trails.Entry("AT", (caller * 100) + n), default);
        })));

        var records = await Documents.RecordsOf("AT");
        records.ShouldBeOneChain();
        var recorded = records.Select(record => (int)(record.Entry.At - Trails.Start).TotalMinutes).ToList();
        recorded.Order().ShouldBe(Enumerable.Range(0, 8).SelectMany(caller => Enumerable.Range(caller * 100, 15)));
        foreach (var own in recorded.GroupBy(n => n / 100))
            own.ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public async Task More_callers_at_once_than_a_block_holds_are_all_recorded()
    {
        using var trail = new AuditTrail(Documents);

        await Task.WhenAll(Enumerable.Range(1, 250).Select(n => trail.Record(Trails.Entry("AT", n), default)));

        var records = await Documents.RecordsOf("AT");
        records.ShouldBeOneChain();
        records.Count.ShouldBe(250);
    }

    [Fact]
    public async Task What_is_stored_is_found_genuine_even_with_texts_that_no_store_could_keep_as_they_are()
    {
        using var trail = new AuditTrail(Documents);
        string[] texts = ["\0\u2028\"\\\u007f", "half \ud83d a pair", new string('é', 5000), "", "e\u0301 𝄞 1:a,"];

        foreach (var text in texts)
            await trail.Record(new(DateTimeOffset.UnixEpoch.AddTicks(1).ToOffset(TimeSpan.FromHours(2)), text, "AT", text, text, text, true, text), default);

        var verdict = (await new StoredTrail(Documents, [], _ => { }).Check(default)).ShouldHaveSingleItem();
        verdict.Fault.ShouldBeNull();
        verdict.Last.ShouldBe(texts.Length);
        var records = await Documents.RecordsOf("AT");
        records[1].Entry.Who.ShouldBe("half \ufffd a pair");
        records[2].Entry.Who.Length.ShouldBe(AuditRecord.LongestText + 1);
    }

    [Fact]
    public async Task What_is_called_off_before_it_began_is_not_recorded_and_does_no_harm()
    {
        using var trail = new AuditTrail(Documents);

        await Should.ThrowAsync<OperationCanceledException>(() => trail.Record(Trails.Entry("AT", 1), new CancellationToken(canceled: true)));
        await trail.Record(Trails.Entry("AT", 2), default);

        (await Documents.RecordsOf("AT")).ShouldHaveSingleItem().Entry.ShouldBe(Trails.Entry("AT", 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A/T")]
    [InlineData("AT\n")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    public async Task What_is_no_party_is_refused_clearly(string party)
    {
        using var trail = new AuditTrail(Documents);

        (await Should.ThrowAsync<ArgumentException>(() => trail.Record(Trails.Entry(party, 1), default))).Message.ShouldContain("no code of a party");
    }

    [Fact]
    public async Task A_stretch_holds_the_days_asked_for_and_nothing_between_is_left_out()
    {
        using var trail = new AuditTrail(Documents);
        int[] minutes = [1, 2, 5, 4, 3, 6, 7];
        foreach (var minute in minutes)
            await trail.Record(Trails.Entry("AT", minute), default);

        (await Stretch(null, null)).ShouldBe(minutes);
        (await Stretch(4, 6)).ShouldBe([5, 4, 3], "one instance's clock was behind: the three stand together");
        (await Stretch(6, null)).ShouldBe([6, 7]);
        (await Stretch(null, 3)).ShouldBe([1, 2]);
        (await Stretch(8, null)).ShouldBeEmpty();
        (await Stretch(null, 0)).ShouldBeEmpty();
        (await Stretch(null, 2, atLeastTo: 3)).ShouldBe([1, 2, 5]);
    }

    private async Task<List<int>> Stretch(int? from, int? to, long atLeastTo = 0)
    {
        DateTimeOffset? Time(int? minute) => minute is { } m ? Trails.Start.AddMinutes(m) : null;
        return await Documents.Stretch("AT", new(Time(from), Time(to)), atLeastTo, default)
            .Select(record => (int)(record.Entry.At - Trails.Start).TotalMinutes).ToListAsync();
    }
}
