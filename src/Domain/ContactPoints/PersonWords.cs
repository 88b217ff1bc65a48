using System.Text.RegularExpressions;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>
/// Short texts in which nothing of a person may stand (CP-41): they are refused for what a report may well hold, such as any date, any number
/// that could be one of a document, and two names side by side. It can't know a single name; the page says so.
/// </summary>
public static partial class PersonWords
{
    /// <summary>Whether the text looks as if it spoke of a person.</summary>
    public static bool AreIn(string text) => PersonalData.In(text).Any() || Sign().IsMatch(text);

    // Six digits, however they are grouped; a day; a mailbox; two words with capitals after the beginning of the text.
    [GeneratedRegex(@"[0-9](?:[ ./-]?[0-9]){5,}|[0-9]{1,2}[./-] ?[0-9]{1,2}[./-]|@|(?<=\S.*)\b\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
