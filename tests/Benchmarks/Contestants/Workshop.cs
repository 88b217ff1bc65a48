namespace MimFunctions.Benchmarks.Contestants;

/// <summary>The folder that a session of benchmarks works in; removed at its end.</summary>
internal sealed class Workshop : IDisposable
{
    private int used;

    /// <summary>Creates it below the system's folder for temporary files, which must be a disk and not memory for figures to mean anything.</summary>
    public Workshop() => Root = Directory.CreateTempSubdirectory("mim-benchmarks-").FullName;

    /// <summary>Where it is.</summary>
    public string Root { get; }

    /// <summary>Said where there is no repository.</summary>
    public const string NoRepository = "Run the benchmarks from where they were built: they measure the hub of the same repository.";

    /// <summary>Whether this program lies in the repository that it was built in.</summary>
    public static bool IsInRepository => Found is not null;

    /// <summary>The repository that this program was built in.</summary>
    /// <exception cref="InvalidOperationException">It was moved out of it.</exception>
    public static string Repository => Found ?? throw new InvalidOperationException(NoRepository);

    private static string? Found { get; } = FindRepository();

    /// <summary>A new folder in it.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, $"{name}-{Interlocked.Increment(ref used)}")).FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string? FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MimFunctions.sln")))
                return folder.FullName;
        }

        return null;
    }
}
