using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Forms;

/// <summary>Finds the link that a person sees in a text, whatever stands around it (RFC 3986, appendix C).</summary>
public static partial class WebLink
{
    private const int LongestMeant = 2_000;

    // What people set around a link: signs of a sentence and the quotation marks of every language.
    private static readonly char[] Behind = ['.', ',', ';', ':', ')', ']', '"', '\'', '`', '´', '’', '‘', '“', '”', '«', '»'], Before = ['„', '‚'];

    /// <summary>The only https link in a text, and what stands beside it. No link when there is none or more than one.</summary>
    public static (string? Link, string Others) In(string text)
    {
        var written = PastedTwice().Replace(WrittenText.Address(BrokenLink().Replace(text, "$1$2")), "");
        var found = Candidate().Matches(written).Select(match => match.Value.Replace(" ", "", StringComparison.Ordinal).TrimEnd(Behind)).Distinct(StringComparer.Ordinal).ToArray();
        return found is [var only] && Uri.TryCreate(only, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && link.Host.Contains('.')
            ? (only, written.Replace(only, " ", StringComparison.Ordinal).Trim([' ', '<', '>', '[', '(', .. Behind, .. Before]))
            : (null, "");
    }

    /// <summary>The only link that a person means who leaves https:// away or mistypes it; null when there is none or more than one.</summary>
    /// <param name="text">The text, in which <see cref="In"/> found none.</param>
    public static string? Meant(string text)
    {
        if (text.Length > LongestMeant)
            return null;
        var written = Scheme().Replace(WrittenText.Address(text).Replace('\\', '/'), "");
        // http:// alone is another address, which may not exist with https://.
        if (written.Contains("://", StringComparison.Ordinal) || LooseBeginning().IsMatch(written))
            return null;
        var found = Host().Matches(written).Select(match => match.Value.Replace(" ", "", StringComparison.Ordinal).TrimEnd(Behind.Except([')', ']']).ToArray())).Select(link => Balanced(link))
            .Where(link => IsLink(link, written)).Distinct(StringComparer.Ordinal).ToArray();
        return found is [var only] && Uri.TryCreate($"https://{only}", UriKind.Absolute, out _) ? $"https://{only}" : null;
    }

    // Behind www. anything; else only what ends in a domain that states and the Union use, and is no file name or number of a law.
    private static bool IsLink(string link, string text)
    {
        if (link.StartsWith("www", StringComparison.OrdinalIgnoreCase))
            return true;
        var host = link.Split('/', '?', '#', ':')[0];
        return Domains.Contains(host[(host.LastIndexOf('.') + 1)..].ToLowerInvariant()) && (link.Length > host.Length || IsAlone(link, text));
    }

    private static bool IsAlone(string link, string text) => text.Trim(' ', '<', '>', '(', ')', '[', ']', '"', '.', ';', '/') == link;

    private static string Balanced(string link) => link.EndsWith(')') && link.Count(c => c == ')') > link.Count(c => c == '(') ? link[..^1] : link;

    private static readonly HashSet<string> Domains =
    [
        .. MemberState.All.Select(state => state.Code.ToLowerInvariant()), "gr", "eu", "int", "org", "com", "net", "info", "gov", "edu", "ею", "ευ", "бг", "ελ", "example",
    ];

    // "https//", "htps:", "https ://", "https:\\", and the double one of a paste; "//" alone too.
    [GeneratedRegex(@"(?:\bhttps?://)?(?:\b(?:h+t{1,2}p{1,3}s|ht+ps|t+ps|htpps)\s*[:;]\s*/*\s*|\bh+t+p+s\s*//\s*|(?<![:\w])//\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\bwww\s", RegexOptions.IgnoreCase)]
    private static partial Regex LooseBeginning();

    [GeneratedRegex(@"(?<![@\w.-])(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.\s?)+\p{L}{2,24}(?::\d{2,5})?(?:[/?#][^\s<>""]*)?(?!,?[@\w])")]
    private static partial Regex Host();

    // A link that was too long for its line goes on in the next one: what stands there alone is the rest of a path.
    [GeneratedRegex(@"^(\s*https?://\S+)\s*\n\s*([^\s@]*[/?=&][^\s@]*)(?=\s*\z)", RegexOptions.IgnoreCase)]
    private static partial Regex BrokenLink();

    // A browser's address bar keeps its own https:// when another is pasted behind it.
    [GeneratedRegex("https?://(?=https://)", RegexOptions.IgnoreCase)]
    private static partial Regex PastedTwice();

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Candidate();
}
