using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Word;

/// <summary>A Word document for people to read and pass on: A4, with real headings, page numbers, title and language.</summary>
internal static class WordReport
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The file. The same arguments give the same bytes.</summary>
    /// <param name="title">Title of the document, for programs and screen readers.</param>
    /// <param name="foot">Stands at the foot of each page, beside the page number.</param>
    /// <param name="content">Paragraphs and tables.</param>
    /// <returns>A .docx file.</returns>
    public static byte[] Write(string title, string foot, IEnumerable<OpenXmlElement> content) =>
        Write(title, foot, WordSheet.Landscape, WordStyles.Make(), _ => content);

    /// <inheritdoc cref="Write(string, string, IEnumerable{OpenXmlElement})"/>
    /// <param name="title">Title of the document, for programs and screen readers.</param>
    /// <param name="foot">Stands at the foot of each page, beside the page number.</param>
    /// <param name="sheet">The paper.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="content">Makes paragraphs and tables; what they need beside the text, such as charts, it adds to the part.</param>
    /// <param name="marking">Stands at the head of each page and in the properties of the file; null for none.</param>
    public static byte[] Write(
        string title, string foot, WordSheet sheet, Styles styles, Func<MainDocumentPart, IEnumerable<OpenXmlElement>> content, string? marking = null)
    {
        using var file = new MemoryStream();
        Write(title, foot, sheet, styles, content, marking, file);
        return file.ToArray();
    }

    /// <summary>Writes the file to a stream. The same arguments give the same bytes.</summary>
    /// <param name="title">Title of the document, for programs and screen readers.</param>
    /// <param name="foot">Stands at the foot of each page, beside the page number.</param>
    /// <param name="sheet">The paper.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="content">Makes paragraphs and tables; what they need beside the text, such as charts, it adds to the part.</param>
    /// <param name="marking">Stands at the head of each page and in the properties of the file; null for none.</param>
    /// <param name="to">Where the file goes; one that can go back, and it stays open.</param>
    public static void Write(
        string title, string foot, WordSheet sheet, Styles styles, Func<MainDocumentPart, IEnumerable<OpenXmlElement>> content, string? marking, Stream to)
    {
        // An open package holds its parts in memory as they are read, and the text of a long summary is fifty times its size in the file: it waits on the disk.
        using var package = new MemoryStream();
        using var text = ScratchFile.Make();
        string path;
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            using (var core = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core").GetStream())
                Core(title, marking).Save(core);
            var main = document.AddNewPart<MainDocumentPart>(MainContentType, "main");
            path = main.Uri.OriginalString.TrimStart('/');
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = styles;
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = FormProperties.Settings();
            main.AddNewPart<FooterPart>("footer").Footer = Foot(foot, sheet);
            Text(text, content(main).Append(sheet.Properties()), marking is not null);
            if (marking is not null)
                main.AddNewPart<HeaderPart>("header").Header = new Header(WordText.Line(WordStyles.Warning, marking));
        }

        text.Position = 0;
        Package.Settle(package, to, entry => entry == path ? text : null);
    }

    /// <summary>Writes each element and forgets it: those of a long summary take twenty times the room of what is written.</summary>
    private static void Text(Stream to, IEnumerable<OpenXmlElement> elements, bool isMarked)
    {
        // As the tree is written: the writer's own choice begins with a byte order mark.
        using var writer = OpenXmlWriter.Create(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument();
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var element in elements)
        {
            if (isMarked)
                Mark(element);
            writer.WriteElement(element);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>Every section of the document needs it: Word takes the head of a page from its section.</summary>
    private static void Mark(OpenXmlElement element)
    {
        foreach (var section in element.Descendants<SectionProperties>().Concat(element is SectionProperties last ? [last] : []))
            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" });
    }

    private static Footer Foot(string foot, WordSheet sheet)
    {
        var line = WordText.Line(WordStyles.Footer, foot);
        line.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = sheet.TextWidth }));
        line.Append(
            new Run(new TabChar()), new Run(WordText.Plain("Page ")), Field("PAGE"), new Run(WordText.Plain(" of ")), Field("NUMPAGES"));
        return new Footer(line);
    }

    private static SimpleField Field(string instruction) => new(new Run(WordText.Plain("1"))) { Instruction = instruction };

    private static XElement Core(string title, string? marking)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/";
        return new XElement(cp + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", WordText.Allowed(title)),
            new XElement(dc + "creator", "MIM hub"),
            new XElement(dc + "language", FormStyles.Language),
            marking is null ? null : new XElement(cp + "category", WordText.Allowed(marking)));
    }
}
