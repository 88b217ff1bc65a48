using System.Net;
using System.Text.RegularExpressions;

namespace MimFunctions.Benchmarks.Ahead;

/// <summary>Visits to the pages of a running hub that asks nobody for a password, in each role that it offers.</summary>
internal static partial class PageVisits
{
    private const int PagesOfRole = 80;

    /// <summary>Signs in in each role, for Austria, and follows the links from the first page on.</summary>
    public static async Task ByEverybody(Uri hub, CancellationToken ct)
    {
        using var anyone = new HttpClient { BaseAddress = hub };
        var choice = Choice().Match(await anyone.GetStringAsync("sign-in", ct)).Value;
        foreach (var role in Option().Matches(choice).Select(option => option.Groups[1].Value).Where(role => role != ""))
        {
            var visited = await By(role, hub, ct);
            Console.Error.WriteLine($"{role}: {visited} pages");
        }
    }

    private static async Task<int> By(string role, Uri hub, CancellationToken ct)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { BaseAddress = hub };
        using var signIn = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["state"] = "AT", ["returnUrl"] = "/" });
        using var signedIn = await client.PostAsync("sign-in", signIn, ct);
        signedIn.EnsureSuccessStatusCode();
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new Queue<string>(["/"]));
        var visited = 0;
        for (; visited < PagesOfRole && open.TryDequeue(out var page); visited++)
        {
            using var answer = await client.GetAsync(page, ct);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (var link in Link().Matches(await answer.Content.ReadAsStringAsync(ct)).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(seen.Add))
                open.Enqueue(link);
        }

        return visited;
    }

    [GeneratedRegex("""<select id="role".*?</select>""", RegexOptions.Singleline)]
    private static partial Regex Choice();

    [GeneratedRegex("value=\"([A-Za-z]*)\"")]
    private static partial Regex Option();

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Link();
}
