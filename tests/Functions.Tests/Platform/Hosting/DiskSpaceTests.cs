using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting;

/// <summary>A full disk is said once and at intervals, and its end too.</summary>
public sealed class DiskSpaceTests
{
    private readonly ManualClock clock = new();
    private readonly Lines lines = new();
    private readonly DiskSpace disk;
    private long room = DiskSpace.Least;

    public DiskSpaceTests() => disk = new DiskSpace(() => room, clock, lines);

    [Fact]
    public void With_enough_room_nothing_is_said()
    {
        disk.IsFull.ShouldBeFalse();

        lines.Said.ShouldBeEmpty();
    }

    [Fact]
    public void A_full_disk_is_said_once_in_ten_minutes_and_so_is_its_end()
    {
        room = DiskSpace.Least - 1;
        for (var seconds = 0; seconds < 1199; seconds++)
        {
            disk.IsFull.ShouldBeTrue();
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        room = DiskSpace.Least;
        disk.IsFull.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));
        disk.IsFull.ShouldBeFalse();

        lines.Said.ShouldBe([DiskSpace.Says, DiskSpace.Says, "The disk of the data folder has room again; the hub goes on"]);
    }

    [Fact]
    public void It_is_looked_up_once_a_second_however_many_ask()
    {
        var looks = 0;
        var counted = new DiskSpace(() => looks++, clock, lines);

        for (var times = 0; times < 100; times++)
            _ = counted.IsFull;
        clock.Advance(TimeSpan.FromSeconds(1));
        _ = counted.IsFull;

        looks.ShouldBe(2);
    }

    [Fact]
    public void The_disk_asked_about_is_the_one_of_the_data_folder()
    {
        using var folder = new TempFolder();

        DiskSpace.Of(new MimFunctions.Platform.Configuration.Settings { DataFolder = folder.Path }, clock, lines).IsFull.ShouldBe(
            new DriveInfo(folder.Path).AvailableFreeSpace < DiskSpace.Least);
        DiskSpace.Of(new MimFunctions.Platform.Configuration.Settings { DataFolder = folder["none"] }, clock, lines).IsFull.ShouldBeFalse();
    }

    private sealed class Lines : ILogger<DiskSpace>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Said.Add(formatter(state, exception));
    }
}
