using MimFunctions.Domain.Forms;
using MimFunctions.Forms.Reading.Archives;
using MimFunctions.Forms.Reading.Recognition;

namespace MimFunctions.Forms.Reading.Word;

/// <summary>Reads Word documents (.docx, ISO/IEC 29500): only the parts that a form needs are unpacked.</summary>
internal static class WordReader
{
    /// <summary>What a person would see of the document.</summary>
    /// <exception cref="FileRefusedException">It is hostile, broken or no Word document.</exception>
    public static TextDocument Read(ZipPackage package)
    {
        WordPackage.RefuseActiveContent(package);
        var main = WordPackage.MainPart(package);
        var document = new TextDocumentBuilder { FormId = WordPackage.FormId(package) };
        var findings = WordLinks.Findings(package);
        var where = Place.Part(main);
        SafeXml.Read(package.OpenPart(main), where, xml => new WordBodyReader(xml, document, where).Read());
        var read = document.Build();
        return read with { Findings = [.. findings, .. read.Findings] };
    }
}
