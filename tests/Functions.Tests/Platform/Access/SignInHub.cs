using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>A hub alone on this machine, and a browser before it.</summary>
internal sealed class SignInHub(params string[] parties) : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private WebApplication hub = null!;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task Start()
    {
        SampleForms.Directory(parties).Save(folder.Path);
        hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        await hub.StartAsync();
        Client.BaseAddress = new Uri(hub.Urls.First());
    }

    public async Task<HttpResponseMessage> Browse(string path, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie.Split(';')[0]);
        return await Client.SendAsync(request);
    }

    public async Task<string> Page(string path, string? cookie = null)
    {
        using var answer = await Browse(path, cookie);
        return await answer.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> Choose(string role, string? state, string? returnUrl) => Client.PostAsync(
        "/sign-in",
        new FormUrlEncodedContent(new Dictionary<string, string?> { ["role"] = role, ["state"] = state, ["returnUrl"] = returnUrl }!));

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        Client.Dispose();
        folder.Dispose();
    }
}
