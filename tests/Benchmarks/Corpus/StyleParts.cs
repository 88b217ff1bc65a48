using System.Text;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Writes <c>word/styles.xml</c>: what ministries' templates collect over the years, and every reader has to get past.</summary>
internal static class StyleParts
{
    private const string Open = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="FormText"><w:name w:val="Form text"/><w:basedOn w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
        """;

    /// <summary>The part with this many styles beside the few that the form itself uses; about 590 characters each.</summary>
    public static string Write(int styles)
    {
        var random = new Random(2006_688);
        var xml = new StringBuilder(Open, (styles * 640) + 4096);
        for (var number = 1; number <= styles; number++)
            Style(xml, number, random);
        return xml.Append("</w:styles>").ToString();
    }

    private static void Style(StringBuilder xml, int number, Random random)
    {
        xml.Append(InvariantCulture, $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Ministry{number}\"><w:name w:val=\"Ministry {number}\"/>");
        xml.Append(InvariantCulture, $"<w:basedOn w:val=\"{(number % 9 == 0 ? "Normal" : $"Ministry{number - 1}")}\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"{random.Next(100)}\"/>");
        xml.Append(InvariantCulture, $"<w:unhideWhenUsed/><w:qFormat/><w:rsid w:val=\"00A1{random.Next(0x10, 0xff):X2}2E\"/>");
        xml.Append("<w:pPr><w:keepNext/><w:keepLines/><w:widowControl w:val=\"0\"/><w:numPr><w:ilvl w:val=\"0\"/></w:numPr>");
        xml.Append(InvariantCulture, $"<w:spacing w:before=\"{Twips(random)}\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/><w:contextualSpacing/></w:pPr>");
        xml.Append("<w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:b/><w:bCs/>");
        xml.Append(InvariantCulture, $"<w:color w:val=\"{random.Next(0x10):X1}F4E79\"/><w:sz w:val=\"{random.Next(16, 48)}\"/></w:rPr></w:style>");
    }

    private static string Twips(Random random) => (20 * random.Next(1, 30)).ToString(InvariantCulture);
}
