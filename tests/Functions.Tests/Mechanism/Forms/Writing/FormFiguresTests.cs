using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>Tables of figures in a form that the hub prints and returns.</summary>
public sealed class FormFiguresTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn["ilo-1"];

    private static readonly FormFields Filled = new(
    [
        KeyValuePair.Create<string, FieldValue>("hostCountry", new FieldValue.One("TR")),
        KeyValuePair.Create<string, FieldValue>(LiaisonFields.Flows, new FieldValue.Table(
        [
            new([KeyValuePair.Create<string, CellValue>("nationality", new CellValue.Words("Syria")), KeyValuePair.Create<string, CellValue>("persons", new CellValue.Number(1200))]),
            new([KeyValuePair.Create<string, CellValue>("nationality", new CellValue.Words("Iraq")), KeyValuePair.Create<string, CellValue>("persons", new CellValue.Words("~300"))]),
        ])),
    ]);

    [Fact]
    public void The_empty_report_has_a_table_for_every_kind_of_figures() => Snapshot.Match(WordText.Of(FormTemplate.Write(Form, FormFields.None)));

    [Fact]
    public void Known_rows_are_printed_and_empty_ones_follow()
    {
        var table = Tables(FormTemplate.Write(Form, Filled), LiaisonFields.Flows).Single();

        table.Elements<TableRow>().Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText)))
            .ShouldBe(["Nationality|Persons|Period|Source", "Syria|1200||", "Iraq|~300||", "|||", "|||", "|||", "|||", "|||"]);
    }

    [Fact]
    public void Every_table_tells_screen_readers_its_name_and_its_head()
    {
        foreach (var table in LiaisonFields.Tables.SelectMany(id => Tables(FormTemplate.Write(Form, FormFields.None), id)))
        {
            table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()!.Val!.Value.ShouldNotBeNullOrWhiteSpace();
            table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>().ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_comment_stands_in_the_very_cell_it_is_about()
    {
        // Given a report in which a number is none
        var file = FormTemplate.Write(Form, Filled);
        var cell = FormFile.Read(file, "f", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading.Field(LiaisonFields.Flows)!.Rows![1].Cell("persons")!;

        // When it is returned
        var returned = Annotate(file, new Finding("MIM-TEST-01", Severity.Error, LiaisonFields.Flows, cell.Where, cell.Text, $"This is no number.", $"Write digits."));

        // Then the comment is at that number
        Commented(returned, "This is no number.").ShouldBe("~300");
        WordText.Errors(returned).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("python-docx.docx", "1.310")]
    [InlineData("python-docx-nested.docx", "1.310")]
    [InlineData("python-docx-one-table.docx", "1.310")]
    [InlineData("libreoffice.docx", "1.310")]
    [InlineData("pandoc.docx", "1.310")]
    public void A_comment_stands_in_its_cell_whoever_wrote_the_file(string name, string text)
    {
        var file = File.ReadAllBytes(Path.Combine(SameFiguresTests.Folder, name));
        var cell = FormFile.Read(file, name, [Form]).ShouldBeOfType<FormFileReading.Read>().Reading.Field(LiaisonFields.Flows)!.Rows![2].Cell("persons")!;

        Commented(Annotate(file, new Finding("MIM-TEST-01", Severity.Error, LiaisonFields.Flows, cell.Where, null, $"Look here.", $"Do this.")), "Look here.").ShouldBe(text);
    }

    [Theory]
    [InlineData("", "Nationality")]
    [InlineData("python-docx.docx", "B2a Migration flows: figures")]
    [InlineData("pandoc.docx", "B2a Migration flows: figures")]
    public void What_is_missing_in_a_table_is_commented_where_it_begins(string name, string place)
    {
        var file = name.Length == 0 ? FormTemplate.Write(Form, FormFields.None) : File.ReadAllBytes(Path.Combine(SameFiguresTests.Folder, name));

        Commented(Annotate(file, new Finding("MIM-TEST-01", Severity.Warning, LiaisonFields.Flows, Place.WholeFile, null, $"No figures.", $"Add some.")), "No figures.").ShouldBe(place);
    }

    private static byte[] Annotate(byte[] file, Finding finding) => ReturnedForm.Annotate(file, Form, [finding], DateTimeOffset.UnixEpoch).ShouldNotBeNull();

    private static string Commented(byte[] file, string words)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var id = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Single(c => c.InnerText.Contains(words, StringComparison.Ordinal)).Id!.Value;
        var start = document.MainDocumentPart.Document.Descendants<CommentRangeStart>().Single(s => s.Id == id);
        return (start.Ancestors<TableCell>().FirstOrDefault()?.InnerText ?? start.Ancestors<Paragraph>().First().InnerText).Trim();
    }

    private static List<Table> Tables(byte[] file, string tag)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.Document.Descendants<SdtBlock>().Single(c => c.SdtProperties?.GetFirstChild<Tag>()?.Val == tag).Descendants<Table>()];
    }
}
