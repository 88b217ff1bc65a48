namespace MimFunctions.Platform.Files;

/// <summary>
/// Where files are while they have no name of their own: a hidden folder in each container, because a container may be a volume of its own
/// and only within a volume does a file appear under its name at once.
/// </summary>
/// <param name="root">The data folder.</param>
/// <param name="clock">Tells what is left over from an earlier run.</param>
internal sealed class UnfinishedFiles(string root, TimeProvider clock)
{
    private const string Folder = ".tmp";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private int cleared;

    /// <summary>Whether this is such a folder; what happens in it needs no durability.</summary>
    public static bool IsIn(string folder) => Path.GetFileName(folder) == Folder;

    /// <summary>A name, on the volume of the path's container, for a file that will be renamed to the path.</summary>
    public string NewFile(string path) => InFolderOf(path, ".new");

    /// <summary>A name, on the volume of the path's container, for a file on its way out.</summary>
    public string OldFile(string path) => InFolderOf(path, ".old");

    private string InFolderOf(string path, string ending)
    {
        var container = path.Contains('/', StringComparison.Ordinal) ? FilePath.Split(path).Container : "";
        var folder = Path.Combine(root, container, Folder);
        DurableFile.CreateFolder(folder);
        if (Interlocked.Exchange(ref cleared, 1) == 0)
            ClearLeftovers();
        return Path.Combine(folder, Path.GetRandomFileName() + ending);
    }

    /// <summary>Removes the unfinished writes of a run that was cut short; nobody was told of them.</summary>
    private void ClearLeftovers()
    {
        var now = clock.GetUtcNow();
        var leftovers = Directory.GetDirectories(root).Append(root)
            .Select(container => new DirectoryInfo(Path.Combine(container, Folder)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.GetFiles("*.new"))
            .Where(file => now - file.LastWriteTimeUtc > Abandoned);
        foreach (var file in leftovers)
            file.Delete();
    }
}
