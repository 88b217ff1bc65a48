using System.Globalization;

namespace MimFunctions.Platform.Files;

/// <summary>What the file system says of a file without opening it.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">When its content was last written (UTC).</param>
/// <param name="Born">When it came to be (UTC ticks; 0 where the file system doesn't say).</param>
/// <param name="Number">Its inode; 0 where there is none.</param>
/// <param name="Volume">The volume it is on; 0 where that isn't known.</param>
internal readonly record struct FileStamp(long Length, DateTimeOffset Modified, long Born, ulong Number, ulong Volume)
{
    /// <summary>
    /// The version: the same bytes dropped again under the same name, even with the old time kept (<c>cp -p</c>), are a new file with a
    /// birth and a number of its own. Renaming keeps it.
    /// </summary>
    public string Tag => string.Create(CultureInfo.InvariantCulture, $"{Length:x}-{Modified.UtcTicks:x}-{Born:x}-{Number:x}");

    /// <summary>The stamp of a regular file, or null when there is none; a link or a device isn't one.</summary>
    public static FileStamp? Of(string file) => OperatingSystem.IsLinux() ? LinuxFile.Stamp(file) : Portable(new FileInfo(file));

    private static FileStamp? Portable(FileInfo file)
    {
        const FileAttributes notAFile = FileAttributes.ReparsePoint | FileAttributes.Device | FileAttributes.Directory;
        if (!file.Exists || (file.Attributes & notAFile) != 0)
            return null;
        return new FileStamp(file.Length, new DateTimeOffset(file.LastWriteTimeUtc), file.CreationTimeUtc.Ticks, 0, 0);
    }
}
