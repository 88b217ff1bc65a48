namespace MimFunctions.Domain.Union;

/// <summary>Tables of names: a code of two letters, then names with strokes between them, entries with semicolons between them.</summary>
internal static class NameTable
{
    /// <summary>The names of one code.</summary>
    public static IEnumerable<string> Of(string table, string code) => table
        .Split(';', StringSplitOptions.TrimEntries)
        .Where(entry => entry.StartsWith(code + " ", StringComparison.Ordinal))
        .SelectMany(entry => entry[3..].Split('|', StringSplitOptions.TrimEntries));
}
