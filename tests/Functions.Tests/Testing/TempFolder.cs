using System.Runtime.InteropServices;
using System.Text;

namespace MimFunctions.Tests.Testing;

/// <summary>
/// A folder of one test's own, gone when the test ends. It is in memory where there is room: most tests make many small things durable, and
/// a disk takes longer for each than the test does. The tests of the file store itself are on a disk.
/// </summary>
internal sealed class TempFolder : IDisposable
{
    private const string InMemory = "/dev/shm";
    private const long Room = 2L << 30;

    /// <summary>The file of SQLite, and its log.</summary>
    private static readonly string[] DatabaseFiles = [".db", ".db-wal"];

    private static readonly string Parent = Directory.Exists(InMemory) && new DriveInfo(InMemory).AvailableFreeSpace > Room
        ? InMemory
        : System.IO.Path.GetTempPath();

    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Parent, $"mim-{Guid.NewGuid():N}")).FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>
    /// A folder with the same files in it: not others like them, as a hub knows a file that it has met again by its inode and its birth. Both folders name the same files, which nobody writes into: what a hub
    /// changes it writes beside and renames. Only the file of SQLite is written into; of it and its log there is a copy, also while it is in use: it is what a killed process leaves, and what was committed is in
    /// one or the other. Its shared memory is left behind, as SQLite makes it anew for whoever opens the file first.
    /// </summary>
    public TempFolder Copy()
    {
        var copy = new TempFolder();
        foreach (var folder in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(copy[System.IO.Path.GetRelativePath(Path, folder)]);
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var target = copy[System.IO.Path.GetRelativePath(Path, file)];
            if (DatabaseFiles.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
                File.Copy(file, target);
            else
                Name(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Gives the file another name. Where there is no <c>link(2)</c>, another file is born at the same time, which is all that a hub goes by there.</summary>
    private static void Name(string file, string name)
    {
        if (OperatingSystem.IsLinux())
        {
            if (Native.link(Encoding.UTF8.GetBytes(file + '\0'), Encoding.UTF8.GetBytes(name + '\0')) != 0)
                throw new IOException($"{file} can't have another name: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
            return;
        }

        File.Copy(file, name);
        File.SetCreationTimeUtc(name, File.GetCreationTimeUtc(file));
    }

    /// <summary>Functions of the C library, under their own names.</summary>
    private static class Native
    {
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        [DllImport("libc", SetLastError = true)]
        public static extern int link(byte[] from, byte[] to);
    }
}
