using System.Net;
using System.Text;
using MimFunctions.Tests.Platform.Access;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>Calls that no client of good will makes: each gets a plain refusal that tells nothing of the inside.</summary>
public sealed class HostileHttpTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT");

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("TRACE", "/api/communications")]
    [InlineData("CONNECT-IT", "/api/requests")]
    [InlineData("PATCH", "/sign-in")]
    public async Task Methods_that_the_hub_does_not_know_are_refused_and_echo_nothing(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.TryAddWithoutValidation("X-Canary", "canary-4c1");

        using var answer = await hub.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("canary-4c1");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"question\":{\"title\":{}}}")]
    [InlineData("{\"$type\":\"System.Diagnostics.Process\"}")]
    public async Task A_body_that_is_not_understood_is_the_callers_fault_and_no_type_or_trace_of_the_hub_is_named(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/requests") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "Developer contactPoint.AT");

        using var answer = await hub.Client.SendAsync(request);

        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        var said = await answer.Content.ReadAsStringAsync();
        said.ShouldNotContain("   at ");
        said.ShouldNotContain("Exception");
        said.ShouldNotContain("MimFunctions.");
    }

    [Theory]
    [InlineData("/api/communications/..%2f..%2fhub.db")]
    [InlineData("/receipts/AT/..%2f..%2fkeys%2freceipts.json")]
    [InlineData("/api/receipts/AT/%2e%2e%2f%2e%2e%2fhub.db")]
    [InlineData("/api/communications/%00")]
    [InlineData("/%5c%5cserver%5cshare")]
    public async Task Paths_that_climb_or_hide_lead_nowhere(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Authorization", "Developer contactPoint.AT");

        using var answer = await hub.Client.SendAsync(request);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
    }
}
