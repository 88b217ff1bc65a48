namespace MimFunctions.Files;

/// <summary>
/// Where files are while they have no name of their own: a hidden folder in each container, because a container may be a volume of its own
/// and only within a volume does a file appear under its name at once.
/// </summary>
internal sealed class UnfinishedFiles(string root)
{
    private const string Folder = ".tmp";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Whether this is such a folder; what happens in it needs no durability.</summary>
    public static bool IsIn(string folder) => Path.GetFileName(folder) == Folder;

    /// <summary>A name, on the volume of the path's container, for a file that will be renamed to the path.</summary>
    public string NewFile(string path) => InFolderOf(path, ".new");

    /// <summary>A name, on the volume of the path's container, for a file on its way out.</summary>
    public string OldFile(string path) => InFolderOf(path, ".old");

    /// <summary>Removes the unfinished writes of a run that was cut short; nobody was told of them.</summary>
    public void ClearLeftovers(DateTimeOffset now)
    {
        DurableFile.CreateFolder(root);
        var leftovers = Directory.GetDirectories(root).Append(root)
            .Select(container => new DirectoryInfo(Path.Combine(container, Folder)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.GetFiles("*.new"))
            .Where(file => now - file.LastWriteTimeUtc > Abandoned);
        foreach (var file in leftovers)
            file.Delete();
    }

    private string InFolderOf(string path, string ending)
    {
        var container = path.Contains('/', StringComparison.Ordinal) ? FilePath.Split(path).Container : "";
        var folder = Path.Combine(root, container, Folder);
        DurableFile.CreateFolder(folder);
        return Path.Combine(folder, Path.GetRandomFileName() + ending);
    }
}
