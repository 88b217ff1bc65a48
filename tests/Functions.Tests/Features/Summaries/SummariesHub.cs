using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A running hub with which summaries are drawn up, on a day of the test's own, and a caller of its API.</summary>
internal sealed class SummariesHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly WebApplication hub;

    /// <param name="now">When it is.</param>
    public SummariesHub(DateTimeOffset now)
    {
        Clock.Now = now;
        hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null).OnClock(Clock));
    }

    /// <summary>After the first half of 2026, which is to be summarised.</summary>
    public static DateTimeOffset July { get; } = new(2026, 7, 20, 9, 0, 0, TimeSpan.Zero);

    /// <summary>After 2026, which is to be summarised.</summary>
    public static DateTimeOffset January { get; } = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    public StoppedClock Clock { get; } = new();

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public IServiceProvider Services => hub.Services;

    public IDocumentStore Documents => Services.GetRequiredService<IDocumentStore>();

    /// <param name="parties">Who is listed in the directory.</param>
    public async Task<SummariesHub> Start(params string[] parties)
    {
        SampleForms.Directory(parties).Save(folder.Path);
        await hub.StartAsync();
        Client.BaseAddress = new Uri(hub.Urls.First());
        return this;
    }

    /// <summary>A program calls.</summary>
    public async Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, object? body = null)
    {
        using var call = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        call.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        return await Client.SendAsync(call);
    }

    public async ValueTask DisposeAsync()
    {
        // What is being filed is written before the folder goes.
        await hub.StopAsync();
        await hub.DisposeAsync();
        Client.Dispose();
        folder.Dispose();
    }
}
