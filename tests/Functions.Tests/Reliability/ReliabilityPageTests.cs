using System.Text.RegularExpressions;
using MimFunctions.Tests.Architecture;

namespace MimFunctions.Tests.Reliability;

/// <summary>docs/reliability.md has every fault of the list, and the tests that it names exist.</summary>
public sealed partial class ReliabilityPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reliability.md"));

    [Fact]
    public void Every_fault_has_a_test()
    {
        var faults = Page.Split('\n').Where(line => line.StartsWith("| F", StringComparison.Ordinal)).SelectMany(line => Fault().Matches(line.Split('|')[1])).Select(fault => fault.Value);

        faults.ShouldBe(Enumerable.Range(1, 16).Select(number => $"F{number}"));
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        TestName().Matches(Page).Select(name => name.Groups[1].Value).Distinct().Where(name => !files.Contains(name)).ShouldBeEmpty();
    }

    [GeneratedRegex("`([A-Za-z]+Tests)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"F\d+")]
    private static partial Regex Fault();
}
