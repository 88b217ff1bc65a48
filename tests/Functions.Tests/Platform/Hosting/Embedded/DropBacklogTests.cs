using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting.Embedded;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

public sealed class DropBacklogTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);

    private readonly DropBacklog backlog = new();

    public void Dispose() => backlog.Dispose();

    [Fact]
    public async Task Ten_thousand_files_of_one_state_do_not_delay_the_single_one_of_another()
    {
        foreach (var n in Enumerable.Range(0, 10_000))
            Offer($"DE/{n}", "DE");
        Offer("AT/1", "AT");
        Offer("FR/1", "FR");

        var first = await TakeAll(4);

        first.ShouldBe(["DE/0", "AT/1", "FR/1", "DE/1"]);
    }

    [Fact]
    public async Task A_file_is_handed_out_once_at_a_time_and_once_a_version()
    {
        Offer("f", tag: "v1");
        Offer("f", tag: "v1");
        var running = await backlog.Take(default);
        Offer("f", tag: "v2");
        NothingWaits();

        backlog.Done(running);

        Offer("f", tag: "v1");
        NothingWaits();
        Offer("f", tag: "v2");
        (await backlog.Take(default)).Tag.ShouldBe("v2");
    }

    [Fact]
    public async Task What_failed_rests_longer_each_time_and_is_then_left_to_the_sweep()
    {
        var now = Now;
        foreach (var seconds in new[] { 1, 2, 4, 8 })
        {
            Offer("f", now: now);
            backlog.Failed(await backlog.Take(default), now).ShouldBeTrue();
            Offer("f", now: now + TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
            NothingWaits();
            now += TimeSpan.FromSeconds(seconds);
        }

        Offer("f", now: now);
        backlog.Failed(await backlog.Take(default), now).ShouldBeFalse();

        Offer("f", now: now.AddDays(1));
        NothingWaits();
        Offer("f", tag: "v2", now: now);
        (await backlog.Take(default)).Tag.ShouldBe("v2");
    }

    [Fact]
    public async Task What_a_scan_no_longer_shows_is_forgotten_so_that_the_same_file_may_come_again()
    {
        Offer("f");
        backlog.EndScan();
        backlog.Done(await backlog.Take(default));
        Offer("f");
        backlog.EndScan();
        NothingWaits();

        backlog.EndScan();

        Offer("f");
        (await backlog.Take(default)).Path.ShouldBe("f");
    }

    [Fact]
    public async Task A_scan_passes_over_what_is_known_until_there_is_something_to_do_with_it()
    {
        Sees("f").ShouldBeFalse();
        Offer("f");
        backlog.Waiting.ShouldBe(1);
        Sees("f").ShouldBeTrue();
        var running = await backlog.Take(default);
        backlog.Waiting.ShouldBe(0);
        Sees("f", tag: "v2").ShouldBeTrue();
        backlog.Failed(running, Now);
        Sees("f").ShouldBeTrue();
        Sees("f", tag: "v2").ShouldBeFalse();

        Sees("f", now: Now.AddSeconds(1)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_scan_passed_over_is_not_forgotten()
    {
        Offer("f");
        backlog.Done(await backlog.Take(default));
        backlog.EndScan();

        Sees("f").ShouldBeTrue();
        backlog.EndScan();

        Sees("f").ShouldBeTrue();
    }

    private bool Sees(string path, string tag = "v1", DateTimeOffset? now = null) => backlog.Sees(new FileEntry(path, 1, tag, Now), now ?? Now);

    private void Offer(string path, string sharer = "", string tag = "v1", DateTimeOffset? now = null) =>
        backlog.Offer(new FileEntry(path, 1, tag, Now), sharer, now ?? Now);

    private async Task<IReadOnlyList<string>> TakeAll(int count)
    {
        List<string> taken = [];
        for (var n = 0; n < count; n++)
            taken.Add((await backlog.Take(default)).Path);
        return taken;
    }

    private void NothingWaits() => backlog.Take(new CancellationToken(canceled: true)).IsCanceled.ShouldBeTrue();
}
