using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MimFunctions.Platform.Shell;

/// <summary>The style sheet of all pages: part of the program, at an address that changes with its content, so that browsers keep it for good.</summary>
internal static partial class Sheet
{
    private const string Ecl = "shell/ecl.css";

    private static readonly Lazy<byte[]> Read = new(() => [.. Tokens(), .. Resource("shell/hub.css")!]);

    private static readonly Lazy<string> Name = new(() => $"hub-{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css");

    /// <summary>Its bytes.</summary>
    public static byte[] Content => Read.Value;

    /// <summary>Its name, with a digest.</summary>
    public static string FileName => Name.Value;

    /// <summary>Where it is.</summary>
    public static string Address => $"/assets/{FileName}";

    /// <summary>Whether it has the look of the Europa Component Library.</summary>
    public static bool HasEcl => Resource(Ecl) is not null;

    /// <summary>The tokens of the Europa Component Library that the sheet asks for, when the build found it (docs/decisions/0039); else the sheet's own values count.</summary>
    private static byte[] Tokens()
    {
        if (Resource(Ecl) is not { } all)
            return [];
        var wanted = Asked().Matches(Encoding.UTF8.GetString(Resource("shell/hub.css")!)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var told = Declared().Matches(Encoding.UTF8.GetString(all)).Where(match => wanted.Contains(match.Groups[1].Value)).Select(match => match.Value);
        return Encoding.UTF8.GetBytes($"/* Design tokens of the Europa Component Library, European Union, EUPL-1.2 */\n:root{{{string.Join(';', told)}}}\n");
    }

    private static byte[]? Resource(string name)
    {
        using var stream = typeof(Sheet).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex(@"var\((--ecl-[a-z0-9-]+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<=[{;])(--ecl-[a-z0-9-]+):[^;}]*")]
    private static partial Regex Declared();
}
