using System.Net;
using Azure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>What callers are told while a store is away.</summary>
public sealed class StoreAwayAnswerTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT").Save(folder.Path);
        hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services
            .AddSingleton(TextWriter.Null).AddSingleton<IDocumentStore>(new Gone()));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        client.DefaultRequestHeaders.Add("Authorization", "Developer contactPoint.AT");
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_program_is_told_to_come_again_and_when()
    {
        using var answer = await client.GetAsync("/api/communications");

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(StoreAway.ComeAgainAfter));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("A store of the hub does not answer at the moment. Try again in a minute.");
    }

    [Fact]
    public async Task A_person_who_opens_a_link_of_a_mail_reads_the_same_on_a_page()
    {
        var link = hub.Services.GetRequiredService<FeedTokens>().For(Authority.FromCode("AT")!);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/calendar/{link}.ics");
        request.Headers.Add("Accept", "text/html");

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("<h1>Service Unavailable</h1>");
        page.ShouldNotContain("account.example");
    }

    [Fact]
    public void A_body_may_have_64_megabytes() =>
        hub.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestBodySize.ShouldBe(64L * 1024 * 1024);

    private sealed class Gone : IDocumentStore
    {
        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class => throw new RequestFailedException("Connection refused (account.example)");

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class => throw new RequestFailedException("Connection refused (account.example)");

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => throw new RequestFailedException("Connection refused (account.example)");

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => throw new RequestFailedException("Connection refused (account.example)");
    }
}
