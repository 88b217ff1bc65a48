using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>
/// The queries that the adapters send: <c>SELECT [TOP n] … FROM c [WHERE …] [ORDER BY … ASC|DESC]</c>, or <c>SELECT VALUE COUNT(1)</c>. Everything else is
/// refused.
/// </summary>
internal sealed class GatewaySql
{
    private readonly List<(string Name, Func<JsonNode, JsonNode?> Value)> selected = [];
    private Func<JsonNode, JsonNode?>? condition;
    private Func<JsonNode, JsonNode?>? order;
    private bool counts, descending;
    private int most = int.MaxValue;

    /// <summary>The query, or null when it has another shape.</summary>
    public static GatewaySql? Parse(string body)
    {
        var request = JsonNode.Parse(body)!;
        var parameters = request["parameters"]?.AsArray().ToDictionary(p => p!["name"]!.GetValue<string>(), p => p!["value"]) ?? [];
        try
        {
            return new GatewaySql().Read(new GatewayExpressions(request["query"]!.GetValue<string>(), parameters));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>What the query says of these items.</summary>
    public IEnumerable<JsonNode> Run(IEnumerable<JsonObject> items)
    {
        var found = items.Where(item => condition is null || GatewayExpressions.IsTrue(condition(item)));
        if (counts)
            return [JsonValue.Create(found.Count())];
        return Ordered(found).Take(most).Select(Selected);
    }

    private IEnumerable<JsonObject> Ordered(IEnumerable<JsonObject> found)
    {
        if (order is null)
            return found;
        var by = Comparer<JsonNode?>.Create((a, b) => GatewayExpressions.Compare(a, b) ?? throw new InvalidOperationException("Ordered by values of several types."));
        return descending ? found.Reverse().OrderByDescending(item => order(item), by) : found.OrderBy(item => order(item), by);
    }

    private JsonObject Selected(JsonObject item)
    {
        var row = new JsonObject();
        foreach (var (name, value) in selected)
        {
            // What is undefined is left out.
            if (value(item) is { } said)
                row[name] = said.DeepClone();
        }

        return row;
    }

    private GatewaySql Read(GatewayExpressions text)
    {
        text.Must("SELECT");
        if (text.May("TOP"))
            most = text.Number();
        if (text.May("VALUE"))
        {
            text.Must("COUNT");
            text.Must("(");
            text.Number();
            text.Must(")");
            counts = true;
        }
        else
        {
            do
                Select(text);
            while (text.May(","));
        }

        text.Must("FROM");
        text.Must("c");
        if (text.May("WHERE"))
            condition = text.Expression();
        if (text.May("ORDER"))
            Order(text);
        text.End();
        return this;
    }

    private void Select(GatewayExpressions text)
    {
        var value = text.Expression();
        var name = text.May("AS") ? text.Name() : text.LastName ?? throw new FormatException("What is computed needs a name.");
        selected.Add((name, value));
    }

    private void Order(GatewayExpressions text)
    {
        text.Must("BY");
        order = text.Expression();
        descending = text.May("DESC");
        if (!descending)
            text.Must("ASC");
    }
}
