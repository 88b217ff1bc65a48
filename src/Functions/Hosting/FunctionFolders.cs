namespace MimFunctions.Hosting;

/// <summary>The folders of the functions in the package, each with its <c>function.json</c>.</summary>
internal static class FunctionFolders
{
    private const string FileName = "function.json";

    /// <summary>Writes them below a folder and removes those of functions that are no more.</summary>
    public static void Write(string folder, FunctionTable table)
    {
        foreach (var old in Directory.CreateDirectory(folder).GetDirectories().Where(old => table.Find(old.Name) is null))
            Forget(old);
        foreach (var function in table.Functions)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, function.Name));
            File.WriteAllText(Path.Combine(own.FullName, FileName), FunctionJson.Write(function));
        }
    }

    private static void Forget(DirectoryInfo old)
    {
        if (old.GetFiles(FileName) is not [var file])
            return;
        file.Delete();
        if (!old.EnumerateFileSystemInfos().Any())
            old.Delete();
    }
}
