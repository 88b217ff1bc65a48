using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests;

/// <summary>A running hub that knows a draft act and a final court decision of Germany, on a day of the test's own.</summary>
internal sealed class RequestsHub : IAsyncDisposable
{
    public const string Draft = "MIM-DE-2026-0001", CourtDecision = "MIM-DE-2026-0002";

    private readonly TempFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly WebApplication hub;

    public RequestsHub() => hub = Hub.Build(
        new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
        services => services.AddSingleton(TextWriter.Null).OnClock(Clock));

    public StoppedClock Clock { get; } = new() { Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero) };

    public string Address => hub.Urls.First();

    public IServiceProvider Services => hub.Services;

    public async Task<RequestsHub> Start()
    {
        SampleForms.Directory("AT", "DE", "EL", "FR", "COM").Save(folder.Path);
        await hub.StartAsync();
        client.BaseAddress = new Uri(Address);
        var documents = Services.GetRequiredService<IDocumentStore>();
        await documents.Have(Communications.New(Communications.Fields(("memberState", "DE")), Draft));
        await documents.Have(Communications.New(
            Communications.Fields(("memberState", "DE"), ("measureType", "finalCourtDecision")), CourtDecision));
        return this;
    }

    /// <summary>Calls; a body that is text goes as it stands.</summary>
    public async Task<Said> Call(
        string method, string path, string? role = "contactPoint.AT", string? body = null, string media = "application/json", string? key = null,
        string? accept = null, string? language = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (role is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (language is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, media);
        using var answer = await client.SendAsync(request);
        return new Said(
            (int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType,
            answer.Headers.Location?.ToString(), string.Join(", ", answer.Content.Headers.Allow));
    }

    public Task<Said> Ask(string? measure = Draft, string role = "contactPoint.AT", string? key = null, params string[] addressees)
    {
        JsonObject body = new() { ["title"] = "Places", ["question"] = "How many places are there?", ["language"] = "en" };
        if (measure is not null)
            body["measure"] = measure;
        if (addressees.Length > 0)
            body["addressees"] = new JsonArray([.. addressees.Select(code => (JsonNode)code)]);
        return Call("POST", "/api/requests", role, body.ToJsonString(), key: key);
    }

    /// <summary>Waits until every state asked has its mail: the month begins with that (decision 23), so the clock must not be moved before.</summary>
    public Task Delivered() => Eventually.Holds(() => Services.GetRequiredService<IDocumentStore>()
        .Query<InformationRequest>(new DocumentQuery(RequestContainers.Requests), default).ToBlockingEnumerable()
        .All(request => request.Document.Standings.All(standing => standing.Began is not null)));

    /// <summary>Does something for the state asked, or about it.</summary>
    public Task<Said> Act(string what, string? body, string role = "contactPoint.DE", string state = "DE", string reference = "REQ-AT-2026-0001") =>
        Call("POST", $"/api/requests/{reference}/addressees/{state}/{what}", role, body);

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    /// <summary>An answer.</summary>
    internal sealed record Said(int Status, string Body, string? Media, string? Location, string Allow)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;

        /// <summary>Where a state stands.</summary>
        public JsonNode Of(string state) => Json["addressees"]!.AsArray().Single(each => (string?)each!["state"] == state)!;

        public string Is(string state) => (string)Of(state)["is"]!["kind"]!;

        /// <summary>The first of what stands against it: rule and field.</summary>
        public (string? Rule, string? Field) Refusal => ((string?)Json["refusals"]![0]!["rule"], (string?)Json["refusals"]![0]!["field"]);

        /// <summary>A problem as RFC 9457 wants it, in full.</summary>
        public Said ShouldBeProblem(int status)
        {
            Status.ShouldBe(status, Body);
            Media.ShouldBe("application/problem+json");
            foreach (var part in (string[])["type", "title", "detail", "instance"])
                ((string?)Json[part]).ShouldNotBeNullOrEmpty(Body);
            ((int?)Json["status"]).ShouldBe(status);
            return this;
        }
    }
}
