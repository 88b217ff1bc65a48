using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Infra;

/// <summary>A page for operators as text. The templates themselves are compiled and worked out elsewhere (tests/Integration.Tests/Bicep).</summary>
internal sealed class Template(string text)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>Reads <c>docs/operating.md</c>.</summary>
    public static Template Operating() => new(File.ReadAllText(Path.Combine(Here(), "..", "..", "..", "docs", "operating.md")));

    // Of this file, not of the test that asks.
    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    /// <summary>Every group 1 of a pattern, in order.</summary>
    public IReadOnlyList<string> All(string pattern) => [.. Regex.Matches(Text, pattern, RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
}
