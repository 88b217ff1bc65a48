using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>An index that follows the store reads nothing twice and misses nothing that is committed late, by whichever process.</summary>
public sealed class MeasureFollowingTests
{
    private readonly CountingDocuments documents = new(new MemoryDocuments());

    [Fact]
    public async Task Of_what_came_in_the_last_minutes_only_the_newest_is_read_again_and_nothing_is_handed_over_twice()
    {
        var index = Received();
        await Have(1, 100);
        (await Take(index, null)).Length.ShouldBe(100);
        documents.HandedOut = 0;

        (await Take(index, At(100))).ShouldBeEmpty();

        documents.HandedOut.ShouldBe(1, "what was received at that very moment may be one of two");
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(200, 201)]
    public async Task What_another_process_commits_late_is_handed_over_once(int late, int readBesides)
    {
        var index = Received();
        await Have(1_000, 10);
        await Take(index, null);
        documents.HandedOut = 0;

        await Have(500, late);

        (await Take(index, At(1_009))).Length.ShouldBe(late);
        documents.HandedOut.ShouldBeLessThanOrEqualTo(readBesides + 9);
        (await Take(index, At(1_009))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_processes_that_follow_one_store_each_get_everything_in_whatever_order_it_comes()
    {
        var (one, other) = (Received(), Received());
        HashSet<string> ofOne = [], ofOther = [];
        DateTimeOffset? through = null;
        // Given numbers that are committed up to nine minutes after they were received, each looked for by one process or the other, which share the note how far they are
        var dice = new Random(20);
        var commits = Enumerable.Range(1, 400).OrderBy(serial => serial + dice.Next(500)).ToList();

        foreach (var serial in commits)
        {
            await Have(serial, 1);
            var (index, found) = dice.Next(2) == 0 ? (one, ofOne) : (other, ofOther);
            foreach (var each in dice.Next(3) == 0 ? await Take(index, through) : [])
            {
                found.Add(each.Reference!);
                through = through > each.ReceivedAt ? through : each.ReceivedAt;
            }
        }

        ofOne.UnionWith((await Take(one, through)).Select(each => each.Reference!));
        ofOther.UnionWith((await Take(other, through)).Select(each => each.Reference!));
        ofOne.Union(ofOther).Count().ShouldBe(400);
    }

    [Fact]
    public async Task A_later_version_of_what_came_lately_is_handed_over_too()
    {
        var index = new MeasureFollowing(documents, "changedAt", each => each.ChangedAt!.Value);
        await Have(1, 2);
        await Change(1, At(60));
        await Change(2, At(120));
        (await Take(index, null)).Length.ShouldBe(2);

        await Change(1, At(90));

        (await Take(index, At(120))).ShouldHaveSingleItem().ChangedAt.ShouldBe(At(90));
    }

    [Fact]
    public async Task What_the_index_failed_at_comes_again()
    {
        var index = Received();
        await Have(1, 10);
        await Take(index, null);
        await Have(5_000, 1);
        await foreach (var _ in index.Since(At(10), default))
            break;

        (await Take(index, At(10))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_index_that_was_thrown_away_gets_everything_anew()
    {
        var index = Received();
        await Have(1, 10);
        await Take(index, null);

        (await Take(index, null)).Length.ShouldBe(10);
    }

    private MeasureFollowing Received() => new(documents, "receivedAt", each => each.ReceivedAt);

    private static async Task<Submission[]> Take(MeasureFollowing index, DateTimeOffset? through) => [.. (await index.Since(through, default).ToListAsync()).SelectMany(some => some)];

    private static DateTimeOffset At(int seconds) => Communications.Received.AddSeconds(seconds);

    /// <summary>Communications, each received at the second of its number.</summary>
    private async Task Have(int first, int count)
    {
        foreach (var serial in Enumerable.Range(first, count))
            await documents.Have(Communications.New(reference: $"MIM-AT-2026-{serial:0000}", at: At(serial)));
    }

    private async Task Change(int serial, DateTimeOffset at)
    {
        var key = SubmissionQueries.Key("AT", $"digest of MIM-AT-2026-{serial:0000}");
        var stands = (await documents.Read<Submission>(key, default))!;
        var corrected = stands.Document with { History = [new CommunicationEvent.Corrected(at, "someone", "A slip.", ["summaryEnglish"], FormFields.None)] };
        (await documents.TryWrite(key, corrected, stands.ETag, default)).ShouldNotBeNull();
    }
}
