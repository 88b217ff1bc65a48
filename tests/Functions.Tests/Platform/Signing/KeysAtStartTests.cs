using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Signing;

/// <summary>Storage, or the identity that may write there, can be away at a cold start.</summary>
public sealed class KeysAtStartTests : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly MemoryFiles files = new();
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Keys_that_can_not_be_published_are_published_when_storage_is_back()
    {
        // Given a storage that is away for two tries
        var away = new Away(files, tries: 2);
        using var keys = new KeysAtStart(away, Keys(), clock, NullLogger<KeysAtStart>.Instance);

        // When the hub starts, it is up and says that the keys are not there
        await keys.StartAsync(default);
        (await keys.ArePublished(default)).ShouldBeFalse();

        // Then they come by themselves, after a second and after two more
        await Eventually.Holds(() => clock.HasSleepers);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.Holds(() => away.Tried == 2 && clock.HasSleepers);
        (await keys.ArePublished(default)).ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(2));
        await Eventually.Holds(() => keys.ArePublished(default).Result);
        (await files.Read(PublishedKeys.File, default)).ShouldNotBeNull();
        away.Tried.ShouldBe(3);
    }

    [Fact]
    public async Task A_hub_that_stops_while_storage_is_away_stops()
    {
        using var keys = new KeysAtStart(new Away(files, tries: int.MaxValue), Keys(), clock, NullLogger<KeysAtStart>.Instance);
        await keys.StartAsync(default);
        (await keys.ArePublished(default)).ShouldBeFalse();

        await Should.NotThrowAsync(() => keys.StopAsync(default));
    }

    private SigningKeys Keys() => SigningKeys.FromFolder(folder["keys"], clock);

    private sealed class Away(MemoryFiles inner, int tries) : IFileStore
    {
        private int tried;

        public int Tried => Volatile.Read(ref tried);

        public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
            Interlocked.Increment(ref tried) <= tries ? throw new Azure.RequestFailedException("Connection refused") : inner.Write(path, content, contentType, ct);

        public Task<FileEntry?> Look(string path, CancellationToken ct) => inner.Look(path, ct);

        public Task<Stream?> Open(string path, CancellationToken ct) => inner.Open(path, ct);

        public Task<StoredFile?> Read(string path, CancellationToken ct) => inner.Read(path, ct);

        public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => inner.Move(from, tag, to, ct);

        public Task<bool> Delete(string path, string tag, CancellationToken ct) => inner.Delete(path, tag, ct);

        public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct) => inner.List(prefix, ct);
    }
}
