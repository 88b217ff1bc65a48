namespace MimFunctions.Demo.History;

/// <summary>The lines of a file of <c>samples/history</c>, without comments.</summary>
internal static class PastLines
{
    /// <summary>Them, from top to bottom.</summary>
    /// <param name="file">Name of the file.</param>
    public static IReadOnlyList<string> Of(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "history", file)).Where(line => line.Length > 0 && line[0] != '#')];
}
