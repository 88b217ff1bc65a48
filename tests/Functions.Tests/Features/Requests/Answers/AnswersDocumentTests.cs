using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Tests.Mechanism.Forms.Writing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>All answers to a request as a Word document.</summary>
public sealed class AnswersDocumentTests
{
    [Fact]
    public void As_another_state_sees_it() => Snapshot.Match(WordText.Of(Document("SE")));

    [Fact]
    public void It_is_a_valid_document_without_macros_and_the_same_bytes_each_time()
    {
        var file = Document("AT");

        WordText.Errors(file).ShouldBeEmpty();
        Document("AT").ShouldBe(file);
        using var package = new ZipArchive(new MemoryStream(file));
        package.Entries.ShouldAllBe(entry => !entry.FullName.Contains("vba", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void It_has_headings_a_repeated_head_and_lies_across()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Document("AT")), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;

        body.Elements<Paragraph>().Select(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ShouldContain("Heading1");
        body.Descendants<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>().ShouldNotBeNull();
        body.Descendants<PageSize>().Single().Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
        document.PackageProperties.Title.ShouldBe("REQ-AT-2026-0001: Family reunification <of minors>");
        document.PackageProperties.Language.ShouldBe("en-GB");
        body.Descendants<Languages>().Select(language => language.Val!.Value).ShouldContain("fr");
    }

    [Fact]
    public void Letters_that_XML_cannot_write_do_no_harm()
    {
        var request = SampleRequests.Asked(1, "2026-03-05", "DE")
            .On("2026-03-06", "DE", act => GiveAnswer.Decide(act, SampleRequests.OneSentenceFaults("bell \a, half \ud83d, whole 🙂")));

        WordText.Of(Document(request, "AT")).ShouldContain("bell , half \ufffd, whole 🙂");
    }

    [Fact]
    public void What_is_for_the_asker_only_is_in_nobody_else_s_document()
    {
        WordText.Of(Document("AT")).ShouldContain("geheim");
        WordText.Of(Document("AT")).ShouldContain("names.xlsx");
        WordText.Of(Document("SE")).ShouldNotContain("geheim");
        WordText.Of(Document("SE")).ShouldNotContain("Confidential: twelve");
        WordText.Of(Document("SE")).ShouldNotContain("names.xlsx");
    }

    private static byte[] Document(string reader) => Document(SampleRequests.OfEveryKind(), reader);

    private static byte[] Document(InformationRequest request, string reader) => AnswersDocument.Write(AnswersTable.Of(
        request, AnswerReader.Of(Authority.FromCode(reader)!), SampleRequests.At("2026-04-20")));
}
