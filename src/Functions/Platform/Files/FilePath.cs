namespace MimFunctions.Platform.Files;

/// <summary>What a path of <see cref="IFileStore"/> may be. Names come from senders: nothing here may lead out of the container.</summary>
internal static class FilePath
{
    /// <summary>The container that files of the data folder itself live in, where every file needs one.</summary>
    public const string RootContainer = "config";

    /// <summary>Blob Storage takes names up to 1,024 characters; a path that fits there fits everywhere.</summary>
    private const int Longest = 1024;

    /// <summary>Container and name within it; a path of one part is in <see cref="RootContainer"/>.</summary>
    /// <exception cref="ArgumentException">It isn't a path.</exception>
    public static (string Container, string Name) Split(string path)
    {
        Check(path);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (RootContainer, path) : (path[..slash], path[(slash + 1)..]);
    }

    /// <summary>Container of a prefix, and what the names within it begin with.</summary>
    /// <exception cref="ArgumentException">It isn't the beginning of a path, or doesn't name a container.</exception>
    public static (string Container, string Names) SplitPrefix(string prefix)
    {
        var slash = prefix.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw new ArgumentException("A prefix names the container and the slash after it, as in \"drop/\".", nameof(prefix));
        Check(prefix + "x");
        return (prefix[..slash], prefix[(slash + 1)..]);
    }

    /// <summary>Throws when it isn't a path.</summary>
    /// <exception cref="ArgumentException">It isn't a path; the message says why, without the name.</exception>
    public static void Check(string path)
    {
        if (Problem(path) is { } problem)
            throw new ArgumentException(problem, nameof(path));
    }

    /// <summary>Why a text isn't a path, as a sentence, or null when it is one.</summary>
    public static string? Problem(string path)
    {
        if (path.Length > Longest)
            return $"The path is longer than {Longest} characters.";
        foreach (var part in path.Split('/'))
        {
            if (PartProblem(part) is { } problem)
                return problem;
        }

        return null;
    }

    private static string? PartProblem(string part) => part switch
    {
        "" => "A part of the path is empty.",
        "." or ".." => "A part of the path is \".\" or \"..\".",
        _ when part.Contains('\\', StringComparison.Ordinal) => "The path holds a backslash.",
        _ when part.Any(char.IsControl) => "The path holds a control character.",
        _ when OperatingSystem.IsWindows() && part.Contains(':', StringComparison.Ordinal) => "The path holds a colon.",
        _ => null,
    };
}
