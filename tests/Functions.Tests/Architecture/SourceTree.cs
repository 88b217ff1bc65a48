using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Architecture;

/// <summary>A name that one file uses of another room.</summary>
/// <param name="From">The file that names it.</param>
/// <param name="Room">The room that is named.</param>
/// <param name="Line">Where it is named first.</param>
/// <param name="What">What is named, and the file it is in when that is known.</param>
internal sealed record Naming(SourceFile From, string Room, int Line, string What);

/// <summary>One file of the program as it is written.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Code">Its lines without comments; what a string holds is part of them.</param>
internal sealed record SourceFile(string Path, string Namespace, IReadOnlyList<string> Code)
{
    /// <summary>Whether it is a component: markup, a type by the name of its file.</summary>
    public bool IsMarkup => Path.EndsWith(".razor", StringComparison.Ordinal);

    /// <summary>Its room: floor and first folder, such as Features/Requests; the floor alone for what lies beside all rooms.</summary>
    public string Room { get; } = SourceTree.RoomOf(Namespace);
}

/// <summary>
/// Who names whom, read from the source, components too: unlike a compiled program it still shows constants and nameof. The build refuses a using that nothing
/// needs (IDE0005), so each using is a dependency; what <c>_Imports.razor</c> puts in sight of every component is one where a type of it is named.
/// </summary>
internal sealed partial class SourceTree
{
    private static readonly Lazy<SourceTree> Read = new(() => new SourceTree(Path.Combine(Repository.Root, "src")));

    private const string Imports = "_Imports.razor";

    private readonly Dictionary<string, Dictionary<string, SourceFile>> types;

    private readonly string[] imported;

    private SourceTree(string folder)
    {
        Files = [.. new[] { "*.cs", "*.razor" }.SelectMany(kind => Directory.EnumerateFiles(folder, kind, SearchOption.AllDirectories))
            .Where(path => IsWritten(path) && Path.GetFileName(path) != Imports).Order(StringComparer.Ordinal).Select(Load)];
        imported = [.. File.ReadAllLines(Path.Combine(folder, "Functions", Imports)).Select(line => Using().Match(Plain(line))).Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];
        types = Files.GroupBy(file => file.Namespace).ToDictionary(
            files => files.Key,
            files => files.SelectMany(file => Types(file).Select(type => (type, file))).DistinctBy(each => each.type).ToDictionary(each => each.type, each => each.file));
    }

    /// <summary>The source as it is now.</summary>
    public static SourceTree Now => Read.Value;

    /// <summary>Every file of the program and its domain.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Whether a file was written by people.</summary>
    public static bool IsWritten(string path) => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules");

    /// <summary>The room of a namespace.</summary>
    public static string RoomOf(string of) => of.Split('.') switch
    {
        [_, var floor, var room, ..] when floor is "Domain" or "Platform" or "Mechanism" or "Features" => $"{floor}/{room}",
        [_, "Demo", ..] => "Demo",
        _ => "Program",
    };

