using System.Runtime.CompilerServices;

namespace MimFunctions.Tests.Architecture;

/// <summary>Where the repository is, and what it still owes to its own rules.</summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));

    /// <summary>
    /// Fails when somebody breaks a rule who is not in the list of debts, and when somebody in the list keeps the rule by now: the list only shrinks.
    /// </summary>
    /// <param name="list">Name of the list, a file beside the tests.</param>
    /// <param name="found">Who breaks the rule: as the list names it, and in a sentence.</param>
    public static void ShouldOweOnly(string list, IEnumerable<(string Debt, string Says)> found)
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "Debts", $"{list}.txt");
        var debts = File.Exists(file) ? File.ReadAllLines(file).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal) : [];
        var now = found.DistinctBy(each => each.Debt).ToDictionary(each => each.Debt, each => each.Says, StringComparer.Ordinal);
        now.Where(each => !debts.Contains(each.Key)).Select(each => $"{each.Value}\n  (as debt: {each.Key})").ShouldBeEmpty("the rule was kept until now");
        debts.Where(debt => !now.ContainsKey(debt)).ShouldBeEmpty($"mended, so it leaves {list}.txt");
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
