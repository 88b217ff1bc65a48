using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Files;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Files;

/// <summary>What only a folder has: writers that take their time, links, names and volumes of the operating system.</summary>
public sealed class FolderFileStoreTests : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(250);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mim-folder-");
    private readonly StoppedClock clock = new() { Now = DateTimeOffset.UtcNow };
    private readonly Warnings warnings = new();
    private readonly FolderFileStore store;

    public FolderFileStoreTests()
    {
        store = new FolderFileStore(folder.FullName, clock, Settle, log: warnings);
        Directory.CreateDirectory(OnDisk("drop/AT/measures"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_the_hub_itself_wrote_counts_at_once()
    {
        await store.Write("receipts/AT/r.json", Encoding.UTF8.GetBytes("{}"), "application/json", default);

        (await Paths("receipts/")).ShouldBe(["receipts/AT/r.json"]);
    }

    [Fact]
    public async Task A_file_that_a_process_still_writes_is_not_listed_until_it_closes_it()
    {
        var path = OnDisk("drop/AT/measures/slow.docx");
        using var writer = Bash($"exec 3>'{path}'; printf half >&3; read line; printf whole >&3; exec 3>&-; echo closed; read line");
        await Until(() => File.Exists(path) && new FileInfo(path).Length == 4);
        clock.Now = DateTimeOffset.UtcNow.AddHours(1); // long settled, were it not open

        (await Paths("drop/")).ShouldBeEmpty();
        await writer.StandardInput.WriteLineAsync("go on");
        (await writer.StandardOutput.ReadLineAsync()).ShouldBe("closed");
        clock.Now = DateTimeOffset.UtcNow.AddHours(1);
        var entry = (await store.List("drop/", default).ToListAsync()).ShouldHaveSingleItem();

        entry.Length.ShouldBe(9);
        await writer.StandardInput.WriteLineAsync("end");
        await writer.WaitForExitAsync();
    }

    [Fact]
    public async Task A_writer_that_comes_while_we_look_waits_and_harms_nobody()
    {
        if (!OperatingSystem.IsLinux())
            return; // leases are Linux's

        var path = OnDisk("drop/AT/measures/a.docx");
        Drop("drop/AT/measures/a.docx", clock.Now);
        using var handle = File.OpenHandle(path);
        var lease = LinuxFile.TakeLease(handle, out _).ShouldNotBeNull();
        using var writer = Bash($"printf more >> '{path}'; echo written");

        // The kernel has signalled us by the time it says so; the default signal would have ended this process.
        await Until(() => File.ReadAllText("/proc/locks").Contains("BREAKING", StringComparison.Ordinal));
        lease.Dispose();

        (await writer.StandardOutput.ReadLineAsync()).ShouldBe("written");
        await writer.WaitForExitAsync();
    }

    [Fact]
    public async Task A_link_in_the_drop_folder_is_not_a_dropped_file()
    {
        await File.WriteAllTextAsync(OnDisk("secret.txt"), "secret");
        Directory.CreateDirectory(OnDisk("outside"));
        Drop("outside/a.docx", clock.Now.AddDays(-1));
        File.CreateSymbolicLink(OnDisk("drop/AT/measures/link.docx"), OnDisk("secret.txt"));
        Directory.CreateSymbolicLink(OnDisk("drop/BE"), OnDisk("outside"));
        clock.Now = DateTimeOffset.UtcNow.AddHours(1);

        (await Paths("drop/")).ShouldBeEmpty();
        (await store.Read("drop/AT/measures/link.docx", default)).ShouldBeNull();
        (await store.Read("drop/BE/a.docx", default)).ShouldBeNull();
        (await store.Move("drop/BE/a.docx", FileStamp.Of(OnDisk("outside/a.docx"))!.Value.Tag, "originals/a", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_pipe_in_the_drop_folder_is_not_a_file_and_blocks_nobody()
    {
        await Run($"mkfifo '{OnDisk("drop/AT/measures/pipe.docx")}'");
        clock.Now = DateTimeOffset.UtcNow.AddHours(1);

        (await Paths("drop/")).ShouldBeEmpty();
        (await store.Read("drop/AT/measures/pipe.docx", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Names_that_no_store_could_hold_are_reported_and_the_rest_is_listed()
    {
        Drop("drop/AT/measures/line\nbreak.docx", clock.Now.AddDays(-1));
        Drop("drop/AT/measures/good.docx", clock.Now.AddDays(-1));
        await Run($"printf x > '{OnDisk("drop/AT/measures")}'/$'gr\\xf6\\xdfe.docx'");

        var listed = await Paths("drop/");
        await Run($"rm '{OnDisk("drop/AT/measures")}'/gr*.docx"); // .NET couldn't, when the folder is cleaned away

        listed.ShouldBe(["drop/AT/measures/good.docx"]);
        warnings.Lines.ShouldHaveSingleItem().ShouldStartWith("2 names in drop/AT/measures can't be taken in");
    }

    [Fact]
    public async Task The_time_of_a_file_is_the_one_that_the_file_system_has()
    {
        var when = clock.Now.AddDays(-1);
        Drop("drop/AT/measures/a.docx", when);

        (await store.Look("drop/AT/measures/a.docx", default))!.LastModified.ShouldBe(when);
    }

    [Fact]
    public async Task Hidden_files_are_not_listed()
    {
        Drop("drop/AT/measures/.a.docx.x7Kp2", clock.Now.AddDays(-1));
        Drop("drop/.tmp/b.new", clock.Now.AddDays(-1));

        (await Paths("drop/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_dropped_again_with_its_time_kept_has_another_tag()
    {
        var when = clock.Now.AddDays(-1);
        Drop("drop/AT/measures/a.docx", when);
        var first = (await store.Read("drop/AT/measures/a.docx", default))!.Tag;
        await store.Move("drop/AT/measures/a.docx", first, "originals/a", default);
        Drop("drop/AT/measures/a.docx", when);

        (await store.Read("drop/AT/measures/a.docx", default))!.Tag.ShouldNotBe(first);
    }

    [Fact]
    public void A_file_replaced_in_the_last_moment_of_a_move_is_put_back()
    {
        Drop("drop/AT/measures/a.docx", clock.Now, "newer");

        DurableFile.TryRename(OnDisk("drop/AT/measures/a.docx"), "tag of the older", OnDisk("originals/a")).ShouldBeFalse();

        File.ReadAllText(OnDisk("drop/AT/measures/a.docx")).ShouldBe("newer");
        File.Exists(OnDisk("originals/a")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_drop_folder_on_another_volume_is_moved_from_all_the_same()
    {
        if (!Directory.Exists("/dev/shm"))
            return; // no second volume here

        var other = Directory.CreateDirectory(Path.Combine("/dev/shm", folder.Name));
        try
        {
            Directory.CreateSymbolicLink(OnDisk("inbox"), other.FullName);
            Drop("inbox/a.docx", clock.Now.AddDays(-1), "content");
            var tag = (await store.Read("inbox/a.docx", default))!.Tag;

            (await store.Move("inbox/a.docx", tag, "originals/a", default)).ShouldBeTrue();

            File.Exists(OnDisk("inbox/a.docx")).ShouldBeFalse();
            (await File.ReadAllTextAsync(OnDisk("originals/a"))).ShouldBe("content");
        }
        finally
        {
            other.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Looking_makes_no_folder()
    {
        var nowhere = OnDisk("not yet");
        var looking = new FolderFileStore(nowhere, clock);

        (await looking.Read("receipts/AT/r.json", default)).ShouldBeNull();
        (await looking.List("drop/", default).CountAsync()).ShouldBe(0);

        Directory.Exists(nowhere).ShouldBeFalse();
    }

    [Fact]
    public async Task Unfinished_writes_of_a_run_cut_short_are_cleared_with_the_next_runs_first_write_and_no_others()
    {
        Drop("receipts/.tmp/old.new", clock.Now.AddHours(-2));
        Drop("receipts/.tmp/young.new", clock.Now.AddMinutes(-1));
        Drop("receipts/AT/r.json", clock.Now.AddHours(-2));

        await store.Write("originals/a", ReadOnlyMemory<byte>.Empty, "text/plain", default);

        File.Exists(OnDisk("receipts/.tmp/old.new")).ShouldBeFalse();
        File.Exists(OnDisk("receipts/.tmp/young.new")).ShouldBeTrue();
        (await Paths("receipts/")).ShouldBe(["receipts/AT/r.json"]);
    }

    private string OnDisk(string path) => Path.Combine(folder.FullName, path);

    private void Drop(string path, DateTimeOffset modified, string content = "form")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(OnDisk(path))!);
        File.WriteAllText(OnDisk(path), content);
        File.SetLastWriteTimeUtc(OnDisk(path), modified.UtcDateTime);
    }

    private async Task<List<string>> Paths(string prefix) => await store.List(prefix, default).Select(entry => entry.Path).ToListAsync();

    private static Process Bash(string script) => Process.Start(new ProcessStartInfo("bash", ["-c", script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static async Task Run(string script)
    {
        using var process = Bash(script);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }

    private static async Task Until(Func<bool> condition)
    {
        var deadline = Stopwatch.StartNew();
        while (!condition())
        {
            deadline.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(5);
        }
    }

    private sealed class Warnings : ILogger<FolderFileStore>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
