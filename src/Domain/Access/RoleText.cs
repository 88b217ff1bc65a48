using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Access;

/// <summary>Roles as identity providers write them in tokens: <c>contactPoint.AT</c>, <c>commission</c>.</summary>
public static class RoleText
{
    /// <summary>The role's word, as in tokens: <c>contactPoint</c>.</summary>
    public static string Text(this Role role)
    {
        var name = role.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The grant that a text means, in any case and with GR for EL; null when it means none.</summary>
    public static Grant? Parse(string text)
    {
        var parts = text.Split('.');
        if (Named(parts[0]) is not { } role || parts.Length != (Grant.IsOfState(role) ? 2 : 1))
            return null;
        if (parts.Length == 1)
            return Grant.Of(role);
        return (Grant.IsOfNetworks(role) ? MemberState.InLiaison(parts[1]) : MemberState.FromCode(parts[1])) is { } state ? Grant.Of(role, state) : null;
    }

    /// <summary>The grants among these texts, each once, and the texts that mean none: a provider may give roles of other programs.</summary>
    public static (IReadOnlyList<Grant> Grants, IReadOnlyList<string> Unknown) Read(IEnumerable<string> texts)
    {
        var read = texts.Select(text => (Text: text, Grant: Parse(text))).ToArray();
        return ([.. read.Select(one => one.Grant).OfType<Grant>().Distinct()], [.. read.Where(one => one.Grant is null).Select(one => one.Text)]);
    }

    // Not Enum.TryParse: it would take numbers and lists of names.
    private static Role? Named(string word) =>
        Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => string.Equals(role!.Value.ToString(), word, StringComparison.OrdinalIgnoreCase));
}
