using System.Net;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>What a foreign page can make a browser send to the loopback address.</summary>
public sealed class LoopbackGuardTests : IAsyncLifetime
{
    private GatedApp app = null!;

    public async Task InitializeAsync() => app = await GatedApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1:7071", HttpStatusCode.OK)]
    [InlineData("127.0.0.2", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:80", HttpStatusCode.OK)]
    [InlineData("[::1]:7071", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example:7071", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("10.0.0.1", HttpStatusCode.BadRequest)]
    public async Task A_request_that_names_another_host_is_refused(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/open") { Headers = { Host = host } };

        (await app.Client.SendAsync(request)).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("POST", "https://evil.example", HttpStatusCode.BadRequest)]
    [InlineData("POST", "null", HttpStatusCode.BadRequest)]
    [InlineData("POST", "http://127.0.0.1:1", HttpStatusCode.BadRequest)]
    [InlineData("DELETE", "https://evil.example", HttpStatusCode.BadRequest)]
    [InlineData("POST", "own", HttpStatusCode.OK)]
    [InlineData("POST", null, HttpStatusCode.OK)]
    [InlineData("GET", "https://evil.example", HttpStatusCode.OK)]
    public async Task What_changes_something_must_not_come_from_a_page_of_another_site(string method, string? origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), method == "POST" ? "/things" : "/things/x");
        request.Headers.Add("Authorization", "Developer contactPoint.AT");
        if (origin is not null)
            request.Headers.Add("Origin", origin == "own" ? app.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin);

        (await app.Client.SendAsync(request)).StatusCode.ShouldBe(status);
        app.Ran.ShouldBe(status == HttpStatusCode.OK ? 1 : 0);
    }
}
