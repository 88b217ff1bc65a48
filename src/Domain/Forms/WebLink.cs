using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>Finds the link that a person sees in a text, whatever stands around it (RFC 3986, appendix C).</summary>
internal static partial class WebLink
{
    /// <summary>The only https link in a text, and what stands beside it. No link when there is none or more than one.</summary>
    public static (string? Link, string Others) In(string text)
    {
        var written = WrittenText.Address(BrokenLink().Replace(text, "$1$2"));
        var found = Candidate().Matches(written).Select(match => match.Value.TrimEnd('.', ',', ';', ':', ')', ']', '"', '\'', '”', '»')).Distinct(StringComparer.Ordinal).ToArray();
        return found is [var only] && Uri.TryCreate(only, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps
            ? (only, written.Replace(only, " ", StringComparison.Ordinal).Trim(' ', '<', '>', '[', ']', '"', '\'', ',', ';', '.'))
            : (null, "");
    }

    // A link that was too long for its line goes on in the next one: what stands there alone is the rest of a path.
    [GeneratedRegex(@"^(\s*https?://\S+)\s*\n\s*([^\s@]*[/?=&][^\s@]*)(?=\s*\z)", RegexOptions.IgnoreCase)]
    private static partial Regex BrokenLink();

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Candidate();
}
