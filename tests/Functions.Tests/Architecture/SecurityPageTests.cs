using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Architecture;

/// <summary>docs/security.md answers every requirement of ASVS 5.0.0 up to level 2, and the tests that it names exist.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    [Fact]
    public void Every_requirement_is_answered_once()
    {
        var wanted = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Functions.Tests", "Architecture", "asvs-5.0.0-level-2.txt"));

        var rows = Page.Split('\n').Where(line => line.StartsWith("| V", StringComparison.Ordinal)).Select(line => line.Split('|', 4)).ToArray();

        rows.SelectMany(row => row[1].Split(',', StringSplitOptions.TrimEntries)).ShouldBe(wanted, ignoreOrder: true);
        rows.ShouldAllBe(row => row[2].Trim().Length > 5);
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        TestName().Matches(Page).Select(name => name.Groups[1].Value).Distinct().Where(name => !files.Contains(name)).ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
