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
    private const int LongestHidden = 500;

    private static readonly char[] Quotes = ['\'', '`', '´', '‘', '’', '‚', '“', '”', '„', '«', '»'];

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
        var found = Candidate().Matches(written).Select(match => match.Value.TrimEnd('.').Trim(Quotes)).Where(IsPlausible).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return found is [var only]
            ? (only, Scheme().Replace(written, "").Replace(only, " ", StringComparison.OrdinalIgnoreCase).Trim([' ', '<', '>', '(', ')', '[', ']', ',', ';', ':', '.', '"', .. Quotes]))
            : (null, "");
    }

    /// <summary>
    /// The address that a person seems to mean who hides it from programs or sets spaces in it: "mim [at] bmi [dot] example",
    /// "mim @ bmi.example". It is a guess, to be offered. Null when there is none or more than one.
    /// </summary>
    /// <param name="text">The text, in which <see cref="In"/> found none.</param>
    public static string? Meant(string text)
    {
        // What is longer is a letter, and no address that somebody hid.
        if (text.Length > LongestHidden)
            return null;
        // The signs of keyboards with full-width letters are the same signs.
        var written = WrittenText.Address(text).Replace('＠', '@').Replace('﹫', '@').Replace('．', '.').Replace('。', '.');
        return Only(AroundSigns().Replace(written, "$1$2"))
            ?? Only(AroundSigns().Replace(DotSpelled().Replace(AtSpelled().Replace(written, "@"), "."), "$1$2"));
    }

    private static string? Only(string text)
    {
        var found = Candidate().Matches(CommaInDomain().Replace(text, ".")).Select(match => match.Value.Trim('.', '-', '"', '*', '|', '_')).Where(IsPlausible).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return found is [var only] ? only : null;
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

    [GeneratedRegex(@"\s*(@)\s*|(?<=@\s*[^\s@]+)\s*(\.)\s*(?=[\p{L}\d])")]
    private static partial Regex AroundSigns();

    [GeneratedRegex(@"(?<=@[\p{L}\d-]+),(?=\p{L}{2,}(?:\s|$))")]
    private static partial Regex CommaInDomain();

    // The sign's names in the languages of the Union: in brackets of any kind, or standing alone.
    private const string At = "at|ät|arroba|arobase|arobas|chiocciola|małpa|malpa|kukac|zavináč|zavinac|apenstaartje|snabel-?a|klammeraffe|kanel(?:bulle)?|miuku|ät-merkki|παπάκι|παπακι|маймунско\\s?а|кльомба|ludo\\s?a|afna|et|eta|kommerċjali";

    [GeneratedRegex(@"\s*[(\[{<]\s*(?:@|a|" + At + @"|ku\w+)\s*[)\]}>]\s*|\s*[""*|_'–-]\s*(?:" + At + @")\s*[""*|_'–-]\s*|\s+(?:" + At + @")\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AtSpelled();

    private const string Dot = "dot|punkt|punct|point|punto|ponto|pont|punt|punktum|kropka|tečka|tecka|bodka|točka|tocka|pika|taškas|punkts|piste|τελεία|τελεια|точка";

    [GeneratedRegex(@"\s*[(\[{<]\s*(?:\.|" + Dot + @")\s*[)\]}>]\s*|\s*[""*|_'–-]\s*(?:" + Dot + @")\s*[""*|_'–-]\s*|\s+(?:" + Dot + @")\s+", RegexOptions.IgnoreCase)]
    private static partial Regex DotSpelled();

    [GeneratedRegex("mailto:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
