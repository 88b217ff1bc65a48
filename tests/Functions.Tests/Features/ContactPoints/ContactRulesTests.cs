using System.Text.RegularExpressions;
using MimFunctions.Tests.Architecture;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>The page of the rules names for each the tests that hold it; here is looked that it does, and that they are there.</summary>
public sealed partial class ContactRulesTests
{
    [Fact]
    public void Every_rule_and_message_has_a_test_that_exists()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/contact-points.md"));
        var (rules, tests) = (page[..page.IndexOf("## Which test", StringComparison.Ordinal)], page[page.IndexOf("## Which test", StringComparison.Ordinal)..]);
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(file => Path.GetFileNameWithoutExtension(file));

        Numbers(rules).Except(Numbers(tests)).ShouldBeEmpty();
        Test().Count(tests).ShouldBeGreaterThan(40);
        Test().Matches(tests).Where(test => !sources[test.Groups["class"].Value].Any(file => File.ReadAllText(file).Contains($" {test.Groups["name"].Value}(", StringComparison.Ordinal)))
            .Select(test => test.Value).ShouldBeEmpty();
    }

    /// <summary>The numbers at the beginning of rows, with those between: <c>CP-8 to CP-15</c>.</summary>
    private static HashSet<string> Numbers(string table) => Row().Matches(table).SelectMany(row => row.Groups["rest"].Value.Contains("to", StringComparison.Ordinal)
        ? Enumerable.Range(Digits(row.Value, 0), Digits(row.Value, 1) - Digits(row.Value, 0) + 1).Select(number => $"CP-{number}")
        : Number().Matches(row.Value).Select(number => row.Value.Contains("CP", StringComparison.Ordinal) ? $"CP-{number.Value}" : $"M{number.Value}")).ToHashSet();

    private static int Digits(string text, int index) => int.Parse(Number().Matches(text)[index].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (CP-|M)[0-9]+(?<rest>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"`(?<class>[A-Za-z]+Tests)\.(?<name>\w+)`")]
    private static partial Regex Test();
}
