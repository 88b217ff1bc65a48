namespace MimFunctions.Tests.Testing;

/// <summary>Tests of what becomes of dropped files: each has a folder, a clock and a hub of its own, which takes its steps when it is told to.</summary>
public abstract class DroppedFileTests : IAsyncLifetime
{
    private protected readonly TempFolder folder = new();
    private protected readonly ManualClock clock;
    private protected readonly TestHub hub;

    /// <param name="clock">When they begin.</param>
    /// <param name="parties">Who is listed in the directory, with one contact point each.</param>
    private protected DroppedFileTests(ManualClock clock, params string[] parties)
    {
        this.clock = clock;
        SampleForms.Directory(parties).Save(folder.Path);
        hub = new TestHub(folder.Path, clock);
    }

    /// <summary>At half past nine of Monday, 23 November 2026 (UTC).</summary>
    private protected DroppedFileTests(params string[] parties)
        : this(new ManualClock(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero)), parties)
    {
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        folder.Dispose();
    }
}
