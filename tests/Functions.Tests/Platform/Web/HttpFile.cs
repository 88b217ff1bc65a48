using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>
/// A <c>.http</c> file as editors know it: requests separated by <c>###</c>, variables <c>@name = value</c> used as <c>{{name}}</c>, comments
/// behind <c>#</c>. Ours says in a comment such as <c># 201</c> which status comes back.
/// </summary>
internal static partial class HttpFile
{
    /// <summary>A request of the file.</summary>
    /// <param name="Title">What stands behind the <c>###</c>.</param>
    /// <param name="Status">The status that the file promises.</param>
    /// <param name="Method">Its method.</param>
    /// <param name="Address">Its address.</param>
    /// <param name="Headers">Its headers.</param>
    /// <param name="Body">Its body; null for none.</param>
    internal sealed record Step(string Title, int Status, string Method, string Address, IReadOnlyDictionary<string, string> Headers, string? Body)
    {
        /// <summary>The request as it is sent.</summary>
        public HttpRequestMessage Request()
        {
            var request = new HttpRequestMessage(new HttpMethod(Method), Address);
            foreach (var (name, value) in Headers.Where(header => header.Key != "Content-Type"))
                request.Headers.TryAddWithoutValidation(name, value);
            if (Body is not null)
                request.Content = new StringContent(Body, Encoding.UTF8, new MediaTypeHeaderValue(Headers["Content-Type"]));
            return request;
        }
    }

    /// <summary>The requests in their order.</summary>
    /// <param name="text">The file.</param>
    /// <param name="instead">Values to take instead of those in the file.</param>
    public static IReadOnlyList<Step> Read(string text, IReadOnlyDictionary<string, string> instead)
    {
        var parts = Separator().Split(text.ReplaceLineEndings("\n"));
        var variables = Variable().Matches(parts[0]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        foreach (var (name, value) in instead)
            variables[name] = value;
        return [.. parts.Skip(1).Select(part => One(Use().Replace(part, match => variables[match.Groups[1].Value])))];
    }

    private static Step One(string part)
    {
        var (head, body) = part.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? (part[..end], part[end..].Trim()) : (part, "");
        var lines = head.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var status = lines.Skip(1).First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..];
        var call = lines.Skip(1).Where(line => !line.StartsWith('#')).ToArray();
        var (method, address) = (call[0].Split(' ')[0], call[0].Split(' ')[1]);
        var headers = call.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new Step(
            lines[0].Trim(), int.Parse(status, CultureInfo.InvariantCulture), method, address, headers, body.Length == 0 ? null : body);
    }

    [GeneratedRegex("^###", RegexOptions.Multiline)]
    private static partial Regex Separator();

    [GeneratedRegex("^@([a-zA-Z]+) = (.+)$", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex("{{([a-zA-Z]+)}}")]
    private static partial Regex Use();
}
