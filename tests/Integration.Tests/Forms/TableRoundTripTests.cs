using MimFunctions.Domain.Forms;
using MimFunctions.Forms;
using MimFunctions.Forms.Writing;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>Tables of figures that went through programs of other makers.</summary>
public sealed class TableRoundTripTests
{
    private static readonly byte[] Word = FormTemplate.Write(FilledReport.Form, FilledReport.Fields);
    private static readonly string Content = FilledReport.Print(FilledReport.Read(Word));

    [LibreOfficeFact]
    public async Task A_report_that_LibreOffice_saved_as_OpenDocument_reads_the_same() =>
        FilledReport.Print(FilledReport.Read(await LibreOffice.SavedAs(Word, "odt"))).ShouldBe(Content);

    [LibreOfficeFact]
    public async Task A_report_that_LibreOffice_saved_as_Word_reads_the_same() =>
        FilledReport.Print(FilledReport.Read(await LibreOffice.SavedAs(await LibreOffice.SavedAs(Word, "odt"), "docx", from: "odt"))).ShouldBe(Content);
}
