namespace MimFunctions.Tests.Testing;

/// <summary>
/// A folder of one test's own, gone when the test ends. It is in memory where there is room: most tests make many small things durable, and
/// a disk takes longer for each than the test does. The tests of the file store itself are on a disk.
/// </summary>
internal sealed class TempFolder : IDisposable
{
    private const string InMemory = "/dev/shm";
    private const long Room = 2L << 30;

    private static readonly string Parent = Directory.Exists(InMemory) && new DriveInfo(InMemory).AvailableFreeSpace > Room
        ? InMemory
        : System.IO.Path.GetTempPath();

    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Parent, $"mim-{Guid.NewGuid():N}")).FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>A folder with the same in it, whose files are as old.</summary>
    public TempFolder Copy()
    {
        var copy = new TempFolder();
        foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(copy[System.IO.Path.GetRelativePath(Path, folder)]);
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
            File.Copy(file, copy[System.IO.Path.GetRelativePath(Path, file)]);
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
