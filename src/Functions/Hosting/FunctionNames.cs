using System.Text.RegularExpressions;

namespace MimFunctions.Hosting;

/// <summary>
/// Names are folders and invocation routes: one each, whatever the case, and none that a forwarded request could have as its path.
/// </summary>
internal static partial class FunctionNames
{
    /// <summary>Whether the Functions host takes it as a name ("host" is its own).</summary>
    public static bool IsValid(string name) => Valid().IsMatch(name) && !name.Equals("host", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with these names beside each other.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<FunctionDescriptor> functions)
    {
        foreach (var same in functions.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var places = string.Join(" and ", same.Select(f => FunctionReader.Where(f.Method)));
            yield return $"Two functions are called {same.Key}: {places}; rename one.";
        }

        var prefixes = functions.Select(function => function.Trigger).OfType<Trigger.Http>().Select(http => http.Prefix)
            .Append("api").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var function in functions.Where(f => f.Trigger is not Trigger.Http && prefixes.Contains(f.Name)))
        {
            yield return $"{FunctionReader.Where(function.Method)}: the name {function.Name} is the beginning of an HTTP route, "
                + "so anyone could invoke the function; rename it.";
        }
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]{0,126}$")]
    private static partial Regex Valid();
}
