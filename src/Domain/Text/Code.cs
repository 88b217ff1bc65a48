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
        Array.IndexOf(Known<T>.Codes, code) is >= 0 and var at
            ? Known<T>.Options[at]
            : throw new ArgumentException($"{typeof(T).Name} has no option with the code {code}.", nameof(code));

    // Made once: every stored form is read with a dozen of them.
    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly T[] Options = Enum.GetValues<T>();

        public static readonly string[] Codes = [.. Options.Select(Of)];
    }
}
