using System.Globalization;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Hosting;

/// <summary>One hub to a data folder: two would take in the same files and share one SQLite writer.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream file;

    private DataFolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder, creating it if need be; the system gives it back when the process ends, however it ends.</summary>
    /// <exception cref="SettingException">Another process has it.</exception>
    public static DataFolderLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "hub.lock");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            using (var writer = new StreamWriter(file, leaveOpen: true))
                writer.Write(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new DataFolderLock(file);
        }
        catch (IOException)
        {
            throw new SettingException(
                $"The data folder {folder} is in use by another hub process; stop that one first, or name another folder with --data.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
