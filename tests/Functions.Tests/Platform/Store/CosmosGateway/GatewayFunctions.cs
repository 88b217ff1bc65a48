using System.Text.Json;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>The functions of Cosmos DB's language that the adapters use. Of what is missing or no text, they say nothing.</summary>
internal static class GatewayFunctions
{
    /// <summary>The function with its arguments.</summary>
    /// <exception cref="FormatException">There is none of this name that takes so many.</exception>
    public static Func<JsonNode, JsonNode?> Of(string name, IReadOnlyList<Func<JsonNode, JsonNode?>> arguments) => (name, arguments) switch
    {
        ("IS_DEFINED", [var value]) => item => value(item) is not null,
        ("IIF", [var condition, var yes, var no]) => item => GatewayExpressions.IsTrue(condition(item)) ? yes(item) : no(item),
        // Letters as they are, unless a third argument says otherwise.
        ("CONTAINS", [var text, var part]) => item => Text(text(item)) is { } said && Text(part(item)) is { } wanted ? said.Contains(wanted, StringComparison.Ordinal) : null,
        ("LENGTH", [var text]) => item => Text(text(item))?.Length,
        ("REPLACE", [var text, var old, var by]) => item => Text(text(item)) is { } said && Text(old(item)) is { } wanted && Text(by(item)) is { } instead
            ? said.Replace(wanted, instead, StringComparison.Ordinal)
            : null,
        ("ARRAY_CONTAINS", [var list, var value]) => item => list(item) is JsonArray values && value(item) is { } wanted ? values.Any(each => JsonNode.DeepEquals(each, wanted)) : null,
        _ => throw new FormatException($"There is no function {name} of {arguments.Count} arguments."),
    };

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
