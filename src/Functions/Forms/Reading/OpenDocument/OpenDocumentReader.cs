using MimFunctions.Domain.Forms;
using MimFunctions.Forms.Reading.Archives;
using MimFunctions.Forms.Reading.Recognition;

namespace MimFunctions.Forms.Reading.OpenDocument;

/// <summary>Reads OpenDocument texts (.odt).</summary>
internal static class OpenDocumentReader
{
    private const string Content = "content.xml";

    /// <summary>What a person would see of the document.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken or no text document.</exception>
    public static TextDocument Read(ZipPackage package)
    {
        OpenDocumentPackage.RefuseActiveContent(package);
        var document = new TextDocumentBuilder { FormId = OpenDocumentPackage.FormId(package) };
        var where = Place.Part(Content);
        SafeXml.Read(package.OpenPart(Content), where, xml => new OpenDocumentBodyReader(xml, document, where).Read());
        return document.Build();
    }
}
