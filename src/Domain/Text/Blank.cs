namespace MimFunctions.Domain.Text;

/// <summary>Texts with nothing in them.</summary>
public static class Blank
{
    /// <summary>The text without white space around it; null when nothing is left.</summary>
    public static string? Trim(string? text) => text?.Trim() is { Length: > 0 } said ? said : null;
}
