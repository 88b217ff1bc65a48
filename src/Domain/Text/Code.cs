namespace MimFunctions.Domain.Text;

/// <summary>The codes of options, as forms, receipts and JSON write them: <c>draftLegislation</c>.</summary>
public static class Code
{
    /// <summary>The code of an option.</summary>
    public static string Of<T>(T option)
        where T : struct, Enum
    {
        var name = option.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The option with exactly this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(option => Of(option) == code).Cast<T?>().FirstOrDefault()
        ?? throw new ArgumentException($"{typeof(T).Name} has no option with the code {code}.", nameof(code));
}
