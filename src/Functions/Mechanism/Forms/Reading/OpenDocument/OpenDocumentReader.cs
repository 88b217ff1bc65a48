using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Recognition;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>Reads OpenDocument texts (.odt, .fodt).</summary>
internal static class OpenDocumentReader
{
    private const string Content = "content.xml", Styles = "styles.xml";

    /// <summary>What a person would see of the document.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken or no text document.</exception>
    public static TextDocument Read(IPackage package)
    {
        OpenDocumentPackage.RefuseActiveContent(package);
        var (formId, printed) = OpenDocumentPackage.Marks(package);
        var document = new TextDocumentBuilder { FormId = formId, Printed = printed };
        var styles = new OpenDocumentStyles();
        foreach (var name in new[] { Styles, Content })
            if (name == Content || package.Has(name))
                SafeXml.Read(package.OpenPart(name), Place.Part(name), xml => new OpenDocumentBodyReader(xml, document, Place.Part(name), styles).Read());
        return document.Build();
    }

    /// <summary>The same of a document whose parts stand in one XML file.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken or no text document.</exception>
    public static TextDocument ReadFlat(ReadOnlyMemory<byte> file)
    {
        var where = new Place("the OpenDocument XML file");
        var document = new TextDocumentBuilder();
        SafeXml.Read(file, where, xml =>
        {
            xml.MoveToContent();
            OpenDocumentPackage.RefuseOtherKinds(xml.GetAttribute("mimetype", OpenDocumentNames.Office) ?? "");
            new OpenDocumentBodyReader(xml, document, where, new()).Read();
        });
        return document.Build();
    }
}
