using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>Where a drop watcher hears of new files: the folder of the container, when files are in the data folder.</summary>
/// <param name="Folder">The folder to watch, or null when the files are elsewhere and can only be asked for.</param>
internal sealed record DropSignalSource(string? Folder)
{
    /// <summary>The folder of the pattern's container, if there is one.</summary>
    public DropSignalSource(Settings settings, BlobPattern pattern)
        : this(settings.Blobs is null ? Path.Combine(settings.DataFolder, pattern.Container) : null)
    {
    }
}
