using System.Text.Json;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Hosting;

/// <summary>
/// The part that the hub needs of the public schema of function.json (schemastore.org, function.json), with what functions-host.md adds:
/// source EventGrid (section 9) and exactly one http output for forwarding (section 5). Stricter than the public one: no unknown keys.
/// </summary>
internal static class FunctionJsonSchema
{
    private sealed record Rule(bool Required, JsonValueKind Kind, params string[] Values);

    private static readonly Rule Text = new(true, JsonValueKind.String), Flag = new(false, JsonValueKind.True);

    private static readonly Dictionary<string, (string Direction, Dictionary<string, Rule> Rules)> Bindings = new()
    {
        ["blobTrigger"] = ("in", new()
        {
            ["path"] = Text,
            ["connection"] = Text,
            ["source"] = Text with { Values = ["EventGrid"] },
            ["dataType"] = new(false, JsonValueKind.String, "string", "binary", "stream"),
        }),
        ["serviceBusTrigger"] = ("in", new() { ["queueName"] = Text, ["connection"] = Text }),
        ["timerTrigger"] = ("in", new() { ["schedule"] = Text, ["useMonitor"] = Flag, ["runOnStartup"] = Flag }),
        ["httpTrigger"] = ("in", new()
        {
            ["authLevel"] = Text with { Values = ["anonymous", "function", "admin"] },
            ["route"] = Text,
            ["methods"] = new(true, JsonValueKind.Array, "get", "post", "delete", "head", "patch", "put", "options", "trace"),
        }),
        ["http"] = ("out", new()),
    };

    public static IReadOnlyList<string> Faults(JsonNode functionJson)
    {
        var bindings = functionJson["bindings"]!.AsArray();
        var types = bindings.Select(binding => (string)binding!["type"]!).ToArray();
        var faults = bindings.SelectMany((binding, at) => Faults(binding!.AsObject()).Select(fault => $"bindings[{at}].{fault}")).ToList();
        if (types.Count(type => type.EndsWith("Trigger", StringComparison.Ordinal)) != 1)
            faults.Add("there is not exactly one trigger");
        if (types.Contains("httpTrigger") && types is not ["httpTrigger", "http"])
            faults.Add("a http output is missing");
        return faults;
    }

    private static IEnumerable<string> Faults(JsonObject binding)
    {
        if (!Bindings.TryGetValue((string)binding["type"]!, out var schema))
            return [$"type {binding["type"]} is unknown"];
        var rules = new Dictionary<string, Rule>(schema.Rules)
        {
            ["name"] = Text,
            ["type"] = Text,
            ["direction"] = Text with { Values = [schema.Direction] },
        };
        var missing = rules.Where(rule => rule.Value.Required && !binding.ContainsKey(rule.Key))
            .Select(rule => $"{rule.Key} is missing");
        return missing.Concat(binding.SelectMany(member => Faults(member.Key, member.Value!, rules)));
    }

    private static IEnumerable<string> Faults(string key, JsonNode value, Dictionary<string, Rule> rules)
    {
        if (!rules.TryGetValue(key, out var rule))
            return [$"{key} is unknown"];
        var kind = value.GetValueKind() == JsonValueKind.False ? JsonValueKind.True : value.GetValueKind();
        if (kind != rule.Kind)
            return [$"{key} is a {kind}"];
        IEnumerable<JsonNode?> values = value as JsonArray ?? Enumerable.Repeat<JsonNode?>(value, 1);
        return rule.Values.Length == 0 ? [] : values.Select(v => (string)v!).Except(rule.Values).Select(v => $"{key} is {v}");
    }
}
