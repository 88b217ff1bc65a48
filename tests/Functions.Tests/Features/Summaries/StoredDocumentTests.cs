using System.Text.Json;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The document of kept content reads as any other, one section at a time.</summary>
public sealed class StoredDocumentTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Ελλάδα \\\"parts\":[{] ", 5_000));

    [Fact]
    public void It_says_what_was_kept_whatever_stands_in_it()
    {
        // Given texts that are longer than what is read at once, and that look like JSON themselves
        var document = SampleSummary.Make();
        document = document with
        {
            Remarks = [Long, "\"parts\":[1]"],
            Sections =
            [
                .. document.Sections,
                new Section("parts", "parts", [new Part.Paragraph(Long), new Part.Statement("12 34", "parts", "[]", "]", "}")], [new Section("empty", Long, [], [new Section("deep", "", [new Part.Drafted(Long)], [])])]),
                new Section("last", "Last", [], []),
            ],
            Sources = [.. document.Sources, new SourceGroup("parts", [Long, "[]"], 2)],
        };

        using var content = SummaryContent.Of(document);

        JsonSerializer.Serialize(content.Document, HubJson.Options).ShouldBe(JsonSerializer.Serialize(document, HubJson.Options));
        content.Document.Sections[^2].Sections[0].Sections[0].Parts.ShouldBe([new Part.Drafted(Long)]);
        content.Document.Sections[^1].Parts.ShouldBeEmpty();
    }

    [Fact]
    public void Page_and_Word_file_are_those_of_the_document_to_the_byte()
    {
        using var content = SummaryContent.Of(SampleSummary.Make());

        WrittenPage.Bytes(content.Document, SampleSummary.Draft).ShouldBe(WrittenPage.Bytes(SampleSummary.Make(), SampleSummary.Draft));
        WrittenWord.Of(content.Document, SampleSummary.Draft).ShouldBe(WrittenWord.Of(SampleSummary.Make(), SampleSummary.Draft));
    }

    [Fact]
    public void Parts_are_read_each_time_they_are_looked_at_and_headings_once()
    {
        var content = SummaryContent.Of(SampleSummary.Make());
        var section = content.Document.Sections[0];
        section.Parts.Count.ShouldBe(SampleSummary.Make().Sections[0].Parts.Count);
        ReferenceEquals(section.Parts[0], section.Parts[0]).ShouldBeFalse();

        content.Dispose();

        section.Title.ShouldBe(SampleSummary.Make().Sections[0].Title);
        Should.Throw<ObjectDisposedException>(() => section.Parts.Count);
    }

    [Fact]
    public void Of_a_long_document_little_is_read_into_memory()
    {
        // Given 40 MB of text in 200 sections
        var text = new string('x', 200_000);
        using var content = SummaryContent.Of(SampleSummary.Make() with
        {
            Sections = [new Section("hosts", "Hosts", [], new MadeWhenRead<Section>(() => Enumerable.Range(0, 200).Select(at => new Section($"host-{at}", $"Host {at}", [new Part.Paragraph(text)], []))))],
        });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var document = content.Document;

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2_000_000);
        document.Sections[0].Sections.Count.ShouldBe(200);
        document.Sections[0].Sections[199].Parts[0].ShouldBe(new Part.Paragraph(text));
    }
}
