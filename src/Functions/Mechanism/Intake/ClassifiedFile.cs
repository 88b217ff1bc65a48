using System.Text;
using System.Xml;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Archives;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Looks for a line that marks classified information (CT-11, F-5) wherever one may stand: text, headers and footers, notes and properties of
/// office files, the pages of a PDF, lines of texts and mails, values of data. What cannot be read, such as a scan or a locked file, is not looked into.
/// </summary>
internal static class ClassifiedFile
{
    /// <summary>Parts of Word files without a word that shows.</summary>
    private static readonly string[] Textless = ["/styles.xml", "/stylesWithEffects.xml", "/settings.xml", "/webSettings.xml", "/fontTable.xml", "/theme1.xml"];

    /// <summary>Whether such a line stands in the file.</summary>
    public static bool Marks(ReadOnlyMemory<byte> content)
    {
        try
        {
            return FileSniffer.Sniff(content.Span).Kind switch
            {
                FileKind.Zip => InPackage(ZipPackage.Open(content)),
                FileKind.Xml => InXml(content, Place.WholeFile),
                FileKind.Json => MarkingLines.In(content.Span) || MarkingLines.InEscaped(content.Span),
                FileKind.Mail => MarkingLines.In(content.Span),
                FileKind.Other when content.Span.StartsWith("%PDF-"u8) => MarkedPdf.Marks(content),
                FileKind.Other when content.Length <= FormLimits.LargestData && !content.Span.Contains((byte)0) => MarkingLines.In(content.Span),
                _ => false,
            };
        }
        catch (FileRefusedException)
        {
            // Hostile or broken: the reader refuses it with the reason, and nobody parses it further.
            return false;
        }
    }

    private static bool InPackage(ZipPackage package) => package.Names
        .Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && IsText(name))
        .Any(name => SafeXml.Unpack(package.OpenPart(name), Place.Part(name), xml => InXml(xml, Place.Part(name))));

    // Of a workbook its words, and its sheets for what is printed at their head; of a presentation its slides and what is drawn behind them.
    private static bool IsText(string name) =>
        name is "content.xml" or "styles.xml" or "meta.xml" or "xl/sharedStrings.xml"
        || name.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ppt/slide", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && !Array.Exists(Textless, part => name.EndsWith(part, StringComparison.OrdinalIgnoreCase)));

    private static bool InXml(ReadOnlyMemory<byte> bytes, Place where)
    {
        if (MarkedXml.In(bytes.Span) is { } plainly)
            return plainly;
        var found = false;
        SafeXml.Read(bytes, where, xml => found = InXml(xml));
        return found;
    }

    /// <summary>Programs cut a paragraph into runs anywhere; data has one value in an element.</summary>
    private static bool InXml(XmlReader xml)
    {
        var (found, isDocument) = (false, false);
        var line = new StringBuilder();
        // The reader makes equal names one object, so that they are compared as fast as numbers.
        object paragraph = xml.NameTable.Add("p"), heading = xml.NameTable.Add("h");
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                line.Append(xml.Value);
                continue;
            }
            object name = xml.LocalName;
            var isParagraph = name == paragraph || name == heading;
            if (xml.NodeType == XmlNodeType.Element)
            {
                SafeXml.CheckDepth(xml, Place.WholeFile);
                isDocument |= isParagraph;
                if (isParagraph)
                    line.Clear();
                else
                    found |= Begin(xml, line);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && (!isDocument || isParagraph))
                found |= End(line);
        }

        return found;
    }

    /// <summary>A line may end within a paragraph; and a watermark is a drawing whose words are an attribute of it.</summary>
    private static bool Begin(XmlReader xml, StringBuilder line) => xml.LocalName switch
    {
        "br" or "line-break" or "tab" or "cr" => End(line),
        "textpath" => xml.GetAttribute("string") is { } words && Classification.IsMarkingLine(words.Trim()),
        _ => false,
    };

    private static bool End(StringBuilder line)
    {
        if (line.Length == 0)
            return false;
        var text = line.Length <= MarkedXml.LongestLine ? line.ToString().Trim() : "";
        line.Clear();
        return MarkedXml.IsLine(text);
    }
}
