using Microsoft.Win32.SafeHandles;

namespace MimFunctions.Platform.Files;

/// <summary>File operations that survive a power cut once they have returned.</summary>
internal static class DurableFile
{
    /// <summary>All bytes of a file, made durable first.</summary>
    /// <exception cref="IOException">It is too large to be held in memory, or the disk failed.</exception>
    public static byte[] Read(string file, bool sync)
    {
        using var handle = Open(file, sync);
        if (sync)
            RandomAccess.FlushToDisk(handle);
        var length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength)
            throw new IOException($"A file of {length:N0} bytes is too large to be read into memory.");
        var content = GC.AllocateUninitializedArray<byte>((int)length);
        var read = 0;
        while (read < content.Length && RandomAccess.Read(handle, content.AsSpan(read), read) is > 0 and var more)
            read += more;
        return read == content.Length ? content : content[..read];
    }

    /// <summary>The content as a stream that keeps nobody from changing the file; null when it went away.</summary>
    public static FileStream? OpenUnlessGone(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a new file and, if asked, makes its content durable; its name is not yet.</summary>
    public static void Create(string file, ReadOnlySpan<byte> content, bool durable)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
        if (durable)
            RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Writes a new file of what is made meanwhile, and makes its content durable.</summary>
    public static async Task Create(string file, Func<Stream, CancellationToken, Task> write, CancellationToken ct)
    {
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        await write(stream, ct);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Makes the content of a file durable.</summary>
    public static void Sync(string file)
    {
        using var handle = Open(file, sync: true);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Makes the names in a folder durable, where the system has a way (Windows journals them itself).</summary>
    public static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsLinux())
            LinuxFile.SyncDirectory(folder);
    }

    /// <summary>Renames within a volume, replacing the target, and, if asked, makes the new name durable, then that the old is gone.</summary>
    /// <exception cref="FileNotFoundException">The source is gone.</exception>
    public static void Rename(string source, string target, bool durable = true)
    {
        var (from, to) = (Path.GetDirectoryName(source)!, Path.GetDirectoryName(target)!);
        CreateFolder(to);
        File.Move(source, target, overwrite: true);
        if (!durable)
            return;
        SyncFolder(to);
        if (from != to && !UnfinishedFiles.IsIn(from))
            SyncFolder(from);
    }

    /// <summary>Renames a file that still has this tag; one that was replaced in the last moment is put back.</summary>
    public static bool TryRename(string source, string tag, string target, bool durable = true)
    {
        try
        {
            Rename(source, target, durable);
        }
        catch (FileNotFoundException)
        {
            return false;
        }

        if (FileStamp.Of(target)?.Tag == tag)
            return true;
        // Were there yet another by now, it would be what the sender means.
        if (File.Exists(source))
            File.Delete(target);
        else
            Rename(target, source);
        return false;
    }

    /// <summary>Whether a file can be renamed to the other name rather than copied.</summary>
    public static bool AreOnOneVolume(string file, string other)
    {
        var (one, two) = (Path.GetDirectoryName(file)!, Path.GetDirectoryName(other)!);
        return OperatingSystem.IsLinux() ? LinuxFile.Volume(one) == LinuxFile.Volume(two) : Path.GetPathRoot(one) == Path.GetPathRoot(two);
    }

    /// <summary>Creates a folder and those above it, each durable.</summary>
    public static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        var parent = Path.GetDirectoryName(folder)!;
        CreateFolder(parent);
        Directory.CreateDirectory(folder);
        SyncFolder(parent);
    }

    // Windows flushes only what was opened for writing.
    private static SafeFileHandle Open(string file, bool sync) => File.OpenHandle(
        file,
        access: sync && OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read,
        share: FileShare.ReadWrite | FileShare.Delete,
        options: FileOptions.SequentialScan);
}
