using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>
/// Reads expressions of Cosmos DB's language. Comparisons are Cosmos DB's: between different types, or with what is missing, the result is undefined
/// (here null), which is no condition that holds.
/// </summary>
internal sealed partial class GatewayExpressions
{
    private static readonly string[] Signs = ["=", "<", ">=", ">", "<="];

    private readonly IReadOnlyDictionary<string, JsonNode?> parameters;
    private readonly string[] tokens;
    private int at;

    /// <summary>Takes the text apart.</summary>
    /// <exception cref="FormatException">There is something in it that the language does not have.</exception>
    public GatewayExpressions(string text, IReadOnlyDictionary<string, JsonNode?> parameters)
    {
        this.parameters = parameters;
        if (!Whole().IsMatch(text))
            throw new FormatException(text);
        tokens = [.. Token().Matches(text).Select(match => match.Value)];
    }

    /// <summary>The name that the path read last ends with; null when it was no path.</summary>
    public string? LastName { get; private set; }

    private string? Next => at < tokens.Length ? tokens[at] : null;

    /// <summary>Takes the word if it comes.</summary>
    public bool May(string word)
    {
        var comes = Next == word;
        at += comes ? 1 : 0;
        return comes;
    }

    /// <summary>Takes the word, which must come.</summary>
    public void Must(string word)
    {
        if (!May(word))
            throw new FormatException($"{word} is missing before {Next}.");
    }

    /// <summary>Takes a whole number.</summary>
    public int Number() => int.TryParse(Next, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && at++ >= 0 ? number : throw new FormatException($"{Next} is no number.");

    /// <summary>Takes a name.</summary>
    public string Name() => Next is { } name && (char.IsLetter(name[0]) || name[0] == '_') && at++ >= 0 ? name : throw new FormatException($"{Next} is no name.");

    /// <summary>Nothing may come.</summary>
    public void End()
    {
        if (Next is not null)
            throw new FormatException($"{Next} is one too many.");
    }

    /// <summary>Takes an expression.</summary>
    public Func<JsonNode, JsonNode?> Expression()
    {
        LastName = null;
        var left = All();
        while (May("OR"))
        {
            var (first, second) = (left, All());
            left = item => IsTrue(first(item)) || IsTrue(second(item));
        }

        return left;
    }

    /// <summary>Whether a condition holds.</summary>
    public static bool IsTrue(JsonNode? value) => value?.GetValueKind() == JsonValueKind.True;

    /// <summary>Compares two values; null when they can't be.</summary>
    public static int? Compare(JsonNode? left, JsonNode? right) => (left?.GetValueKind(), right?.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => string.CompareOrdinal(left!.GetValue<string>(), right!.GetValue<string>()),
        (JsonValueKind.Number, JsonValueKind.Number) => Double(left!).CompareTo(Double(right!)),
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False) => IsTrue(left).CompareTo(IsTrue(right)),
        _ => null,
    };

    private static double Double(JsonNode number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);

    private Func<JsonNode, JsonNode?> All()
    {
        var left = Not();
        while (May("AND"))
        {
            var (first, second) = (left, Not());
            left = item => IsTrue(first(item)) && IsTrue(second(item));
        }

        return left;
    }

    private Func<JsonNode, JsonNode?> Not()
    {
        if (!May("NOT"))
            return Comparison();
        var value = Not();
        return item => value(item) is { } said ? !IsTrue(said) : null;
    }

    private Func<JsonNode, JsonNode?> Comparison()
    {
        var left = Sum();
        if (Next is not { } sign || !Signs.Contains(sign))
            return left;
        at++;
        var right = Sum();
        return item => Compare(left(item), right(item)) is not { } order ? null : sign switch
        {
            "=" => order == 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    private Func<JsonNode, JsonNode?> Sum()
    {
        var left = Quotient();
        while (May("-"))
        {
            var (first, second) = (left, Quotient());
            left = Reckoned(first, second, (a, b) => a - b);
        }

        return left;
    }

    private Func<JsonNode, JsonNode?> Quotient()
    {
        var left = Value();
        while (May("/"))
        {
            var (first, second) = (left, Value());
            left = Reckoned(first, second, (a, b) => a / b);
        }

        return left;
    }

    private static Func<JsonNode, JsonNode?> Reckoned(Func<JsonNode, JsonNode?> first, Func<JsonNode, JsonNode?> second, Func<double, double, double> how) =>
        item => first(item) is { } a && second(item) is { } b ? how(Double(a), Double(b)) : null;

    private Func<JsonNode, JsonNode?> Value()
    {
        if (May("("))
        {
            var inner = Expression();
            Must(")");
            return inner;
        }

        if (May("["))
        {
            var values = List("]");
            return item => new JsonArray([.. values.Select(value => value(item)?.DeepClone())]);
        }

        var token = Next ?? throw new FormatException("Something is missing.");
        at++;
        return token switch
        {
            ['@', ..] => parameters.TryGetValue(token, out var given) ? _ => given : throw new FormatException($"{token} is not given."),
            ['"', ..] => Constant(token[1..^1]),
            "c" => Path(),
            _ when char.IsDigit(token[0]) => Constant(double.Parse(token, CultureInfo.InvariantCulture)),
            _ when May("(") => GatewayFunctions.Of(token, List(")")),
            _ => throw new FormatException($"{token} is unknown."),
        };
    }

    private static Func<JsonNode, JsonNode?> Constant(JsonNode value) => _ => value;

    private List<Func<JsonNode, JsonNode?>> List(string end)
    {
        List<Func<JsonNode, JsonNode?>> values = [];
        while (!May(end))
        {
            if (values.Count > 0)
                Must(",");
            values.Add(Expression());
        }

        return values;
    }

    private Func<JsonNode, JsonNode?> Path()
    {
        List<string> names = [];
        while (Next is "." or "[")
        {
            var isBracket = tokens[at++] == "[";
            names.Add(isBracket ? tokens[at++].Trim('"') : Name());
            if (isBracket)
                Must("]");
        }

        LastName = names.LastOrDefault();
        return item => names.Aggregate((JsonNode?)item, (node, name) => node is JsonObject parent ? parent[name] : null);
    }

    private const string Tokens = """@\w+|"[^"\\]*"|[A-Za-z_]\w*|\d+(\.\d+)?|>=|<=|[=<>()\[\],.\-/]""";

    [GeneratedRegex(Tokens)]
    private static partial Regex Token();

    [GeneratedRegex(@"\A(\s|" + Tokens + @")*\z")]
    private static partial Regex Whole();
}
