using System.Text;
using MimFunctions.Platform.Files;

namespace MimFunctions.Tests.Platform.Files;

/// <summary>What every <see cref="IFileStore"/> promises; each adapter's tests derive from it.</summary>
public abstract class FileStoreContract
{
    /// <summary>The store under test; the same one throughout a test.</summary>
    private protected abstract IFileStore Store { get; }

    [Theory]
    [InlineData("receipts/AT/MIM-AT-2026-0007.json")]
    [InlineData("originals/0a1b2c")]
    [InlineData("drop/EL/measures/Μέτρο για την άσυλο №7 (τελικό) 100%+#?.docx")]
    [InlineData("drop/AT/measures/o\u0308sterreich NFD.docx")]
    [InlineData("directory.json")]
    public async Task What_was_written_is_read(string path)
    {
        await Write(path, "first");

        (await Text(path)).ShouldBe("first");
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        await Store.Write("originals/empty", ReadOnlyMemory<byte>.Empty, "text/plain", default);

        (await Store.Read("originals/empty", default))!.Content.Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_can_be_looked_at_and_streamed_without_being_held()
    {
        await Write("originals/streamed", "a stream");

        var looked = await Store.Look("originals/streamed", default);
        await using var stream = await Store.Open("originals/streamed", default);

        looked!.Length.ShouldBe(8);
        looked.Tag.ShouldBe((await Store.Read("originals/streamed", default))!.Tag);
        (await new StreamReader(stream!).ReadToEndAsync()).ShouldBe("a stream");
    }

    [Fact]
    public async Task A_large_file_is_read_whole()
    {
        var content = new byte[9_000_001];
        new Random(7).NextBytes(content);

        await Store.Write("originals/large", content, "application/octet-stream", default);

        (await Store.Read("originals/large", default))!.Content.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task What_is_made_while_it_is_written_is_read_whole()
    {
        await Store.Write("originals/pieces", async (to, ct) =>
        {
            for (var piece = 0; piece < 1000; piece++)
                await to.WriteAsync(Encoding.UTF8.GetBytes($"{piece:0000}"), ct);
        }, "text/plain", default);

        var text = await Text("originals/pieces");
        (text.Length, text[..8], text[^4..]).ShouldBe((4000, "00000001", "0999"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("before")]
    public async Task What_is_not_written_to_its_end_leaves_what_was_there(string? before)
    {
        if (before is not null)
            await Write("originals/half", before);

        await Should.ThrowAsync<InvalidDataException>(() => Store.Write("originals/half", async (to, ct) =>
        {
            await to.WriteAsync(new byte[100_000], ct);
            throw new InvalidDataException("It can't be made.");
        }, "text/plain", default));

        var found = await Store.Read("originals/half", default);
        (found is null ? null : Encoding.UTF8.GetString(found.Content.Span)).ShouldBe(before);
        (await Store.List("originals/", default).CountAsync()).ShouldBe(before is null ? 0 : 1);
    }

    [Theory]
    [InlineData("originals/none")]
    [InlineData("nobody/ever/wrote")]
    [InlineData("none.json")]
    public async Task What_was_not_written_is_not_there(string path)
    {
        (await Store.Read(path, default)).ShouldBeNull();
        (await Store.Look(path, default)).ShouldBeNull();
        (await Store.Open(path, default)).ShouldBeNull();
        (await Store.Delete(path, "any", default)).ShouldBeFalse();
        (await Store.Move(path, "any", "originals/other", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Writing_again_replaces_the_content_and_changes_the_tag_even_with_the_same_bytes()
    {
        await Write("receipts/AT/r.json", "one");
        var first = await Tag("receipts/AT/r.json");

        await Write("receipts/AT/r.json", "one");
        var second = await Tag("receipts/AT/r.json");
        await Write("receipts/AT/r.json", "three");

        second.ShouldNotBe(first);
        (await Text("receipts/AT/r.json")).ShouldBe("three");
    }

    [Fact]
    public async Task A_file_is_listed_by_every_prefix_of_its_path_that_names_the_container()
    {
        await Write("summaries/2026/annual.json", "12345");
        await Write("summaries/2027/annual.json", "1");
        await Write("receipts/2026/annual.json", "1");

        (await Paths("summaries/")).ShouldBe(["summaries/2026/annual.json", "summaries/2027/annual.json"], ignoreOrder: true);
        (await Paths("summaries/2026/ann")).ShouldBe(["summaries/2026/annual.json"]);
        (await Paths("summaries/2026/annual.json")).ShouldBe(["summaries/2026/annual.json"]);
        (await Paths("summaries/2028/")).ShouldBeEmpty();
        (await Paths("quarantine/")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_listed_file_has_the_length_tag_and_time_of_what_is_read()
    {
        await Write("quarantine/before", "1");
        await Write("originals/abc", "12345");
        await Write("quarantine/later", "1");

        var entry = (await Store.List("originals/", default).ToListAsync()).ShouldHaveSingleItem();

        entry.Length.ShouldBe(5);
        entry.Tag.ShouldBe(await Tag("originals/abc"));
        entry.LastModified.Offset.ShouldBe(TimeSpan.Zero);
        // By the store's own clock, which need not be ours.
        entry.LastModified.ShouldBeInRange(
            (await Store.Look("quarantine/before", default))!.LastModified, (await Store.Look("quarantine/later", default))!.LastModified);
    }

    [Fact]
    public async Task A_deleted_file_is_gone_and_deleting_it_again_does_nothing()
    {
        await Write("originals/abc", "1");
        var tag = await Tag("originals/abc");

        (await Store.Delete("originals/abc", tag, default)).ShouldBeTrue();
        (await Store.Delete("originals/abc", tag, default)).ShouldBeFalse();
        (await Store.Read("originals/abc", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_was_changed_is_neither_deleted_nor_moved_under_its_old_tag()
    {
        await Write("originals/abc", "old");
        var old = await Tag("originals/abc");
        await Write("originals/abc", "new");

        (await Store.Delete("originals/abc", old, default)).ShouldBeFalse();
        (await Store.Move("originals/abc", old, "quarantine/AT/abc", default)).ShouldBeFalse();
        (await Text("originals/abc")).ShouldBe("new");
        (await Store.Read("quarantine/AT/abc", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_moved_file_is_at_its_target_only_and_replaces_what_was_there()
    {
        await Write("drop/AT/measures/größe.docx", "moved");
        await Write("quarantine/AT/deep/er/größe.docx", "replaced");

        var done = await Store.Move("drop/AT/measures/größe.docx", await Tag("drop/AT/measures/größe.docx"), "quarantine/AT/deep/er/größe.docx", default);

        done.ShouldBeTrue();
        (await Store.Read("drop/AT/measures/größe.docx", default)).ShouldBeNull();
        (await Text("quarantine/AT/deep/er/größe.docx")).ShouldBe("moved");
    }

    [Fact]
    public async Task Moving_again_after_it_was_done_or_half_done_is_no_error()
    {
        await Write("drop/AT/measures/a.docx", "1");
        var tag = await Tag("drop/AT/measures/a.docx");
        await Write("originals/a", "1"); // a copy whose source was not yet removed

        (await Store.Move("drop/AT/measures/a.docx", tag, "originals/a", default)).ShouldBeTrue();
        (await Store.Move("drop/AT/measures/a.docx", tag, "originals/a", default)).ShouldBeFalse();
        (await Text("originals/a")).ShouldBe("1");
    }

    [Fact]
    public async Task Many_writers_of_one_file_leave_one_whole_content()
    {
        var contents = Enumerable.Range(0, 8).Select(i => new string((char)('a' + i), 50_000)).ToArray();

        await Task.WhenAll(contents.Select(content => Write("originals/raced", content)));

        (await Text("originals/raced")).ShouldBeOneOf(contents);
        (await Paths("originals/")).ShouldBe(["originals/raced"]);
    }

    [Theory]
    [InlineData("drop/../hub.db")]
    [InlineData("drop/AT/./a")]
    [InlineData("../outside")]
    [InlineData("/etc/passwd")]
    [InlineData("drop//a")]
    [InlineData("drop/")]
    [InlineData("")]
    [InlineData("drop/AT\\..\\a")]
    [InlineData("drop/AT/a\nb")]
    [InlineData("drop/AT/a\0b")]
    public async Task A_path_that_could_lead_elsewhere_is_refused(string path)
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.Read(path, default));
        await Should.ThrowAsync<ArgumentException>(() => Write(path, "x"));
        await Should.ThrowAsync<ArgumentException>(() => Store.Delete(path, "t", default));
        await Should.ThrowAsync<ArgumentException>(() => Store.Move("originals/a", "t", path, default));
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("")]
    [InlineData("../")]
    [InlineData("drop/../")]
    public void A_prefix_without_a_container_is_refused(string prefix) =>
        Should.Throw<ArgumentException>(() => Store.List(prefix, default));

    private protected Task Write(string path, string text) => Store.Write(path, Encoding.UTF8.GetBytes(text), "text/plain", default);

    private protected async Task<string> Text(string path) => Encoding.UTF8.GetString((await Store.Read(path, default))!.Content.Span);

    private protected async Task<string> Tag(string path) => (await Store.Read(path, default))!.Tag;

    private protected async Task<List<string>> Paths(string prefix) => await Store.List(prefix, default).Select(entry => entry.Path).ToListAsync();
}
