using System.Globalization;
using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Nothing;

/// <summary>Packs constructs into an OpenDocument file of the report form.</summary>
internal static class OpenDocumentForms
{
    private const string Base = "urn:oasis:names:tc:opendocument:xmlns:";

    private const string Names = $"""
        xmlns:office="{Base}office:1.0" xmlns:text="{Base}text:1.0" xmlns:table="{Base}table:1.0" xmlns:style="{Base}style:1.0" xmlns:meta="{Base}meta:1.0"
        xmlns:form="{Base}form:1.0" xmlns:draw="{Base}drawing:1.0" xmlns:svg="{Base}svg-compatible:1.0" xmlns:fo="{Base}xsl-fo-compatible:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
        """;

    private const string Styles = """
        <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="HiddenAbove" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="HiddenBelow" style:family="paragraph" style:parent-style-name="HiddenAbove"/>
        """;

    /// <summary>The file; in one XML file or in an archive.</summary>
    public static byte[] Pack(FormDefinition form, IReadOnlyList<Placed> placed, bool isFlat)
    {
        var margins = $"<office:master-styles><style:master-page style:name=\"m\"><style:header>{Parts("header", placed)}</style:header><style:footer>{Parts("footer", placed)}</style:footer></style:master-page></office:master-styles>";
        var text = $"<office:body><office:text><office:forms>{Parts("forms", placed)}</office:forms><text:tracked-changes>"
            + "<text:changed-region text:id=\"ins\"><text:insertion/></text:changed-region>"
            + $"{Parts("changes", placed)}</text:tracked-changes>{string.Concat(At(placed, Spot.Body, "before"))}"
            + $"<table:table>{Rows(form, placed)}</table:table>{string.Concat(At(placed, Spot.Body, "after"))}</office:text></office:body>";
        const string Meta = "<office:meta><meta:user-defined meta:name=\"FormId\">mim-1</meta:user-defined></office:meta>";
        if (isFlat)
            return Encoding.UTF8.GetBytes($"<office:document {Names} office:mimetype=\"application/vnd.oasis.opendocument.text\">{Meta}<office:automatic-styles>{Styles}</office:automatic-styles>{margins}{text}</office:document>");
        return ZipMaker.Odt("",
            ("content.xml", $"<office:document-content {Names}><office:automatic-styles>{Styles}</office:automatic-styles>{text}</office:document-content>"),
            ("styles.xml", $"<office:document-styles {Names}>{margins}</office:document-styles>"),
            ("meta.xml", $"<office:document-meta {Names}>{Meta}</office:document-meta>"));
    }

    private static string Rows(FormDefinition form, IReadOnlyList<Placed> placed)
    {
        var rows = new StringBuilder();
        foreach (var field in form.Fields)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<table:table-row><table:table-cell><text:p>{field.Label}</text:p>{string.Concat(At(placed, Spot.Label, field.Id))}</table:table-cell>");
            rows.Append(CultureInfo.InvariantCulture, $"<table:table-cell><text:p>{WordForms.Value(field)}</text:p>{string.Concat(At(placed, Spot.Value, field.Id))}</table:table-cell></table:table-row>");
            rows.AppendJoin("", At(placed, Spot.Row, field.Id));
        }

        return rows.ToString();
    }

    private static string Parts(string part, IReadOnlyList<Placed> placed) => string.Concat(placed.SelectMany(p => p.Parts(part)));

    private static IEnumerable<string> At(IReadOnlyList<Placed> placed, Spot spot, string where) =>
        placed.Where(p => p.Spot == spot && p.Where == where).Select(p => p.Xml);
}
