using System.Text.RegularExpressions;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// Pattern of a blob trigger, <c>drop/{state}/measures/{name}</c>: a fixed container, then literals and named parts. Matches as the
/// Functions host does (BindingTemplateSource in azure-webjobs-sdk): each part takes as much as it can, slashes included, case counts.
/// </summary>
internal sealed partial class BlobPattern
{
    // Made with the first path: a start reads patterns and matches none.
    private readonly Lazy<Regex> matcher;

    private BlobPattern(string text, string container, IReadOnlyList<string> parts, Lazy<Regex> matcher)
    {
        Text = text;
        Container = container;
        Parts = parts;
        this.matcher = matcher;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The container, the first part of the path.</summary>
    public string Container { get; }

    /// <summary>Names of the parts, in order.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The pattern; null when the text is none: no fixed container, no path in it, an unclosed, empty or repeated part.</summary>
    public static BlobPattern? Parse(string text)
    {
        if (!Shape().IsMatch(text))
            return null;
        var parts = Part().Matches(text).Select(match => match.Groups["part"].Value).ToArray();
        if (parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() != parts.Length)
            return null;
        var regex = Part().Split(text).Select((piece, at) => at % 2 == 0 ? Regex.Escape(piece) : $"(?<{piece}>.*)");
        var container = text[..text.IndexOf('/', StringComparison.Ordinal)];
        return new(text, container, parts, new(() => new Regex($"^{string.Concat(regex)}$", RegexOptions.CultureInvariant)));
    }

    /// <summary>The value of each part when the path fits, else null.</summary>
    /// <param name="path">Container and name of a blob.</param>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var match = matcher.Value.Match(path);
        return match.Success ? Parts.ToDictionary(part => part, part => match.Groups[part].Value) : null;
    }

    /// <summary>Whether it is about some of what the other, which has its whole container, is about.</summary>
    public bool IsNarrowerThan(BlobPattern other) => other.Text == $"{Container}/{{{other.Parts[0]}}}" && Text != other.Text;

    /// <inheritdoc/>
    public override string ToString() => Text;

    [GeneratedRegex(@"^[a-z0-9](-?[a-z0-9])+/([^{}]|\{[A-Za-z]\w*\})+$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\{(?<part>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
