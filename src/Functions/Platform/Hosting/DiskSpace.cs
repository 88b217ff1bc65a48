using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// Watches the room left for the data folder. With too little the hub takes up nothing new, instead of failing at each write, says so, and goes
/// on by itself when there is room again. Nothing is lost meanwhile: files wait where they were dropped.
/// </summary>
/// <param name="free">Tells the bytes left.</param>
/// <param name="clock">Steady clock.</param>
/// <param name="log">Is told once, and again at intervals.</param>
internal sealed class DiskSpace(Func<long> free, TimeProvider clock, ILogger<DiskSpace> log)
{
    /// <summary>Bytes below which the disk counts as full: the journal of the database and the receipts of what is under way.</summary>
    public const long Least = 8 * 1024 * 1024;

    /// <summary>How often it is said while it lasts.</summary>
    public static readonly TimeSpan SayAgain = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private bool isFull;
    private long? lookedAt, saidAt;

    /// <summary>What a monitor and the log are told.</summary>
    public static string Says => $"The disk of the data folder has less than {Least / 1024 / 1024} MB left; the hub takes up nothing new until there is room.";

    /// <summary>Whether there is too little room; looked up once a second at most.</summary>
    public bool IsFull
    {
        get
        {
            lock (gate)
            {
                if (lookedAt is not { } then || clock.GetElapsedTime(then) >= Believed)
                    Look();
                return isFull;
            }
        }
    }

    /// <summary>The one for these settings: what is all in Azure needs no room here.</summary>
    public static DiskSpace Of(Settings settings, TimeProvider clock, ILogger<DiskSpace> log) => new(
        () => settings is { Cosmos: not null, Blobs: not null } || !Directory.Exists(settings.DataFolder)
            ? long.MaxValue
            : new DriveInfo(Path.GetFullPath(settings.DataFolder)).AvailableFreeSpace,
        clock, log);

    private void Look()
    {
        var was = isFull;
        isFull = free() < Least;
        lookedAt = clock.GetTimestamp();
        if (isFull && (saidAt is not { } said || clock.GetElapsedTime(said) >= SayAgain))
        {
            log.LogError("{What}", Says);
            saidAt = lookedAt;
        }

        if (!was || isFull)
            return;
        log.LogWarning("The disk of the data folder has room again; the hub goes on");
        saidAt = null;
    }
}
