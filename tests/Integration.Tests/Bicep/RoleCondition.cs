using System.Text.RegularExpressions;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>
/// Judges a condition of a role assignment as Azure does, as far as the templates use the language
/// (learn.microsoft.com/azure/role-based-access-control/conditions-format): AND, OR, NOT, !, brackets, ActionMatches, SubOperationMatches,
/// StringEquals and StringStartsWith on attributes. Anything else is a fault.
/// </summary>
internal sealed partial class RoleCondition(string text)
{
    private readonly string[] tokens = [.. Token().Matches(text).Select(token => token.Value.Trim())];
    private Attempt attempt = new("", null, new Dictionary<string, string>());
    private int at;

    /// <summary>Whether the condition lets an attempt pass.</summary>
    public bool Allows(Attempt what)
    {
        string.Concat(tokens).Length.ShouldBe(Blanks().Replace(text, "").Length, "the condition holds something that this doesn't read");
        (attempt, at) = (what, 0);
        var allowed = Either();
        at.ShouldBe(tokens.Length);
        return allowed;
    }

    private bool Either()
    {
        var result = Both();
        while (Take("OR"))
            result = Both() | result;
        return result;
    }

    private bool Both()
    {
        var result = One();
        while (Take("AND"))
            result = One() & result;
        return result;
    }

    private bool One()
    {
        if (Take("!") || Take("NOT"))
            return !One();
        if (Take("("))
        {
            var inner = Either();
            Take(")").ShouldBeTrue();
            return inner;
        }

        return Said(tokens[at++]);
    }

    private bool Said(string token) => token[0] switch
    {
        'A' => attempt.Action == Value(token),
        'S' => attempt.SubOperation == Value(token),
        _ => Compares(token[1..], tokens[at++], tokens[at++].Trim('\'')),
    };

    /// <summary>An attribute that the attempt does not have makes the comparison false.</summary>
    private bool Compares(string attribute, string by, string value) => attempt.Attributes.TryGetValue(attribute, out var has)
        && (by == "StringEquals" ? has == value : has.StartsWith(value, StringComparison.Ordinal));

    private bool Take(string token)
    {
        if (at >= tokens.Length || tokens[at] != token)
            return false;
        at++;
        return true;
    }

    private static string Value(string token) => token.Split('\'')[1];

    [GeneratedRegex(@"AND|OR|NOT|!|\(|\)|(Action|SubOperation)Matches\{'[^']+'\}|@(Resource|Request)\[[^\]]+\]|StringEquals|StringStartsWith|'[^']*'")]
    private static partial Regex Token();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();

    /// <summary>What someone tries to do.</summary>
    /// <param name="Action">The data action.</param>
    /// <param name="SubOperation">Its suboperation, or null.</param>
    /// <param name="Attributes">Attributes of resource and request, by the name that conditions use, without "@".</param>
    internal sealed record Attempt(string Action, string? SubOperation, IReadOnlyDictionary<string, string> Attributes);
}
