using System.Globalization;
using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>Packs constructs into a Word file of the report form.</summary>
internal static class WordForms
{
    private const string Names = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        """;

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Styles = $"""
        <w:styles {Names}><w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Hidden"><w:basedOn w:val="Base"/></w:style>
        <w:style w:type="paragraph" w:styleId="HiddenParagraph"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>
        """;

    private const string Relations = $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="s" Type="{Types}styles" Target="styles.xml"/><Relationship Id="f" Type="{Types}footnotes" Target="footnotes.xml"/>
        <Relationship Id="e" Type="{Types}endnotes" Target="endnotes.xml"/><Relationship Id="c" Type="{Types}comments" Target="comments.xml"/>
        <Relationship Id="h" Type="{Types}header" Target="header1.xml"/><Relationship Id="t" Type="{Types}footer" Target="footer1.xml"/>
        <Relationship Id="dgm" Type="{Types}diagramData" Target="diagrams/data1.xml"/></Relationships>
        """;

    /// <summary>The file.</summary>
    /// <param name="form">The form.</param>
    /// <param name="placed">What stands in it.</param>
    public static byte[] Pack(FormDefinition form, IReadOnlyList<Placed> placed)
    {
        var rows = new StringBuilder();
        foreach (var field in form.Fields)
        {
            var label = string.Concat(At(placed, Spot.Label, field.Id));
            var value = string.Concat(At(placed, Spot.Value, field.Id));
            rows.Append(CultureInfo.InvariantCulture, $"<w:tr><w:tc><w:p><w:r><w:t>{field.Label}</w:t></w:r></w:p>{label}</w:tc><w:tc><w:p><w:r><w:t>{Value(field)}</w:t></w:r></w:p>{value}<w:p/></w:tc></w:tr>");
            rows.AppendJoin("", At(placed, Spot.Row, field.Id));
        }

        var body = $"{string.Concat(At(placed, Spot.Body, "before"))}<w:tbl>{rows}</w:tbl>{string.Concat(At(placed, Spot.Body, "after"))}"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference w:type=\"default\" r:id=\"t\"/></w:sectPr>";
        return ZipMaker.DocxOf($"<w:document {Names}><w:body>{body}</w:body></w:document>",
            ("docProps/custom.xml", """<Properties xmlns:vt="urn:v"><property name="FormId"><vt:lpwstr>mim-1</vt:lpwstr></property></Properties>"""),
            ("word/_rels/document.xml.rels", Relations), ("word/styles.xml", Styles),
            ("word/footnotes.xml", Root("footnotes", placed)), ("word/endnotes.xml", Root("endnotes", placed)), ("word/comments.xml", Root("comments", placed)),
            ("word/header1.xml", $"<w:hdr {Names}>{Parts("header", placed)}</w:hdr>"), ("word/footer1.xml", $"<w:ftr {Names}>{Parts("footer", placed)}</w:ftr>"),
            ("word/diagrams/data1.xml", $"<dgm:dataModel {Names}>{Parts("diagram", placed)}</dgm:dataModel>"),
            ("customXml/item1.xml", $"<d>{Parts("data", placed)}</d>"),
            ("customXml/itemProps1.xml", """<ds:datastoreItem xmlns:ds="urn:ds" ds:itemID="{5AB8B6E4-0000-4000-8000-000000000001}"/>"""));
    }

    /// <summary>A value that every field takes.</summary>
    public static string Value(FieldDefinition field) => field.Kind switch
    {
        FieldKind.Date => "5 March 2026",
        FieldKind.OneOf or FieldKind.AnyOf => $"☒ {field.Options[0].Label}",
        FieldKind.List => "13",
        _ => $"Value of {field.Number}",
    };

    private static string Root(string part, IReadOnlyList<Placed> placed) => $"<w:{part} {Names}>{Parts(part, placed)}</w:{part}>";

    private static string Parts(string part, IReadOnlyList<Placed> placed) => string.Concat(placed.SelectMany(p => p.Parts(part)));

    private static IEnumerable<string> At(IReadOnlyList<Placed> placed, Spot spot, string where) =>
        placed.Where(p => p.Spot == spot && p.Where == where).Select(p => p.Xml);
}

/// <summary>A construct at its place in a generated form.</summary>
internal sealed record Placed(Construct Construct, Spot Spot, string Where, string Word, int Number)
{
    public string Xml => Construct.With(Word, Number);

    public IEnumerable<string> Parts(string part) => Construct.Parts.Where(p => p.Part == part).Select(p => Construct.Fill(p.Content, Word, Number));
}
