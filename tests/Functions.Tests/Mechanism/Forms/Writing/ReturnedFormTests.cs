using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

public class ReturnedFormTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 5, 9, 30, 0, TimeSpan.FromHours(1));

    private static readonly Finding[] Findings =
    [
        new("MIM-FORM-07", Severity.Error, "madePublicOn", Place.Cell(1, 13, 2), "31.2.2026", $"This is not a date.", $"Write a date, e.g. 5 March 2026.", "MIM-5"),
        new("MIM-FORM-08", Severity.Warning, "summaryEnglish", Place.WholeFile, null, $"There is no English summary.", $"Add a few lines in English.", "MIM-35"),
        new("MIM-FORM-99", Severity.Warning, null, Place.BodyParagraph(2), "Working form", $"This paragraph is odd.", $"Leave it."),
        new("MIM-FORM-98", Severity.Info, null, Place.WholeFile, null, $"Good to know.", $"Nothing to do."),
    ];

    public static TheoryData<string> WordFiles => [.. Corpus.Names.Where(name => name.EndsWith(".docx", StringComparison.Ordinal))];

    [Fact]
    public void Each_finding_stands_at_its_place_in_the_sender_s_own_form()
    {
        var returned = Annotate(FormTemplate.Write(Corpus.Form, FormTemplateTests.Filled));

        Snapshot.Match(WordText.Of(returned));
    }

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void A_returned_form_is_no_less_valid_than_the_original(string file)
    {
        var original = Corpus.Bytes(file);

        var faults = Descriptions(Annotate(original)).Except(Descriptions(original));

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void A_returned_form_reads_as_the_same_form(string file) =>
        Corpus.Print(FormFile.Read(Annotate(Corpus.Bytes(file)), file, [Corpus.Form])).ShouldBe(Corpus.Content);

    [Fact]
    public void Comments_that_are_there_stay_and_keep_their_ids()
    {
        var once = Annotate(FormTemplate.Write(Corpus.Form, FormFields.None));

        var twice = Annotate(once);

        Comments(twice).ShouldBe([("0", 2), ("1", 4), ("2", 3), ("3", 4), ("4", 2), ("5", 4), ("6", 3), ("7", 4)]);
        WordText.Errors(twice).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_Word_file_is_not_annotated()
    {
        ReturnedForm.Annotate("not a zip"u8.ToArray(), Corpus.Form, Findings, At).ShouldBeNull();
        ReturnedForm.Annotate(Corpus.Bytes("libreoffice-controls.odt"), Corpus.Form, Findings, At).ShouldBeNull();
    }

    private static byte[] Annotate(byte[] original) => ReturnedForm.Annotate(original, Corpus.Form, Findings, At).ShouldNotBeNull();

    private static IEnumerable<string> Descriptions(byte[] file) => WordText.Errors(file).Select(error => error[(error.IndexOf(": ", StringComparison.Ordinal) + 2)..]);

    private static List<(string Id, int Lines)> Comments(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Select(c => (c.Id!.Value!, c.Elements<Paragraph>().Count()))];
    }
}
