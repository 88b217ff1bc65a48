using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Hosting.Embedded;

/// <summary>A function with a blob trigger, and the files that wait for it.</summary>
/// <param name="function">The function.</param>
/// <param name="pattern">Which files it is about.</param>
/// <param name="narrower">Patterns whose files are left to their own functions, as the filters of Event Grid do in Azure.</param>
internal sealed class DropRoute(FunctionDescriptor function, BlobPattern pattern, IReadOnlyList<BlobPattern> narrower) : IDisposable
{
    /// <summary>The function.</summary>
    public FunctionDescriptor Function { get; } = function;

    /// <summary>The container of its files.</summary>
    public string Container => pattern.Container;

    /// <summary>The files that wait for it.</summary>
    public DropBacklog Backlog { get; } = new();

    /// <summary>Offers it a file, if it is about such files.</summary>
    public void Offer(FileEntry file, DateTimeOffset now)
    {
        if (pattern.Match(file.Path) is { } parts && !narrower.Any(other => other.Match(file.Path) is not null))
            Backlog.Offer(file, pattern.Parts.Count > 0 ? parts[pattern.Parts[0]] : "", now);
    }

    /// <inheritdoc/>
    public void Dispose() => Backlog.Dispose();
}
