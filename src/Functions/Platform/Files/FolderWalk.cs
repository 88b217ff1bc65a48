using System.IO.Enumeration;

namespace MimFunctions.Platform.Files;

/// <summary>Walks the files of a container, as paths of <see cref="IFileStore"/>. Doesn't follow links, doesn't open anything.</summary>
internal sealed class FolderWalk(string root, ILogger log)
{
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Every file under the deepest folder the prefix names whose path begins with the prefix, with its stamp.</summary>
    public IEnumerable<(string Path, FileStamp Stamp)> Files(string prefix)
    {
        var folders = new Stack<string>([prefix[..prefix.LastIndexOf('/')]]);
        while (folders.TryPop(out var folder))
        {
            var unnameable = 0;
            foreach (var (name, isFolder) in Entries(folder))
            {
                var path = $"{folder}/{name}";
                if (name.StartsWith('.'))
                    continue;
                if (FilePath.Problem(path) is not null || IsMangled(path))
                    unnameable++;
                else if (isFolder)
                    folders.Push(path);
                else if (path.StartsWith(prefix, StringComparison.Ordinal) && FileStamp.Of(OnDisk(path)) is { } stamp)
                    yield return (path, stamp);
            }

            if (unnameable > 0)
                log.LogWarning("{Count} names in {Folder} can't be taken in: they hold a control character, a backslash or bytes that aren't UTF-8. Rename them.", unnameable, folder);
        }
    }

    private string OnDisk(string path) => System.IO.Path.Combine(root, path);

    /// <summary>A name that isn't UTF-8 reaches .NET with replacement characters, under which the file isn't found again.</summary>
    private bool IsMangled(string path) => path.Contains('\uFFFD', StringComparison.Ordinal) && !System.IO.Path.Exists(OnDisk(path));

    private IReadOnlyList<(string Name, bool IsFolder)> Entries(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<(string, bool)>(
                OnDisk(folder), (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory), Visible)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            log.LogWarning("The hub may not read the folder {Folder}; give its user the right to.", folder);
            return [];
        }
    }
}
