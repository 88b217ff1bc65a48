using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;
using static MimFunctions.Tests.Mechanism.Forms.Reading.ZipMaker;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>W-14: a second form in the same file is told of by name, and nothing of it is taken for the first.</summary>
public sealed class SecondFormTests
{
    private static readonly (string Label, string First, string Second)[] Rows =
    [
        ("Member State", "Austria", "Austria"), ("Title of the measure (original language)", "Erstes Gesetz", "Zweites Gesetz"),
        ("Title of the measure (English)", "First Act", "Second Act"), ("Type of measure", "Draft legislation", "Adopted legislation"), ("Area", "Asylum", "Return"),
        ("Made public on", "5 March 2026", "6 March 2026"), ("Adopted on", "", "7 March 2026"), ("Summary", "Of the first.", "Of the second, zq1zq."),
        ("Remarks", "", "zq2zq"),
    ];

    [Fact]
    public void A_second_table_with_the_same_labels_is_a_second_form() =>
        Holds(Docx(Table(First) + "<w:p/>" + Table(Second)));

    [Fact]
    public void So_is_one_behind_its_own_title() =>
        Holds(Docx($"{Table(First)}<w:p><w:r><w:t>{Corpus.Form.Title}</w:t></w:r></w:p>{Table([Row("Field", "Your entry"), .. Second])}"));

    [Fact]
    public void So_is_one_that_goes_on_in_the_same_table() => Holds(Docx(Table([.. First, .. Second])));

    [Fact]
    public void So_is_one_in_running_text() =>
        Holds(Docx(string.Concat(Rows.Select(row => Paragraph($"{row.Label}: {row.First}"))) + string.Concat(Rows.Select(row => Paragraph($"{row.Label}: {row.Second}")))));

    [Fact]
    public void So_is_one_of_tagged_controls() => Holds(Docx(Table(Tagged(row => row.First)) + "<w:p/>" + Table(Tagged(row => row.Second))));

    [Fact]
    public void So_is_one_in_an_OpenDocument_text() => Holds(Odt($"<office:body><office:text>{OdtTable(row => row.First)}{OdtTable(row => row.Second)}</office:text></office:body>"));

    [Fact]
    public void The_same_form_twice_is_told_once()
    {
        var reading = Read(Docx(Table(First) + "<w:p/>" + Table(First)));

        reading.Findings.ShouldHaveSingleItem().Message.ShouldStartWith("A second form begins here, “Erstes Gesetz”; only the first one in the file was read.");
    }

    [Fact]
    public void A_field_or_two_given_again_are_no_second_form()
    {
        var reading = Read(Docx(Table([.. First, Row("Summary", "Again."), Row("Area", "Return")])));

        reading.Findings.Select(finding => finding.Rule).ShouldBe(["MIM-FILE-24", "MIM-FILE-24"]);
    }

    [Theory]
    [InlineData("""[{"form":"mim-1","summary":"a"},{"form":"mim-1","summary":"b"}]""")]
    [InlineData("""<forms><reportForm form="mim-1"><summary>a</summary></reportForm><reportForm form="mim-1"><summary>b</summary></reportForm></forms>""")]
    [InlineData("""{"form":"mim-1","summary":"a"}{"form":"mim-1","summary":"b"}""")]
    public void Two_forms_of_data_in_one_file_are_refused_with_the_way_out(string file)
    {
        var why = FormFile.Read(Encoding.UTF8.GetBytes(file), "form", [Corpus.Form]).ShouldBeOfType<FormFileReading.Unreadable>().Why;

        why.Message.ShouldBe("The file holds more than one form.");
        why.Fix.ShouldContain("a file of its own");
    }

    [Fact]
    public void A_form_alone_in_a_list_is_that_form() => Read("""[{"form":"mim-1","summary":"a"}]"""u8.ToArray()).Field("summary")!.Text.ShouldBe("a");

    private static IEnumerable<string> Of(Func<(string Label, string First, string Second), string> value) => Rows.Select(row => Row(row.Label, value(row)));

    private static string[] First => [.. Of(row => row.First)];

    private static string[] Second => [.. Of(row => row.Second)];

    private static string[] Tagged(Func<(string Label, string First, string Second), string> value) => [.. Rows.Select(row => Row(
        row.Label,
        $"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{Corpus.Form.Fields.First(field => field.Label == row.Label).Id}\"/></w:sdtPr><w:sdtContent><w:r><w:t>{value(row)}</w:t></w:r></w:sdtContent></w:sdt></w:p>"))];

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string OdtTable(Func<(string Label, string First, string Second), string> value) =>
        $"<table:table>{string.Concat(Rows.Select(row => $"<table:table-row><table:table-cell><text:p>{row.Label}</text:p></table:table-cell><table:table-cell><text:p>{value(row)}</text:p></table:table-cell></table:table-row>"))}</table:table><text:p/>";

    private static void Holds(byte[] file)
    {
        var reading = Read(file);

        // Nothing of the second form is in a field, not even where the first one is empty
        reading.Field("titleOriginal")!.Text.ShouldBe("Erstes Gesetz");
        reading.Field("adoptedOn").ShouldBeNull();
        reading.Field("remarks").ShouldBeNull();
        reading.Field("areas")!.Values.ShouldBe(["asylum"]);
        var finding = reading.Findings.ShouldHaveSingleItem($"{string.Join('\n', reading.Findings.Select(f => f.Message))}");
        finding.Rule.ShouldBe("MIM-FILE-39");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldStartWith("A second form begins here, “Zweites Gesetz”; only the first one in the file was read.");
        finding.Message.ShouldContain("zq1zq");
        finding.Message.ShouldContain("zq2zq");
    }

    private static FormReading Read(byte[] file) => FormFile.Read(file, "form", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
