using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>Which mailboxes mail reaches is for administrators, and for a party about itself.</summary>
public sealed class MailboxesAccessTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT", "DE", "COM");

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [InlineData("administrator", "", "AT COM DE")]
    [InlineData("administrator", "?party=de", "DE")]
    [InlineData("contactPoint.AT", "", "AT")]
    [InlineData("contactPoint.AT", "?party=at", "AT")]
    [InlineData("commission", "", "COM")]
    public async Task A_party_sees_its_own_and_an_administrator_all(string role, string query, string seen)
    {
        var (_, body) = await Ask(role, query);

        string.Join(' ', JsonNode.Parse(body)!.AsArray().Select(line => (string)line!["party"]!).Distinct().Order(StringComparer.Ordinal)).ShouldBe(seen);
    }

    [Theory]
    [InlineData("contactPoint.AT", "?party=DE", "This needs the role contactPoint.DE. You hold contactPoint.AT.")]
    [InlineData("expert.AT", "", "This needs the role contactPoint.{state} or commission or administrator. You hold expert.AT.")]
    public async Task Nobody_else_sees_any(string role, string query, string detail)
    {
        var (status, body) = await Ask(role, query);

        status.ShouldBe(HttpStatusCode.Forbidden);
        ((string?)JsonNode.Parse(body)!["detail"]).ShouldBe(detail);
    }

    private async Task<(HttpStatusCode Status, string Body)> Ask(string role, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/mailboxes{query}");
        request.Headers.Add("Authorization", $"Developer {role}");
        using var answer = await hub.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
