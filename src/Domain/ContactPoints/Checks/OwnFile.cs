using System.Text.RegularExpressions;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>The sender's own file reference, by which it finds a check again; never the number of a document, a day or a name.</summary>
public static partial class OwnFile
{
    /// <summary>Whether it can be kept: up to twenty letters and digits, both of them, and no six digits in a row.</summary>
    public static bool IsPlain(string text) => Plain().IsMatch(text) && !Numbered().IsMatch(text);

    [GeneratedRegex(@"^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{1,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("[0-9]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
