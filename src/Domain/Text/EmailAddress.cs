using System.Globalization;
using System.Text.RegularExpressions;

namespace MimFunctions.Domain.Text;

/// <summary>
/// Whether a text can be a mailbox. A pragmatic check in linear time, not RFC 5322: quoted local parts, comments and bare host names are
/// valid there and a slip of the pen here. Letters of all languages are allowed on both sides (RFC 6531).
/// </summary>
public static partial class EmailAddress
{
    private const int Longest = 254;
    private const int LongestLocalPart = 64;
    private const int LongestLabel = 63;

    /// <summary>True when a mail could be sent to it as it stands, without name and angle brackets.</summary>
    public static bool IsPlausible(string text)
    {
        var at = text.IndexOf('@');
        return text.Length <= Longest && at >= 0 && IsLocalPart(text[..at]) && IsDomain(text[(at + 1)..]);
    }

    /// <summary>
    /// The only address in a text, and what stands beside it: <c>Anna Muster &lt;mim@bmi.example&gt;</c>, a link to a mailbox, invisible
    /// marks. No address when there is none or more than one.
    /// </summary>
    public static (string? Address, string Others) In(string text)
    {
        var written = WrittenText.Address(text);
        if (IsPlausible(written))
            return (written, "");
        var found = Candidate().Matches(written).Select(match => match.Value.TrimEnd('.')).Where(IsPlausible).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return found is [var only]
            ? (only, Scheme().Replace(written, "").Replace(only, " ", StringComparison.OrdinalIgnoreCase).Trim(' ', '<', '>', '(', ')', '[', ']', ',', ';', ':', '.', '"'))
            : (null, "");
    }

    private static bool IsLocalPart(string text) =>
        text.Length is > 0 and <= LongestLocalPart
        && text.Split('.').All(atom => atom.Length > 0 && atom.All(IsOfAtom));

    private static bool IsDomain(string text)
    {
        var labels = text.Split('.');
        return labels.Length > 1 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit);
    }

    private static bool IsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel && !text.StartsWith('-') && !text.EndsWith('-') && text.All(c => c == '-' || IsWordly(c));

    // RFC 5322 atext.
    private static bool IsOfAtom(char c) => IsWordly(c) || "!#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal);

    // Marks belong to the letters of some alphabets, and to accented letters that were typed decomposed.
    private static bool IsWordly(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"[^\s<>()\[\],;:""]+@[^\s<>()\[\],;:""]+")]
    private static partial Regex Candidate();

    [GeneratedRegex("mailto:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
