using System.Xml.Linq;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>Tables of figures that went through programs of other makers.</summary>
public sealed class TableRoundTripTests
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XName Paragraph = XName.Get("p", "urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    private static readonly byte[] Word = FormTemplate.Write(FilledReport.Form, FilledReport.Fields);
    private static readonly string Content = FilledReport.Print(FilledReport.Read(Word));
    private static readonly Lazy<Task<byte[]>> OpenDocument = new(() => LibreOffice.SavedAsOpenDocument(Word));

    [LibreOfficeFact]
    public async Task A_report_that_LibreOffice_saved_as_OpenDocument_reads_the_same() =>
        FilledReport.Print(FilledReport.Read(await OpenDocument.Value)).ShouldBe(Content);

    [LibreOfficeFact]
    public async Task An_empty_report_shows_every_head_over_the_whole_width_and_reads_as_empty()
    {
        var empty = FormTemplate.Write(FilledReport.Form, FormFields.None);

        var text = await LibreOffice.PrintedText(empty);

        text.Split('\n').ShouldContain(line => line.Contains("Nationality") && line.Contains("Persons") && line.Contains("Period") && line.Contains("Source"));
        FilledReport.Read(await LibreOffice.SavedAs(empty, "odt")).Fields.ShouldBeEmpty();
    }

    [LibreOfficeFact]
    public async Task A_comment_on_a_figure_is_shown_in_its_cell()
    {
        var cell = FilledReport.Read(Word).Field(LiaisonFields.Flows)!.Rows![1].Cell(LiaisonFields.Persons)!;
        var finding = new Finding("MIM-TEST-01", Severity.Error, LiaisonFields.Flows, cell.Where, cell.Text, $"Is this the number?", $"Look again.");
        var returned = ReturnedForm.Annotate(Word, FilledReport.Form, [finding], DateTimeOffset.UnixEpoch).ShouldNotBeNull();

        var comment = (await LibreOffice.Understood(returned)).Descendants(Office + "annotation").Single(a => a.Value.Contains("Is this the number?"));

        comment.Ancestors(Table + "table-cell").First().Descendants(Paragraph).Where(p => !p.Ancestors(Office + "annotation").Any())
            .Select(p => string.Concat(p.Nodes().OfType<XText>())).ShouldBe(["85"]);
    }

    [LibreOfficeFact]
    public async Task A_report_that_LibreOffice_saved_as_Word_reads_the_same() =>
        FilledReport.Print(FilledReport.Read(await LibreOffice.SavedAs(await OpenDocument.Value, "docx", from: "odt"))).ShouldBe(Content);
}
