using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Testing;

/// <summary>A running hub whose pages are read in the language of tests (<see cref="Bracketed"/>), and programs that give the pages something to show.</summary>
internal sealed class BracketedHub : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly WebApplication hub;

    public BracketedHub(DateTimeOffset now)
    {
        Clock.Now = now;
        hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null).OnClock(Clock));
    }

    public StoppedClock Clock { get; } = new();

    public IServiceProvider Services => hub.Services;

    public async Task<BracketedHub> Start()
    {
        SampleForms.Directory("AT", "DE", "IT", "COM").Save(folder.Path);
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        return this;
    }

    /// <summary>What a program does.</summary>
    public async Task<JsonNode?> Post(string role, string path, object? body = null, HttpMethod? method = null)
    {
        using var answer = await Send(role, method ?? HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), "application/json");
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Nothing on the page is English, but what people wrote.</summary>
    public async Task Look(string role, string path, string[] written, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Send(role, HttpMethod.Get, path, null, "text/html");
        answer.StatusCode.ShouldBe(status, path);
        Look(path, await answer.Content.ReadAsStringAsync(), written);
    }

    /// <summary>Nothing of what is said to a form that is sent with the token of its page is English.</summary>
    public async Task Look(string role, string path, string page, string[] written, params (string Name, string Value)[] fields)
    {
        using var answer = await Submit(role, path, page, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, path);
        Look(path, await answer.Content.ReadAsStringAsync(), written);
    }

    /// <summary>Sends a form with the token of its page.</summary>
    public async Task<HttpResponseMessage> Submit(string role, string path, string page, params (string Name, string Value)[] fields)
    {
        using var shown = await Send(role, HttpMethod.Get, page, null, "text/html");
        var token = new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync()).QuerySelector("input[name=token]")!.GetAttribute("value")!;
        return await Send(role, HttpMethod.Post, path, new FormUrlEncodedContent(fields.Append(("token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), "text/html");
    }

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    /// <summary>Nothing on a page that was got in another way is English, but what people wrote; nor is it marked as English as a whole.</summary>
    public static void Look(string path, string page, string[] written)
    {
        page.ShouldContain("⟦");
        var main = new HtmlParser().ParseDocument(page).QuerySelector("main")!;
        main.GetAttribute("lang").ShouldNotBe("en", $"{path} has no [InEveryLanguage]");
        Bracketed.LeftOn(page, written).ShouldBeEmpty($"{path}\n{main.InnerHtml}");
    }

    private async Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, HttpContent? body, string accept)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Add("Accept", accept);
        if (accept == "text/html")
            request.Headers.Add("Accept-Language", Bracketed.Language);
        return await client.SendAsync(request);
    }
}
