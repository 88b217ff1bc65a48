using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Embedded;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting.Embedded;

public sealed class DropWatcherTests : IDisposable
{
    private static readonly BlobPattern Pattern = BlobPattern.Parse("drop/{state}/measures/{name}")!;

    private readonly Probe.Notes notes = new();
    private readonly MemoryFiles files = new();
    private readonly ManualClock clock = new();
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_that_are_there_are_taken_and_those_that_do_not_fit_the_pattern_are_not()
    {
        await Drop("drop/AT/measures/a.docx");
        await Drop("drop/AT/liaison/b.docx");
        await Drop("originals/AT/measures/c.docx");

        await using var watcher = await Watch();

        await Eventually.Holds(() => notes.Taken.Count == 1);
        notes.Taken.ShouldBe([(new BlobEvent("drop/AT/measures/a.docx", "v1"), "AT", "a.docx")]);
    }

    [Fact]
    public async Task W_13_what_a_narrower_pattern_has_is_left_to_its_function()
    {
        await Drop("drop/AT/measures/a.docx");
        await Drop("drop/AT/measures/b.docx");

        await using var watcher = await Watch(narrower: BlobPattern.Parse("drop/{state}/measures/a{rest}")!);

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && notes.Taken.Count > 0);
        notes.Taken.ShouldBe([(new BlobEvent("drop/AT/measures/b.docx", "v2"), "AT", "b.docx")]);
    }

    [Theory]
    [InlineData("drop/{path}", true)]
    [InlineData("drop/{state}/{name}", false)]
    [InlineData("originals/{path}", false)]
    public void W_13_only_the_pattern_of_a_whole_container_leaves_anything_to_others(string pattern, bool leaves)
    {
        Pattern.IsNarrowerThan(BlobPattern.Parse(pattern)!).ShouldBe(leaves);
        BlobPattern.Parse(pattern)!.IsNarrowerThan(BlobPattern.Parse(pattern)!).ShouldBeFalse();
    }

    [Fact]
    public async Task One_look_serves_all_functions_of_the_container()
    {
        await Drop("drop/AT/measures/a.docx");
        await Drop("drop/AT/measures/b.docx");
        await Drop("drop/AT/measures/c.docx");

        await using var watcher = await Listening.Start<DropWatcher>(
            notes, clock, new HostingSettings(), new[] { Route("drop/{state}/measures/a{rest}"), Route("drop/{state}/measures/b{rest}") },
            new DropSignalSource((string?)null), files);

        await Eventually.Holds(() => notes.Taken.Count == 2);
        notes.Taken.ShouldBe(
            [(new BlobEvent("drop/AT/measures/a.docx", "v1"), "AT", "a.docx"), (new BlobEvent("drop/AT/measures/b.docx", "v2"), "AT", "b.docx")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_dropped_later_is_found_by_asking()
    {
        await using var watcher = await Watch();
        await Drop("drop/AT/measures/a.docx");

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && notes.Taken.Count == 1);
    }

    [Fact]
    public async Task Nothing_is_taken_while_the_disk_is_full_and_all_of_it_when_there_is_room_again()
    {
        notes.Room = DiskSpace.Least - 1;
        await Drop("drop/AT/measures/a.docx");
        await using var watcher = await Watch();
        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && clock.GetUtcNow() > new ManualClock().GetUtcNow().AddMinutes(1));
        notes.Taken.ShouldBeEmpty();

        notes.Room = DiskSpace.Least;

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && notes.Taken.Count == 1);
    }

    [Fact]
    public async Task A_file_dropped_into_the_folder_rings_at_once()
    {
        // Given a watcher that has looked once, by a clock that never comes to the next time of asking (250 ms)
        await Drop("drop/AT/measures/a.docx");
        await using var watcher = await Watch(new DropSignalSource(folder["drop"]));
        await Eventually.Holds(() => notes.Taken.Count == 1);
        var looked = clock.GetUtcNow();

        await Drop("drop/AT/measures/b.docx");
        await Eventually.Holds(() =>
        {
            File.WriteAllText(folder["drop/ring"], "");
            if (clock.GetUtcNow() - looked < TimeSpan.FromMilliseconds(200))
                clock.Advance(TimeSpan.FromMilliseconds(10));
            return notes.Taken.Count == 2;
        });
    }

    [Fact]
    public async Task A_file_whose_function_failed_comes_again_after_a_rest()
    {
        notes.Then = (_, _) => notes.Taken.Count == 1 ? throw new IOException("disk") : Task.CompletedTask;
        await Drop("drop/AT/measures/a.docx");

        await using var watcher = await Watch();

        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && notes.Taken.Count == 2);
    }

    [Fact]
    public async Task A_running_invocation_may_finish_when_the_host_stops_and_nothing_new_begins()
    {
        var finish = new TaskCompletionSource();
        notes.Then = (_, ct) => finish.Task.WaitAsync(ct);
        await Drop("drop/AT/measures/a.docx");
        await Drop("drop/BE/measures/b.docx");
        await using var watcher = await Watch(settings: new HostingSettings { Files = 1 });
        await Eventually.Holds(() => notes.Taken.Count == 1);

        var stopping = watcher.Stop();
        stopping.IsCompleted.ShouldBeFalse();
        finish.SetResult();
        await stopping;

        notes.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_invocation_that_does_not_finish_is_ended_after_the_grace()
    {
        notes.Then = (_, _) => new TaskCompletionSource().Task;
        await Drop("drop/AT/measures/a.docx");
        await using var watcher = await Watch();
        await Eventually.Holds(() => notes.Taken.Count == 1);

        var stopping = watcher.Stop();
        await Eventually.Holds(() => Passes(TimeSpan.FromSeconds(1)) && stopping.IsCompleted);
    }

    private static DropRoute Route(string pattern) => new(Probe.Named("TakeFile"), BlobPattern.Parse(pattern)!, []);

    private bool Passes(TimeSpan time)
    {
        clock.Advance(time);
        return true;
    }

    private Task Drop(string path) => files.Write(path, new byte[] { 1 }, "", default);

    private Task<Listening> Watch(DropSignalSource? source = null, HostingSettings? settings = null, params BlobPattern[] narrower) =>
        Listening.Start<DropWatcher>(
            notes, clock, settings ?? new HostingSettings(), new DropRoute[] { new(Probe.Named("TakeFile"), Pattern, narrower) }, source ?? new DropSignalSource((string?)null), files);
}
