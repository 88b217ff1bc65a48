using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Intake;

/// <summary>Every file is answered, whatever fails about it and however often the hub is started anew meanwhile.</summary>
public sealed class NeverAnsweredTests : IDisposable
{
    private const string Dropped = "drop/AT/measures/form.json";

    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();

    public NeverAnsweredTests()
    {
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        System.IO.Directory.CreateDirectory(folder["drop/AT/measures"]);
        File.WriteAllBytes(folder[Dropped], SampleForms.File(SampleForms.Json("AT", "Act")));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_form_with_a_summary_of_40_MB_is_refused_at_once_and_its_bytes_are_kept()
    {
        var form = SampleForms.Json("AT", "Act");
        form["summary"] = new string('x', 40_000_000);
        File.WriteAllBytes(folder[Dropped], SampleForms.File(form));

        await Take(new TestHub(folder.Path, clock));

        Receipt().ShouldContain("MIM-FILE-02");
        System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem();
        File.Exists(folder[Dropped]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_as_long_as_its_limits_allow_fits_into_the_store()
    {
        var form = SampleForms.Json("AT", "Act");
        foreach (var field in new[] { "summary", "summaryEnglish", "contactName" })
            form[field] = new string('"', 60_000);
        for (var n = 0; n < 300; n++)
            form[$"unknown{n}\"{new string('"', 300)}"] = new string('"', 100);
        File.WriteAllBytes(folder[Dropped], SampleForms.File(form));

        await Take(new TestHub(folder.Path, clock));

        Receipt().ShouldContain("MIM-FILE-18");
    }

    [Fact]
    public async Task After_five_failures_of_five_processes_a_file_is_answered_put_aside_and_counted_for_a_week()
    {
        var bytes = File.ReadAllBytes(folder[Dropped]);
        for (var starts = 1; starts < FailedIntakes.Enough; starts++)
        {
            await Should.ThrowAsync<ArgumentException>(() => Take(Failing(new ArgumentException("too large"))));
            System.IO.Directory.Exists(folder["receipts/AT"]).ShouldBeFalse();
            File.Exists(folder[Dropped]).ShouldBeTrue();
        }

        await Take(Failing(new ArgumentException("too large")));

        Receipt().ShouldContain("MIM-DROP-05");
        File.ReadAllBytes(System.IO.Directory.GetFiles(folder["quarantine/AT"]).ShouldHaveSingleItem()).ShouldBe(bytes);
        File.Exists(folder[Dropped]).ShouldBeFalse();
        await using var hub = new TestHub(folder.Path, clock);
        (await hub.Get<FailedIntakes>().GivenUp(10, default)).ShouldBe(1);
        clock.Advance(TimeSpan.FromDays(8));
        (await hub.Get<FailedIntakes>().GivenUp(10, default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_time_mends_is_not_held_against_a_file_for_a_day()
    {
        for (var times = 0; times < 3 * FailedIntakes.Enough; times++)
            await Should.ThrowAsync<IOException>(() => Take(Failing(new IOException("away"))));
        clock.Advance(FailedIntakes.Patience);

        await Take(Failing(new IOException("away")));

        Receipt().ShouldContain("MIM-DROP-05");
    }

    [Fact]
    public async Task A_file_that_is_taken_in_at_a_later_try_is_a_communication_like_any_other()
    {
        await Should.ThrowAsync<ArgumentException>(() => Take(Failing(new ArgumentException("once"))));

        await Take(new TestHub(folder.Path, clock));

        File.ReadAllText(System.IO.Directory.GetFiles(folder["receipts/AT"], "*.json").ShouldHaveSingleItem()).ShouldContain("\"accepted\"");
    }

    [Fact]
    public async Task A_receipt_whose_copy_can_not_be_made_goes_without_it_in_the_end()
    {
        File.WriteAllText(folder[Dropped], "{");
        for (var times = 1; times < FailedIntakes.Enough; times++)
            await Should.ThrowAsync<InvalidOperationException>(() => Take(new TestHub(folder.Path, clock, files: inner => new NoCopies(inner))));

        await Take(new TestHub(folder.Path, clock, files: inner => new NoCopies(inner)));

        Receipt().ShouldContain("MIM-FILE-12");
        System.IO.Directory.GetFiles(folder["receipts/AT"], "*.docx").ShouldBeEmpty();
        File.Exists(folder[Dropped]).ShouldBeFalse();
    }

    private TestHub Failing(Exception why) => new(folder.Path, clock, documents: inner => new NoCommits(inner, why));

    private static async Task Take(TestHub hub)
    {
        await using (hub)
            await hub.Get<FormIntake>().Take(Dropped, default);
    }

    private string Receipt() => File.ReadAllText(System.IO.Directory.GetFiles(folder["receipts/AT"], "*.json").ShouldHaveSingleItem());

    /// <summary>Refuses to keep what was accepted.</summary>
    private sealed class NoCommits(IDocumentStore inner, Exception why) : IDocumentStore
    {
        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class => inner.Read<T>(key, ct);

        public Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class => document is Submission { Outcome: not Outcome.Refused } ? throw why : inner.TryWrite(key, document, expected, ct);

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => inner.Query<T>(query, ct);

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
    }

    /// <summary>Refuses to keep copies.</summary>
    private sealed class NoCopies(IFileStore inner) : IFileStore
    {
        public Task<FileEntry?> Look(string path, CancellationToken ct) => inner.Look(path, ct);

        public Task<Stream?> Open(string path, CancellationToken ct) => inner.Open(path, ct);

        public Task<StoredFile?> Read(string path, CancellationToken ct) => inner.Read(path, ct);

        public Task Write(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) => inner.Write(path, content, contentType, ct);

        public Task WriteView(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
            path.EndsWith(".docx", StringComparison.Ordinal) ? throw new InvalidOperationException("No copy.") : inner.WriteView(path, content, contentType, ct);

        public Task<bool> Move(string from, string tag, string to, CancellationToken ct) => inner.Move(from, tag, to, ct);

        public Task<bool> Delete(string path, string tag, CancellationToken ct) => inner.Delete(path, tag, ct);

        public IAsyncEnumerable<FileEntry> List(string prefix, CancellationToken ct) => inner.List(prefix, ct);
    }
}
