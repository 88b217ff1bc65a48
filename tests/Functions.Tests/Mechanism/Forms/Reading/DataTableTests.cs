using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Tables in JSON and XML: what is not as the schema says is said, with its place.</summary>
public sealed class DataTableTests
{
    [Fact]
    public void Every_cell_of_a_JSON_table_has_its_pointer()
    {
        var field = Read(Json("""[{"persons": 1200, "nationality": " Syria "}, {}, {"nationality": "", "persons": null, "source": "Police"}, null]""")).Field(LiaisonFields.Flows)!;

        Figures.Print(field.Rows!).ShouldBe("nationality=Syria; persons=1200 | source=Police");
        field.Where.Text.ShouldBe("/b2FlowsTable");
        field.Rows!.SelectMany(row => row.Cells).Select(cell => cell.Where.Text).ShouldBe(["/b2FlowsTable/0/nationality", "/b2FlowsTable/0/persons", "/b2FlowsTable/2/source"]);
    }

    [Fact]
    public void Every_cell_of_an_XML_table_has_its_path()
    {
        var field = Read(Xml("<row><persons>1200</persons><nationality> Syria </nationality></row><row/><row>\n<source>Police</source></row>")).Field(LiaisonFields.Flows)!;

        Figures.Print(field.Rows!).ShouldBe("nationality=Syria; persons=1200 | source=Police");
        field.Where.Text.ShouldBe("/reportForm/b2FlowsTable");
        field.Rows!.SelectMany(row => row.Cells).Select(cell => cell.Where.Text)
            .ShouldBe(["/reportForm/b2FlowsTable/row[1]/nationality", "/reportForm/b2FlowsTable/row[1]/persons", "/reportForm/b2FlowsTable/row[3]/source"]);
    }

    [Theory]
    [InlineData("""[{"nationality": 5}]""", "MIM-FILE-15 /b2FlowsTable/0/nationality 5")]
    [InlineData("""[{"persons": true}]""", "MIM-FILE-15 /b2FlowsTable/0/persons true")]
    [InlineData("""[{"persons": [1]}]""", "MIM-FILE-15 /b2FlowsTable/0/persons [1]")]
    [InlineData("""[{"a/b": "x", "persons": 1}]""", "MIM-FILE-28 /b2FlowsTable/0/a~1b a/b")]
    [InlineData("""["1200 Syrians", 7]""", "MIM-FILE-15 /b2FlowsTable/0 \"1200 Syrians\"\nMIM-FILE-15 /b2FlowsTable/1 7")]
    [InlineData("\"1200 Syrians\"", "MIM-FILE-15 /b2FlowsTable 1200 Syrians")]
    [InlineData("""{"persons": 5}""", """MIM-FILE-15 /b2FlowsTable {"persons": 5}""")]
    [InlineData("""[{"persons": 5}], "b2FlowsTable": [{"persons": 6}]""", "MIM-FILE-24 /b2FlowsTable 6")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    public void What_the_schema_does_not_allow_is_said_with_its_pointer(string table, string expected) => Said(Read(Json(table))).ShouldBe(expected);

    [Theory]
    [InlineData("1200 Syrians", "MIM-FILE-15 /reportForm/b2FlowsTable 1200 Syrians")]
    [InlineData("<row>1200</row>", "MIM-FILE-15 /reportForm/b2FlowsTable/row[1] 1200")]
    [InlineData("<line><persons>5</persons></line>", "MIM-FILE-15 /reportForm/b2FlowsTable/line 5")]
    [InlineData("<row><trend>up</trend><persons>5</persons></row>", "MIM-FILE-28 /reportForm/b2FlowsTable/row[1]/trend trend")]
    [InlineData("<row><persons><b>5</b></persons></row>", "MIM-FILE-15 /reportForm/b2FlowsTable/row[1]/persons 5")]
    [InlineData("<row><persons>5</persons></row></b2FlowsTable><b2FlowsTable><row><persons>6</persons></row>", "MIM-FILE-24 /reportForm/b2FlowsTable 6")]
    [InlineData("<!-- none --><row/>", "")]
    [InlineData("", "")]
    public void What_the_XSD_does_not_allow_is_said_with_its_path(string table, string expected) => Said(Read(Xml(table))).ShouldBe(expected);

    [Theory]
    [InlineData("600", "600")]
    [InlineData("1.5", "1.5")]
    [InlineData("-3", "-3")]
    [InlineData("1e3", "1e3")]
    [InlineData("\"~300\"", "~300")]
    [InlineData("5, \"persons\": 5", "5 / 5")]
    public void A_JSON_number_is_read_by_its_digits(string persons, string expected) =>
        Read(Json($$"""[{"persons": {{persons}}}]""")).Field(LiaisonFields.Flows)!.Text.ShouldBe(expected);

    [Fact]
    public void A_number_outside_of_columns_of_numbers_stays_wrong() =>
        Said(Read(Encoding.UTF8.GetBytes("""{"form": "ilo-1", "region": 5}"""))).ShouldBe("MIM-FILE-15 /region 5");

    [Fact]
    public void Rows_beyond_five_hundred_refuse_the_form()
    {
        var json = Read(Json($"[{string.Join(',', Enumerable.Repeat("""{"persons": 1}""", 501))}]"));
        var xml = Read(Xml(string.Concat(Enumerable.Repeat("<row><persons>1</persons></row>", 501))));

        Said(json).ShouldBe("MIM-FILE-16 /b2FlowsTable/500/persons 1");
        Said(xml).ShouldBe("MIM-FILE-16 /reportForm/b2FlowsTable/row[501]/persons 1");
        json.Field(LiaisonFields.Flows)!.Rows!.Count.ShouldBe(500);
    }

    [Fact]
    public void A_table_nested_beyond_reason_is_refused() => FormFile.Read(
        Xml($"<row><persons>{string.Concat(Enumerable.Repeat("<a>", 5_000))}{string.Concat(Enumerable.Repeat("</a>", 5_000))}</persons></row>"), "f", [FormLibrary.BuiltIn["ilo-1"]])
        .ShouldBeOfType<FormFileReading.Unreadable>().Why.Rule.ShouldBe("MIM-FILE-11");

    private static byte[] Json(string table) => Encoding.UTF8.GetBytes($$"""{"form": "ilo-1", "b2FlowsTable": {{table}}}""");

    private static byte[] Xml(string table) => Encoding.UTF8.GetBytes($"<reportForm form=\"ilo-1\"><b2FlowsTable>{table}</b2FlowsTable></reportForm>");

    private static string Said(FormReading reading) => string.Join('\n', reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Said}"));

    private static FormReading Read(byte[] file) => FormFile.Read(file, "f", [FormLibrary.BuiltIn["ilo-1"]]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
