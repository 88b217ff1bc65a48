using MimFunctions.Platform.Files;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Files;

/// <summary>When a dropped file counts, whatever its time and the hub's clock say.</summary>
public sealed class CompletenessTests : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(250);
    private readonly TempFolder folder = new();
    private readonly SetClock clock = new() { Now = new DateTimeOffset(2026, 11, 22, 6, 0, 0, TimeSpan.Zero) };
    private readonly FolderFileStore store;

    public CompletenessTests() => store = new FolderFileStore(folder.Path, clock, Settle);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, false)]
    [InlineData(249, false)]
    [InlineData(250, true)]
    [InlineData(86_400_000, true)]
    public async Task A_dropped_file_counts_when_it_was_left_alone_for_a_moment(int milliseconds, bool listed)
    {
        Drop(clock.Now.AddMilliseconds(-milliseconds));

        (await IsListed()).ShouldBe(listed);
    }

    [Fact]
    public async Task A_file_from_the_future_is_watched_for_the_moment_instead()
    {
        Drop(clock.Now.AddYears(1));

        (await IsListed()).ShouldBeFalse();
        clock.GoneBy += Settle - TimeSpan.FromMilliseconds(1);
        (await IsListed()).ShouldBeFalse();
        clock.GoneBy += TimeSpan.FromMilliseconds(1);
        (await IsListed()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_from_the_future_is_not_kept_waiting_by_a_clock_that_is_set_back()
    {
        Drop(clock.Now.AddMinutes(1));
        await IsListed();

        clock.Now -= TimeSpan.FromHours(2);
        clock.GoneBy += Settle;

        (await IsListed()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_from_the_future_that_changed_is_watched_anew()
    {
        Drop(clock.Now.AddYears(1));
        await IsListed();
        clock.GoneBy += Settle;
        Drop(clock.Now.AddYears(1).AddSeconds(1), "more");

        (await IsListed()).ShouldBeFalse();
        clock.GoneBy += Settle;
        (await IsListed()).ShouldBeTrue();
    }

    /// <summary>A year in fast motion, in which every file came from the future, kept something of each (docs/reliability.md).</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Of_a_file_that_was_taken_nothing_is_kept_wherever_it_came_from_in_time(int years)
    {
        var completeness = new Completeness(clock, Settle, Settle);
        var file = folder["form.json"];
        File.WriteAllText(file, "{ }");
        var stamp = new FileStamp(3, clock.Now.AddYears(years), 1, 2, 3);
        completeness.IsComplete(file, stamp);
        clock.GoneBy += Settle;
        completeness.IsComplete(file, stamp).ShouldBeTrue();
        completeness.Remembered.ShouldBe(1);

        completeness.Forget(file);

        completeness.Remembered.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"form\":\"mim-1\",\"areas\":[\"asylum\"]")]
    [InlineData("\uFEFF {\"rows\":[{\"a\":1}")]
    [InlineData("<reportForm><summary>Hal")]
    [InlineData("PK\u0003\u0004 the first half of a document")]
    [InlineData("%PDF-1.7 the first half")]
    public async Task A_file_that_has_not_ended_is_waited_for_ten_seconds_and_answered_then(string content)
    {
        Drop(clock.Now, content);

        clock.Now += TimeSpan.FromSeconds(9);
        (await IsListed()).ShouldBeFalse();
        clock.Now += TimeSpan.FromSeconds(1);
        (await IsListed()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"form\":\"mim-1\",\"rows\":[{\"a\":\"}\"}]}\n")]
    [InlineData("{ broken }")]
    [InlineData("<?xml version=\"1.0\"?><reportForm/>\r\n")]
    [InlineData("PK\u0003\u0004 document PK\u0005\u0006 its end")]
    [InlineData("%PDF-1.7 text %%EOF\n")]
    [InlineData("Dear colleagues")]
    public async Task A_file_that_has_ended_counts_at_once(string content)
    {
        Drop(clock.Now, content);
        clock.Now += Settle;

        (await IsListed()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_comes_in_pieces_with_pauses_is_one_file_in_the_end()
    {
        const string whole = """{"form":"mim-1","areas":["asylum"],"summary":"One file."}""";
        foreach (var length in new[] { 0, 20, 34, 50 })
        {
            Drop(clock.Now, whole[..length]);
            clock.Now += TimeSpan.FromSeconds(5);
            (await IsListed()).ShouldBeFalse(whole[..length]);
        }

        Drop(clock.Now, whole);
        clock.Now += Settle;

        (await IsListed()).ShouldBeTrue();
    }

    private void Drop(DateTimeOffset modified, string content = "form")
    {
        Directory.CreateDirectory(folder["drop/AT/measures"]);
        File.WriteAllText(folder["drop/AT/measures/a.docx"], content);
        File.SetLastWriteTimeUtc(folder["drop/AT/measures/a.docx"], modified.UtcDateTime);
    }

    private async Task<bool> IsListed() => await store.List("drop/", default).AnyAsync();
}
