using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Architecture;

/// <summary>What keeps the source easy to find one's way in.</summary>
public sealed partial class TidinessTests
{
    private const int LongestFile = 250;

    /// <summary>Words of the mechanism's business, which the platform must do without: as part of a name or a text.</summary>
    private static readonly string[] BusinessWords =
    [
        "Communication", "Secondment", "Liaison", "Meeting", "Presidency", "InformationRequest", "ReportForm", "Submission", "Digests",
        "Contribution", "Semester", "ContactPoint", "Receipt",
    ];

    [Fact]
    public void The_platform_knows_no_word_of_the_business() => Repository.ShouldOweOnly(
        "words",
        from file in SourceTree.Now.Files
        where file.Room.StartsWith("Platform/", StringComparison.Ordinal)
        from line in file.Code.Index()
        where !line.Item.StartsWith("using ", StringComparison.Ordinal)
        from word in BusinessWords
        where Regex.IsMatch(line.Item, $@"(?<![a-z]){word}", RegexOptions.None, TimeSpan.FromSeconds(1))
        select ($"{file.Path} {word}", $"{file.Path}:{line.Index + 1} says {word}."));

    [Fact]
    public void No_two_types_have_the_same_name() => Repository.ShouldOweOnly(
        "names",
        from type in SourceTree.Now.Files.SelectMany(file => SourceTree.Types(file).Select(name => (name, file)))
        group type.file by type.name into same
        where same.Select(file => file.Namespace).Distinct().Count() > 1
        select (same.Key, $"{same.Key} is in {string.Join(" and in ", same.Select(file => file.Path).Distinct())}."));

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() => SourceTree.Now.Files
        .Where(file => file.Namespace.Length > 0 && Path.GetDirectoryName(file.Path)!.Replace('\\', '/') is var folder
            && file.Namespace != Named(folder))
        .Select(file => $"{file.Path} is in namespace {file.Namespace}.").ShouldBeEmpty();

    [Fact]
    public void No_file_is_longer_than_one_can_keep_in_mind() => Repository.ShouldOweOnly(
        "lengths",
        from file in Written("*.cs").Concat(Written("*.razor"))
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        let lines = File.ReadLines(file).Count()
        where lines > LongestFile
        select (path, $"{path} has {lines} lines."));

    [Fact]
    public void Every_page_that_a_comment_sends_one_to_is_in_the_repository()
    {
        var pages = Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories).Where(SourceTree.IsWritten)
            .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);

        pages.ShouldContain("docs/rules.md");
        Written("*.cs").SelectMany(file => File.ReadLines(file).Index(), (file, line) => (file, line))
            .SelectMany(each => Page().Matches(each.line.Item), (each, page) => (each.file, each.line.Index, page.Value))
            .Where(each => !pages.Contains(each.Value))
            .Select(each => $"{Path.GetRelativePath(Repository.Root, each.file)}:{each.Index + 1} sends to {each.Value}.").ShouldBeEmpty();
    }

    /// <summary>The gate compiles and tests Debug; what ships is Release. So long as nothing depends on which it is, what compiles with the analyzers in one does in the other.</summary>
    [Fact]
    public void Nothing_is_compiled_in_one_configuration_only()
    {
        SourceTree.Now.Files.SelectMany(file => file.Code.Index(), (file, line) => (file.Path, line))
            .Where(each => ByConfiguration().IsMatch(each.line.Item))
            .Select(each => $"{each.Path}:{each.line.Index + 1} is not the same in every configuration.").ShouldBeEmpty();

        string[] projects = [.. new[] { "*.csproj", "*.props", "*.targets", "*.pubxml" }.SelectMany(Projects)];
        projects.Length.ShouldBeGreaterThan(4);
        projects.Where(project => Regex.IsMatch(File.ReadAllText(project), @"\$\((Configuration|Optimize)\)|DefineConstants"))
            .Select(project => $"{project} depends on the configuration.").ShouldBeEmpty();
    }

    /// <summary>What a logger is given of an exception it writes with its message, which may quote a path or what was read (docs/rules.md, rule 5): <c>LogFault</c> tells its kind.</summary>
    [Fact]
    public void No_log_is_given_an_exception_whose_message_may_hold_content()
    {
        SourceTree.Now.Files.SelectMany(file => file.Code.Index(), (file, line) => (file.Path, line))
            .Where(each => GivenToALog().IsMatch(each.line.Item))
            .Select(each => each.Path)
            // The address of the authority is the operator's own, and why it could not be reached is what they need.
            .ShouldBe(["src/Functions/Platform/Access/OidcSignIn.cs"]);
    }

    private static IEnumerable<string> Projects(string pattern) => Directory.EnumerateFiles(Repository.Root, pattern)
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories)).Where(SourceTree.IsWritten);

    private static string Named(string folder) => folder.Replace("src/Functions", "MimFunctions", StringComparison.Ordinal)
        .Replace("src/Domain", "MimFunctions.Domain", StringComparison.Ordinal).Replace('/', '.');

    private static IEnumerable<string> Written(string pattern) => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
        .Where(SourceTree.IsWritten);

    [GeneratedRegex(@"^\s*#(?:if|elif|else)\b|\[Conditional\(|(?<![\w.])(?:Debug|Trace)\.[A-Z]|\bDEBUG\b")]
    private static partial Regex ByConfiguration();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(\s*(new )?\w+\s*,")]
    private static partial Regex GivenToALog();

    [GeneratedRegex(@"(?<=//.*)(?<![\w/.-])[\w/.-]+\.md\b")]
    private static partial Regex Page();
}
