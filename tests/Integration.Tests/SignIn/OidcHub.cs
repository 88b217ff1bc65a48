using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>A hub that takes the tokens of an authority.</summary>
internal sealed class OidcHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public static async Task<OidcHub> Start(Uri authority)
    {
        var started = new OidcHub();
        SampleForms.Directory("AT").Save(started.folder.Path);
        var settings = new Settings
        {
            DataFolder = started.folder.Path,
            SignIn = new SignInSettings.Oidc(authority, AuthorizationServer.Audience, "roles"),
        };
        started.hub = Hub.Build(settings, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        await started.hub.StartAsync();
        started.client.BaseAddress = new Uri(started.hub.Urls.First());
        return started;
    }

    /// <summary>What the hub answers to who carries this token, and the detail of its problem, if any.</summary>
    public async Task<(HttpStatusCode Status, string Detail)> Ask(string? token, string path = "/api/communications")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.Unauthorized)
            answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, answer.IsSuccessStatusCode ? "" : (string?)JsonNode.Parse(body)!["detail"] ?? "");
    }

    /// <summary>What the hub answers to who sends this file with this token.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Send(string token, string path, byte[] file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(file) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }
}
