using MimFunctions.Forms.Reading;
using MimFunctions.Forms.Reading.Archives;
using MimFunctions.Forms.Reading.OpenDocument;
using MimFunctions.Forms.Reading.Word;

namespace MimFunctions.Intake;

/// <summary>
/// Which files may be attached to a form: what people can read and what runs nothing when it is opened. Decided by content, never by name;
/// hostile files never are: they stay refused (design.md, rule 6).
/// </summary>
internal static class AttachableFile
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Jpeg = [0xFF, 0xD8, 0xFF];

    /// <summary>Whether the content is a PDF, a picture (PNG, JPEG), or a Word or OpenDocument text without macros, embedded files and password.</summary>
    public static bool MayBe(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return bytes.StartsWith("%PDF-"u8) || bytes.StartsWith(Png) || bytes.StartsWith(Jpeg)
            || (FileSniffer.Sniff(bytes).Kind == FileKind.Zip && IsHarmlessText(content));
    }

    private static bool IsHarmlessText(ReadOnlyMemory<byte> content)
    {
        try
        {
            var package = ZipPackage.Open(content);
            if (WordPackage.IsOfficeOpenXml(package))
                WordPackage.RefuseActiveContent(package);
            else if (OpenDocumentPackage.IsOpenDocument(package))
                OpenDocumentPackage.RefuseActiveContent(package);
            else
                return false;
            return true;
        }
        // The refusal is the answer; the sender gets its reason from reading the file as a form.
        catch (FileRefusedException)
        {
            return false;
        }
    }
}
