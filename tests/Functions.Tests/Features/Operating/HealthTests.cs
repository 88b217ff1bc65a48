using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Features.Operating;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What <c>GET /health</c> tells a load balancer.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_hub_that_reaches_its_stores_is_ready() => (await Ask(_ => { })).ShouldBe((HttpStatusCode.OK, """{"status":"ready"}"""));

    [Fact]
    public async Task A_store_that_fails_makes_the_hub_unready_and_only_which_one_is_told() =>
        (await Ask(services => services.AddSingleton<IDocumentStore>(new Failing()))).ShouldBe((HttpStatusCode.ServiceUnavailable, """{"status":"not ready","why":["The documents do not answer."]}"""));

    [Fact]
    public async Task A_full_disk_makes_the_hub_unready_and_is_said() =>
        (await Ask(services => services.AddSingleton(new DiskSpace(() => 0, TimeProvider.System, NullLogger<DiskSpace>.Instance)))).ShouldBe(
            (HttpStatusCode.ServiceUnavailable,
            """{"status":"not ready","why":["The disk of the data folder has less than 8 MB left; the hub takes up nothing new until there is room."]}"""));

    [Fact]
    public async Task A_store_that_does_not_answer_in_time_is_down_and_is_not_asked_again_at_once()
    {
        var (clock, store) = (new ManualClock(), new Hanging());
        var files = new FolderFileStore(folder.Path, clock);
        using var keys = new KeysAtStart(files, SigningKeys.FromFolder(folder["keys"], clock), clock, NullLogger<KeysAtStart>.Instance);
        await keys.StartAsync(default);
        (await keys.ArePublished(default)).ShouldBeTrue();
        using var probe = new StoreProbe(store, files, keys, clock, NullLogger<StoreProbe>.Instance);

        var first = probe.Missing(default);
        await Eventually.Holds(() => store.Asked == 1);
        clock.Advance(StoreProbe.AnswersWithin);
        // On a busy machine the others may not have answered in that time either
        var said = await first;
        said.ShouldContain("The documents do not answer.");
        (await probe.Missing(default)).ShouldBe(said);
        store.Asked.ShouldBe(1);

        store.Hangs = false;
        clock.Advance(StoreProbe.Believed);
        (await probe.Missing(default)).ShouldBeEmpty();
    }

    private async Task<(HttpStatusCode, string)> Ask(Action<IServiceCollection> replace)
    {
        SampleForms.Directory("AT").Save(folder.Path);
        await using var hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services =>
        {
            // However busy the machine is, no store is late by this clock
            services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(new ManualClock(DateTimeOffset.UtcNow));
            replace(services);
        });
        await hub.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(hub.Urls.First()) };
        using var answer = await client.GetAsync("/health");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed class Hanging : IDocumentStore
    {
        private int asked;

        public bool Hangs { get; set; } = true;

        public int Asked => asked;

        public async Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class
        {
            Interlocked.Increment(ref asked);
            if (Hangs)
                await Task.Delay(Timeout.Infinite, ct);
            return null;
        }

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class => throw new NotSupportedException();

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => throw new NotSupportedException();

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => throw new NotSupportedException();
    }

    private sealed class Failing : IDocumentStore
    {
        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class => throw new IOException("/srv/secret is gone");

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class => throw new IOException();

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => throw new IOException();

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => throw new IOException();
    }
}
