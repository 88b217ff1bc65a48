using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Testing;

/// <summary>A running hub that knows the sample secondments, at noon UTC of 5 March 2026, and a caller of its API.</summary>
internal sealed class LiaisonHub : IAsyncDisposable
{
    /// <summary>A list with a country where officers are, one covered from elsewhere, one to which an officer is to come, one that left the list.</summary>
    public const string Interests = """
        { "version": 1, "countries": [
          { "country": "MA", "from": "2025-01-01", "basis": "Council conclusions <2025>" }, { "country": "TN", "from": "2025-01-01", "basis": "Risk analysis" },
          { "country": "LY", "from": "2026-01-01", "basis": "Risk analysis" }, { "country": "SN", "from": "2025-01-01", "until": "2026-03-04", "basis": "Risk analysis" } ] }
        """;

    private readonly TempFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication hub = null!;

    private LiaisonHub()
    {
    }

    public IDocumentStore Documents => hub.Services.GetRequiredService<IDocumentStore>();

    /// <summary>The language that the caller reads; null for one that says nothing.</summary>
    public string? Language { get; set; }

    public StoppedClock Clock { get; } = new() { Now = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero) };

    public static async Task<LiaisonHub> Start(string? interests = Interests, bool filled = true, ContactDirectory? people = null)
    {
        var made = new LiaisonHub();
        (people ?? SampleForms.Directory("AT", "FR", "IE", "COM")).Save(made.folder.Path);
        if (interests is not null)
            await File.WriteAllTextAsync(made.folder["interest.json"], interests);
        made.hub = Hub.Build(
            new Settings { DataFolder = made.folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(made.Clock));
        await made.hub.StartAsync();
        made.client.BaseAddress = new Uri(made.hub.Urls.First());
        if (filled)
            await made.hub.Services.GetRequiredService<IDocumentStore>().HaveSecondments();
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        // What is being sent is written before the folder goes.
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    /// <summary>The mails sent so far.</summary>
    public string[] Mails() => Directory.Exists(folder["mail"]) ? [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)] : [];

    public async Task<JsonNode> Get(string role, string path) => JsonNode.Parse(await Text(role, path))!;

    public async Task<IHtmlDocument> Page(string role, string path) => new HtmlParser().ParseDocument(await Text(role, path, "text/html"));

    public async Task<string> Text(string role, string path, string? accept = null)
    {
        using var answer = await Send(role, HttpMethod.Get, path, accept: accept);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }

    public async Task<JsonNode> Post(string role, string path, object body, HttpStatusCode status = HttpStatusCode.OK, string? key = null)
    {
        using var answer = await Send(role, HttpMethod.Post, path, JsonContent.Create(body), key: key);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Sends a form of a page as a browser does, with these values in place of its own.</summary>
    public async Task<HttpResponseMessage> Fill(string role, IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var fields = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(field => field.Name!, field => field.Value);
        foreach (var (name, value) in values)
            fields[name] = value;
        using var content = new FormUrlEncodedContent(fields);
        return await Send(role, HttpMethod.Post, form.GetAttribute("action")!, content);
    }

    public async Task<HttpResponseMessage> Send(
        string role, HttpMethod method, string path, HttpContent? body = null, string? accept = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (Language is not null)
            request.Headers.Add("Accept-Language", Language);
        return await client.SendAsync(request);
    }
}
