using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Infra;

/// <summary>A file of <c>infra/bicep</c> as text. That it is Bicep at all is judged elsewhere (tests/Integration.Tests/Bicep).</summary>
internal sealed class Template(string text)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>Reads a module by name: <c>queues</c>.</summary>
    public static Template Module(string name) => new(File.ReadAllText(Path.Combine(Folder(), "modules", $"{name}.bicep")));

    /// <summary>Reads <c>main.bicep</c>.</summary>
    public static Template Hub() => new(File.ReadAllText(Path.Combine(Folder(), "main.bicep")));

    /// <summary>Reads the description beside them.</summary>
    public static Template Readme() => new(File.ReadAllText(Path.Combine(Folder(), "README.md")));

    /// <summary>Reads <c>docs/operating.md</c>.</summary>
    public static Template Operating() => new(File.ReadAllText(Path.Combine(Folder(), "..", "..", "docs", "operating.md")));

    /// <summary>What stands from a line to the first line that closes it: <c>var queues = [</c> … <c>]</c>.</summary>
    public Template From(string opening)
    {
        var lines = Text.Split('\n').SkipWhile(line => line != opening).Skip(1).TakeWhile(line => line is not ("]" or "}")).ToArray();
        lines.ShouldNotBeEmpty($"no line is “{opening}”");
        return new Template(string.Join('\n', lines));
    }

    /// <summary>Every group 1 of a pattern, in order.</summary>
    public IReadOnlyList<string> All(string pattern) => [.. Regex.Matches(Text, pattern, RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "infra", "bicep"));
}
