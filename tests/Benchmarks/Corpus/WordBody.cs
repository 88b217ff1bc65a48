using System.Security;
using System.Text;
using MimFunctions.Domain.Forms;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Writes <c>word/document.xml</c> as Word does: revision ids on every paragraph, run properties on every run, text cut into runs.</summary>
internal static class WordBody
{
    private const string Open = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"><w:body>
        """;

    private const string Table = """
        <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="3256"/><w:gridCol w:w="5760"/></w:tblGrid>
        """;

    private const string Close = """
        </w:tbl><w:sectPr w:rsidR="00C53E7A" w:rsidSect="00A11D2E"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>
        """;

    /// <summary>The part, as text.</summary>
    public static string Write(FilledForm form, Random random)
    {
        var xml = new StringBuilder(Open, 96 * 1024);
        Paragraph(xml, FilledForm.Definition.Title, "Heading1", random);
        Paragraph(xml, FilledForm.Definition.Notice, "Normal", random);
        xml.Append(Table);
        foreach (var field in FilledForm.Definition.Fields)
            Row(xml, field, form, random);
        return xml.Append(Close).ToString();
    }

    private static void Row(StringBuilder xml, FieldDefinition field, FilledForm form, Random random)
    {
        xml.Append(InvariantCulture, $"<w:tr w:rsidR=\"{Id(random)}\" w:rsidRPr=\"{Id(random)}\" w14:paraId=\"{Id(random)}\" w14:textId=\"77777777\">");
        Cell(xml, 3256, [$"{field.Number}. {field.Label}"], random);
        Cell(xml, 5760, Lines(field, form[field.Id]), random);
        xml.Append("</w:tr>");
    }

    private static IEnumerable<string> Lines(FieldDefinition field, IReadOnlyList<string> values) => field.Options.Count > 0
        ? field.Options.Select(option => $"{(values.Contains(option.Code) ? '☒' : '☐')} {option.Label}")
        : [string.Join(", ", values)];

    private static void Cell(StringBuilder xml, int width, IEnumerable<string> lines, Random random)
    {
        xml.Append(InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        foreach (var line in lines)
            Paragraph(xml, line, "FormText", random);
        xml.Append("</w:tc>");
    }

    private static void Paragraph(StringBuilder xml, string text, string style, Random random)
    {
        xml.Append(InvariantCulture, $"<w:p w14:paraId=\"{Id(random)}\" w14:textId=\"77777777\" w:rsidR=\"{Id(random)}\" w:rsidRDefault=\"{Id(random)}\">");
        xml.Append(InvariantCulture, $"<w:pPr><w:pStyle w:val=\"{style}\"/><w:spacing w:before=\"40\" w:after=\"40\"/></w:pPr>");
        // Word cuts a run at every saved edit; a sentence or so is usual.
        foreach (var piece in text.Chunk(90))
        {
            xml.Append(InvariantCulture, $"<w:r w:rsidRPr=\"{Id(random)}\"><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang w:val=\"en-GB\"/></w:rPr>");
            xml.Append(InvariantCulture, $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(new string(piece))}</w:t></w:r>");
        }

        xml.Append("</w:p>");
    }

    private static string Id(Random random) => random.Next(0x100000, 0x7fffffff).ToString("X8", InvariantCulture);
}
