namespace MimFunctions.Domain.Access;

/// <summary>Whether a sign-in took more than one factor, as the claim <c>amr</c> tells it (RFC 8176).</summary>
public static class SecondFactor
{
    /// <summary>The identity provider says that there was more than one.</summary>
    private const string Several = "mfa";

    /// <summary>What one knows.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "pwd", "pin", "kba" };

    /// <summary>What one has; a message to a telephone counts, as the telephone is had.</summary>
    private static readonly HashSet<string> Had = new(StringComparer.OrdinalIgnoreCase) { "otp", "hwk", "swk", "sc", "sms", "tel" };

    /// <summary>Whether these methods are of two kinds; a provider that names only what was used last has told of one.</summary>
    /// <param name="methods">The values of the claim.</param>
    public static bool IsIn(IReadOnlyCollection<string> methods) =>
        methods.Contains(Several, StringComparer.OrdinalIgnoreCase) || (methods.Any(Known.Contains) && methods.Any(Had.Contains));
}
