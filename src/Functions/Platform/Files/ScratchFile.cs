namespace MimFunctions.Platform.Files;

/// <summary>
/// A file for what is too long to be held in memory until it goes elsewhere: without a name, so that nothing of it is left when the process ends, however it ends.
/// </summary>
internal static class ScratchFile
{
    private const int BufferSize = 16_384;

    /// <summary>An empty one, gone when it is closed.</summary>
    public static FileStream Make()
    {
        // Kept from others by its mode until its name is gone.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.Delete, BufferSize, FileOptions.DeleteOnClose);
        File.Delete(file.Name);
        return file;
    }
}