    /// <summary>The names of types that stand alone in a file.</summary>
    public static IEnumerable<string> Types(SourceFile file) => file.IsMarkup
        ? [Path.GetFileNameWithoutExtension(file.Path)]
        : file.Code.Select(line => Declared().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

    /// <summary>Every room other than its own that a file names, each once.</summary>
    public IEnumerable<Naming> NamedBy(SourceFile file) =>
        Usings(file).Concat(InSight(file)).Concat(Qualified(file)).Concat(Composed(file)).Where(each => each.Room != file.Room).DistinctBy(each => each.Room);

    private IEnumerable<Naming> Usings(SourceFile file) =>
        from line in file.Code
        let match = Using().Match(line)
        where match.Success
        let what = match.Groups[1].Value
        let of = Space(what)
        select Named(file, of) ?? new Naming(file, RoomOf(of), Array.IndexOf([.. file.Code], line) + 1, of);

    /// <summary>What a component names by a using that all of them share.</summary>
    private IEnumerable<Naming> InSight(SourceFile file) => file.IsMarkup ? imported.Select(what => Named(file, Space(what))).OfType<Naming>() : [];

    /// <summary>The namespace of a using, which may be of a type.</summary>
    private string Space(string used) => types.ContainsKey(used) ? used : used[..used.LastIndexOf('.')];

    /// <summary>The first type of the namespace that the file names, and where; null when only its extension methods are used.</summary>
    private Naming? Named(SourceFile file, string of)
    {
        for (var at = 0; at < file.Code.Count; at++)
        {
            if (file.Code[at].StartsWith("using ", StringComparison.Ordinal))
                continue;
            foreach (Match word in Word().Matches(file.Code[at]))
            {
                if (types.GetValueOrDefault(of)?.GetValueOrDefault(word.Value) is { } named)
                    return new Naming(file, RoomOf(of), at + 1, $"{word.Value} of {named.Path}");
            }
        }

        return null;
    }

    /// <summary>Names written in full, or from a folder both share: <c>MimFunctions.Platform.Web.PostedForm</c>, <c>Web.PostedForm</c>.</summary>
    private IEnumerable<Naming> Qualified(SourceFile file)
    {
        for (var at = 0; at < file.Code.Count; at++)
        {
            if (file.Code[at].StartsWith("using ", StringComparison.Ordinal) || file.Code[at].StartsWith("namespace ", StringComparison.Ordinal))
                continue;
            foreach (Match name in Dotted().Matches(file.Code[at]))
            {
                if (Resolve(file.Namespace, name.Value) is { } named)
                    yield return new Naming(file, named.Room, at + 1, $"{name.Value} of {named.Path}");
            }
        }
    }

    private SourceFile? Resolve(string from, string name)
    {
        var parts = name.Split('.');
        if (parts[0] == "MimFunctions")
            parts = parts[1..];
        for (var around = from; ; around = around[..around.LastIndexOf('.')])
        {
            for (var length = parts.Length - 1; length > 0; length--)
            {
                if (types.GetValueOrDefault($"{around}.{string.Join('.', parts[..length])}")?.GetValueOrDefault(parts[length]) is { } found)
                    return found;
            }

            if (!around.Contains('.', StringComparison.Ordinal))
                return null;
        }
    }

    /// <summary>What stands beside Program is in sight everywhere, as its namespace is around all others.</summary>
    private static IEnumerable<Naming> Composed(SourceFile file)
    {
        for (var at = 0; at < file.Code.Count; at++)
        {
            if (Root().Match(file.Code[at]) is { Success: true } named)
                yield return new Naming(file, "Program", at + 1, named.Value);
        }
    }

    private static SourceFile Load(string path)
    {
        var code = File.ReadAllLines(path).Select(line => Comment().Replace(path.EndsWith(".razor", StringComparison.Ordinal) ? Plain(line) : line, "")).ToArray();
        var space = code.Select(line => Namespace().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value ?? "";
        return new SourceFile(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), space, code);
    }

    /// <summary>A line of a component as code has it: its directives, without its own comments.</summary>
    private static string Plain(string line) => Directive().Replace(MarkupComment().Replace(line, ""), "$1;");

    [GeneratedRegex(@"^@((?:using|namespace) [^;]+);?$")]
    private static partial Regex Directive();

    [GeneratedRegex(@"@\*.*?\*@")]
    private static partial Regex MarkupComment();

    [GeneratedRegex(@"(?<!:)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(MimFunctions\.[\w.]+);")]
    private static partial Regex Using();

    [GeneratedRegex(@"^(?:public |internal |static |sealed |abstract |partial |readonly )*(?:class|record struct|record|struct|enum|interface|delegate [\w<>?]+) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"(?<![\w.""])[A-Z]\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w.""])[A-Z]\w+(?:\.[A-Z]\w+)+")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<![\w.""])(?:(?:Composition|HostingComposition|Hub)\.[A-Z]|typeof\(Hub\))|\.AddHub\(")]
    private static partial Regex Root();
}
