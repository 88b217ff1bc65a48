using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Api;

/// <summary>The document that describes the API, by the judgement of validators of other makers; and what the hub answers, by the document.</summary>
public sealed class OpenApiPeerTests : IAsyncLifetime
{
    private const string Request = "/api/requests/REQ-AT-2026-0001";

    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE", "EL", "FR").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(new Day()));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [NodeFact]
    public async Task The_document_is_valid_and_what_the_hub_answers_fits_it()
    {
        // Given the document, and answers of the hub at each turn of a request
        var openApi = await Saved("openapi.json", "GET", "/api/openapi.json", "AT");
        string[] pairs =
        [
            "RequestView", await Asked("asked.json", """{ "title": "A", "question": "?", "addressees": ["DE", "EL", "FR"] }"""),
            "RequestView", await Acted("proposed.json", "DE", "proposed-date", """{ "proposedDate": "2027-01-15", "explanation": "Later." }"""),
            "RequestView", await Acted("forwarded.json", "FR", "forwarding", """{ "forwardedTo": "Office" }"""),
            "RequestView", await Acted("answered.json", "DE", "answers", """{ "answer": "Four.", "visibility": "askerOnly" }"""),
            "RequestView", await Acted("declined.json", "EL", "refusal", """{ "ground": "noInformation" }"""),
            "RequestView", await Saved("withdrawn.json", "POST", $"{Request}/withdrawal", "AT", """{ "explanation": "Found." }"""),
            "AnswersTable", await Saved("answers-of-asker.json", "GET", $"{Request}/answers", "AT"),
            "AnswersTable", await Saved("answers-of-other.json", "GET", $"{Request}/answers", "FR"),
            "Indicators", await Saved("indicators.json", "GET", "/api/indicators", "AT"),
            "Problem", await Asked("rules.json", "{}"),
            "Problem", await Acted("ended.json", "EL", "acknowledgement", null),
            "Problem", await Saved("forbidden.json", "POST", $"{Request}/addressees/EL/acknowledgement", "DE"),
            "Problem", await Saved("nowhere.json", "GET", "/api/nowhere", "AT"),
        ];

        // When the validators look at them, and at one that is wrong
        var wrong = folder["wrong.json"];
        var declined = await File.ReadAllTextAsync(folder["declined.json"]);
        await File.WriteAllTextAsync(wrong, declined.Replace("noInformation", "surprise", StringComparison.Ordinal));
        var lines = (await new NodePeer("openapi").Run("validate.js", [openApi, .. pairs, "RequestView", wrong])).Trim().Split('\n');

        // Then only that one is
        lines[0].ShouldBe("valid 3.1");
        lines[1..^1].ShouldAllBe(line => line.StartsWith("valid "), string.Join('\n', lines));
        lines[^1].ShouldStartWith("invalid wrong.json: /addressees/");
    }

    private Task<string> Asked(string name, string body) => Saved(name, "POST", "/api/requests", "AT", body);

    private Task<string> Acted(string name, string state, string what, string? body) =>
        Saved(name, "POST", $"{Request}/addressees/{state}/{what}", state, body);

    private async Task<string> Saved(string name, string method, string path, string state, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", $"contactPoint.{state}");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        JsonNode.Parse(text).ShouldNotBeNull(name);
        await File.WriteAllTextAsync(folder[name], text);
        return folder[name];
    }

    private sealed class Day : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);
    }
}
