using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Word, OpenDocument, JSON and XML give the same rows for the same table, whatever is in its cells.</summary>
public sealed class TableAgreementTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn["ilo-1"];

    // Formulas, marks of writing direction, markup, what reads like a label, a head, a number or a placeholder, and a text of 5,000 characters.
    private static readonly string[] Hostile =
    [
        "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\u202Eevil\u202C", "\u200F850\u200F", "<b>&amp;</b>", "]]>", "1 200", "1.200", "1,200", "~300", "n/a", "Total",
        "Remarks: x", "Host country", "B3 Routes and transport", "Nationality", "Number", "two\nlines", "☒ x", "🏛 Żółć e\u0301", "null", "{}", "'; DROP TABLE", "\u00A0x\u00A0",
        "Click to enter text!", new string('x', 5_000),
    ];

    [Fact]
    public void All_four_formats_give_the_same_rows() => Prop.ForAll(Arb.From(Filled()), fields =>
    {
        var expected = Figures.Print(Read(FormTemplate.Write(Form, fields)));

        Figures.Print(Read(Odt(fields))).ShouldBe(expected);
        Figures.Print(Read(Json(fields))).ShouldBe(expected);
        Figures.Print(Read(Xml(fields))).ShouldBe(expected);
    }).QuickCheckThrowOnFailure();

    private static Gen<FormFields> Filled() => Gen.CollectToList(
        LiaisonFields.Tables, id => FormRows.Of(Form.Field(id)!, Gen.Elements(Hostile)).Where(rows => !rows.Any(ReadsLikeAHead)).Select(rows => (Id: id, Rows: rows)))
        .Select(tables => new FormFields(tables.Select(table => KeyValuePair.Create<string, FieldValue>(table.Id, new FieldValue.Table(table.Rows)))));

    // A row of column heads is a head that comes again, not figures; only a file of data can hold one as a row.
    private static bool ReadsLikeAHead(FormRow row) => row.Cells.Count(cell => cell.Value is CellValue.Words { Text: "Nationality" or "Number" }) > 1;

    private static FormReading Read(byte[] file)
    {
        var reading = FormFile.Read(file, "report", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
        reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Message} {f.Said}").ShouldBeEmpty();
        return reading;
    }

    private static byte[] Json(FormFields fields) => Encoding.UTF8.GetBytes(new JsonObject(
        [KeyValuePair.Create<string, JsonNode?>("form", Form.Id), .. Tables(fields).Select(table => KeyValuePair.Create<string, JsonNode?>(table.Id, Rows(table.Rows)))]).ToJsonString());

    private static JsonArray Rows(IEnumerable<FormRow> rows) => new([.. rows.Select(row => new JsonObject(row.Cells.Select(cell =>
        KeyValuePair.Create<string, JsonNode?>(cell.Key, cell.Value is CellValue.Number number ? number.Value : FieldText.Print(cell.Value)))))]);

    private static byte[] Xml(FormFields fields) => Encoding.UTF8.GetBytes(new XElement("reportForm", new XAttribute("form", Form.Id), Tables(fields).Select(table =>
        new XElement(table.Id, table.Rows.Select(row => new XElement("row", row.Cells.Select(cell => new XElement(cell.Key, FieldText.Print(cell.Value)))))))).ToString());

    // As a person writes it: no content controls, the label above each table.
    private static byte[] Odt(FormFields fields) => ZipMaker.Odt(
        $"<office:body><office:text>{string.Concat(Tables(fields).Select(table => $"<text:h>{Form.Field(table.Id)!.Label}</text:h>{Odt(Form.Field(table.Id)!, table.Rows)}"))}</office:text></office:body>",
        ("meta.xml", """<m xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><meta:user-defined meta:name="FormId">ilo-1</meta:user-defined></m>"""));

    private static string Odt(FieldDefinition field, IReadOnlyList<FormRow> rows) => $"<table:table>{OdtRow(field.Columns!.Select(column => column.Label))}"
        + $"{string.Concat(rows.Select(row => OdtRow(field.Columns!.Select(column => FieldText.Print(row.Cell(column.Id)) ?? ""))))}</table:table>";

    private static string OdtRow(IEnumerable<string> cells) => $"<table:table-row>{string.Concat(cells.Select(cell =>
        $"<table:table-cell>{string.Concat(cell.Split('\n').Select(line => $"<text:p>{new XText(line)}</text:p>"))}</table:table-cell>"))}</table:table-row>";

    private static IEnumerable<(string Id, IReadOnlyList<FormRow> Rows)> Tables(FormFields fields) => fields.Select(field => (field.Key, fields.Rows(field.Key)));
}
