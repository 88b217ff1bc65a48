using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>
/// The one shape of query the adapter sends. Comparisons are Cosmos DB's: between different types, or with what is missing, none holds.
/// </summary>
internal sealed partial class GatewaySql
{
    private readonly List<Func<JsonObject, bool>> conditions = [];
    private string[]? order;
    private bool descending;

    /// <summary>The query, or null when it has another shape.</summary>
    public static GatewaySql? Parse(string body)
    {
        var request = JsonNode.Parse(body)!;
        var parameters = request["parameters"]?.AsArray().ToDictionary(p => p!["name"]!.GetValue<string>(), p => p!["value"]) ?? [];
        var whole = Shape().Match(request["query"]!.GetValue<string>());
        if (!whole.Success)
            return null;
        var sql = new GatewaySql
        {
            order = whole.Groups["order"].Success ? Names(whole.Groups["order"].Value) : null,
            descending = whole.Groups["direction"].Value == "DESC",
        };
        foreach (var capture in whole.Groups["condition"].Captures.Select(c => ConditionShape().Match(c.Value)))
        {
            var names = Names(capture.Groups["path"].Value);
            var sign = capture.Groups["sign"].Value;
            var value = capture.Groups["value"].Success ? parameters[capture.Groups["value"].Value] : null;
            sql.conditions.Add(item => sign == "" ? Value(item, names) is not null : Holds(Value(item, names), sign, value));
        }

        return sql;
    }

    public IEnumerable<JsonObject> Run(IEnumerable<JsonObject> items)
    {
        var found = items.Where(item => conditions.TrueForAll(condition => condition(item)));
        if (order is null)
            return found;
        var by = Comparer<JsonNode?>.Create((a, b) => Compare(a, b) ?? throw new InvalidOperationException("Ordered by values of several types."));
        return descending ? found.Reverse().OrderByDescending(item => Value(item, order), by) : found.OrderBy(item => Value(item, order), by);
    }

    private static bool Holds(JsonNode? left, string sign, JsonNode? right) => (Compare(left, right), sign) switch
    {
        (0, "=" or ">=") => true,
        ( < 0, "<") => true,
        ( > 0, ">=") => true,
        _ => false,
    };

    private static int? Compare(JsonNode? left, JsonNode? right) => (left?.GetValueKind(), right?.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => string.CompareOrdinal(left!.GetValue<string>(), right!.GetValue<string>()),
        (JsonValueKind.Number, JsonValueKind.Number) => left!.GetValue<double>().CompareTo(right!.GetValue<double>()),
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False) =>
            left!.GetValue<bool>().CompareTo(right!.GetValue<bool>()),
        _ => null,
    };

    private static JsonNode? Value(JsonNode item, string[] names) =>
        names.Aggregate(item["doc"], (node, name) => node is JsonObject parent ? parent[name] : null);

    private static string[] Names(string path) => [.. NameShape().Matches(path).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("""
        \ASELECT c\.doc, c\._etag FROM c(?: WHERE (?<condition>[^ ]+( (=|<|>=) @\w+)?)(?: AND (?<condition>[^ ]+( (=|<|>=) @\w+)?))*)?(?: ORDER BY (?<order>c\.doc(\["\w+"\])+) (?<direction>ASC|DESC))?\z
        """)]
    private static partial Regex Shape();

    [GeneratedRegex("""\A(IS_DEFINED\()?(?<path>c\.doc(\["\w+"\])+)\)?( (?<sign>=|<|>=) (?<value>@\w+))?\z""")]
    private static partial Regex ConditionShape();

    [GeneratedRegex("""\["(\w+)"\]""")]
    private static partial Regex NameShape();
}
