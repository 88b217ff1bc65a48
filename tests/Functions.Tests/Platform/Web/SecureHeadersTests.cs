using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using MimFunctions.Platform.Web;
using MimFunctions.Tests.Platform.Access;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>What every answer tells a browser, by the list of the OWASP Secure Headers Project; and how many answers one address gets.</summary>
public sealed class SecureHeadersTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT", "DE");

    public static TheoryData<string, string?> Addresses => new()
    {
        { "/", "text/html" }, { "/health", null }, { "/sign-in", "text/html" }, { "/nowhere", "text/html" }, { "/reply/nonsense", "text/html" },
        { "/api/communications", null }, { "/api/communications", "text/html" }, { "/api/openapi.json", null }, { "/api/nowhere", null },
        { "/api/communications/MIM-AT-2026-0001", "text/html" }, { "/api/requests", "text/html" }, { "/api/summaries", "text/html" }, { "/api/status", "text/html" },
        { "/api/liaison/networks", "text/html" }, { "/receipts/jwks.json", null },
    };

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_carries_them_also_a_refusal(string path, string? accept)
    {
        using var answer = await Get(path, accept);

        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "X-Permitted-Cross-Domain-Policies").ShouldBe("none");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("geolocation=()");
        Header(answer, "Cache-Control").ShouldBeOneOf("no-store", "private, no-cache", "private, no-store", "no-cache, private");
        var policy = Header(answer, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("script-src");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("X-Powered-By").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_style_of_a_page_is_the_only_one_that_counts_and_no_script_stands_in_it(string path, string? accept)
    {
        using var answer = await Get(path, accept);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return;

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        page.QuerySelectorAll("script").ShouldBeEmpty();
        var policy = Header(answer, "Content-Security-Policy");
        policy.ShouldNotContain("style-src 'unsafe-inline'");
        foreach (var style in page.QuerySelectorAll("style"))
            policy.ShouldContain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.TextContent)))}'");
    }

    [Fact]
    public async Task Who_calls_too_often_is_asked_to_wait_and_nobody_else_is()
    {
        HttpResponseMessage answer;
        var calls = 0;
        do
        {
            answer = await From("203.0.113.7");
        }
        while (answer.StatusCode != HttpStatusCode.TooManyRequests && ++calls < 50 * RateLimits.Burst);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        calls.ShouldBeGreaterThanOrEqualTo(RateLimits.Burst);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(RateLimits.ComeAgainAfter));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("go on more slowly");
        (await From("203.0.113.8")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await From("203.0.113.7, 203.0.113.9")).StatusCode.ShouldBe(HttpStatusCode.OK, "only the last entry is the word of what stands in front");
    }

    private async Task<HttpResponseMessage> Get(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (path.StartsWith("/api", StringComparison.Ordinal))
            request.Headers.TryAddWithoutValidation("Authorization", "Developer " + (path == "/api/status" ? "administrator" : "contactPoint.AT"));
        return await hub.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> From(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Add("X-Forwarded-For", address);
        return await hub.Client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.TryGetValues(name, out var more) ? more : ["(none)"]);
}
