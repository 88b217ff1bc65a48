using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

public sealed class SummaryChaptersTests
{
    private static readonly SummaryName Name = SummaryName.Parse("general-2026")!;
    private readonly MemoryDocuments documents = new();

    [Fact]
    public async Task What_was_kept_reads_back_to_the_byte_however_long_and_in_whatever_script()
    {
        // Given three chapters of letters that take one, two, three and four bytes, quotes and figures with a zero at the end
        var document = Document(string.Concat(Enumerable.Repeat("Größe “€” 🛂\\\"<", 45_000)));

        var kept = await new SummaryChapters(documents).Keep(document, default);

        using var read = await new SummaryChapters(documents).Read(Name, kept, default);
        read.Bytes().ShouldBe(JsonSerializer.SerializeToUtf8Bytes(document, HubJson.Options));
        read.Document.Sections[0].Parts[1].ShouldBe(document.Sections[0].Parts[1]);
        (await Chapters()).Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Every_chapter_fits_into_a_document_of_the_store_at_its_worst()
    {
        using var folder = new TempFolder();
        await using var database = SqliteDatabase.Open(Path.Combine(folder.Path, "hub.db"));
        var chapters = new SummaryChapters(new SqliteDocumentStore(database));

        var kept = await chapters.Keep(Document(new string('"', 1_000_000)), default);

        using var read = await chapters.Read(Name, kept, default);
        read.Digest.ShouldBe(kept);
    }

    [Fact]
    public async Task Keeping_the_same_again_does_nothing()
    {
        await new SummaryChapters(documents).Keep(Document("text"), default);
        await new SummaryChapters(documents).Keep(Document("text"), default);

        (await Chapters()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_changed_or_is_missing_is_not_read()
    {
        var kept = await new SummaryChapters(documents).Keep(Document("text"), default);
        await documents.TryWrite(SummaryKeys.Chapter(Name, "other", 0), new SummaryChapter(1, new ChapterText("{}"u8.ToArray())), null, default);

        (await Should.ThrowAsync<InvalidDataException>(() => new SummaryChapters(documents).Read(Name, "other", default))).Message.ShouldContain("was changed");
        (await Should.ThrowAsync<InvalidDataException>(() => new SummaryChapters(documents).Read(Name, kept + "0", default))).Message.ShouldContain("missing");
    }

    private static SummaryDocument Document(string text) => new(
        Name, Name.End, [], [new Section("one", "One", [new Part.Paragraph(text), new Part.Paragraph("12.50")], [])], []);

    private async Task<List<Versioned<SummaryChapter>>> Chapters() =>
        await documents.Query<SummaryChapter>(new DocumentQuery(SummaryContainers.Chapters), default).ToListAsync();
}
