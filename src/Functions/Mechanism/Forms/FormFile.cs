using System.Globalization;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Archives;
using MimFunctions.Mechanism.Forms.Reading.Data;
using MimFunctions.Mechanism.Forms.Reading.OpenDocument;
using MimFunctions.Mechanism.Forms.Reading.Word;

namespace MimFunctions.Mechanism.Forms;

/// <summary>What reading an uploaded file came to.</summary>
internal abstract record FormFileReading
{
    private FormFileReading()
    {
    }

    /// <summary>It is one of the forms.</summary>
    public sealed record Read(FormReading Reading, FileFormat Format) : FormFileReading;

    /// <summary>It can be read but is not the form; what could be recognised is kept to prefill one.</summary>
    public sealed record NotTheForm(FormReading Recognised, Finding Why) : FormFileReading;

    /// <summary>It was refused before parsing: hostile, broken, too large or of a kind the hub does not read.</summary>
    public sealed record Unreadable(Finding Why) : FormFileReading;
}

/// <summary>The formats the hub reads.</summary>
internal enum FileFormat
{
    /// <summary>Word, Office Open XML (.docx).</summary>
    Word,

    /// <summary>OpenDocument text (.odt).</summary>
    OpenDocument,

    /// <summary>JSON (RFC 8259) by the published schema.</summary>
    Json,

    /// <summary>XML by the published XSD.</summary>
    Xml,
}

/// <summary>Reads an uploaded file whoever wrote it. Pure: bytes in, reading out; nothing that the file links to is ever fetched.</summary>
internal static class FormFile
{
    /// <summary>The largest file that is looked into.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>Whether the content is an archive that an office program made, by the names of its parts.</summary>
    public static bool IsOffice(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("PK"u8) && (bytes.Span.IndexOf("[Content_Types].xml"u8) >= 0 || bytes.Span.IndexOf("mimetypeapplication/vnd.oasis"u8) >= 0 || bytes.Span.IndexOf("META-INF/manifest.xml"u8) >= 0);

    /// <summary>Reads the file as one of the forms of the library.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name; only a hint, the content decides.</param>
    /// <param name="expected">The forms that this drop folder takes; the first is offered when none is recognised.</param>
    public static FormFileReading Read(ReadOnlyMemory<byte> bytes, string fileName, IReadOnlyList<FormDefinition> expected)
    {
        try
        {
            return FormLimits.Hold(ReadKind(bytes, fileName, expected));
        }
        catch (FileRefusedException refused)
        {
            return FormLimits.Hold(new FormFileReading.Unreadable(refused.Why));
        }
    }

    private static FormFileReading ReadKind(ReadOnlyMemory<byte> bytes, string fileName, IReadOnlyList<FormDefinition> expected)
    {
        if (bytes.Length > LargestFile)
            throw FileRules.TooLarge.Refuse(Place.WholeFile, $"The file has {bytes.Length / 1_000_000} MB; the hub takes up to {LargestFile / 1_000_000}.");
        var (kind, words) = FileSniffer.Sniff(bytes.Span);
        if (kind is FileKind.Json or FileKind.Xml && bytes.Length > FormLimits.LargestData)
            throw FileRules.TooLarge.Refuse(
                Place.WholeFile, $"The form has {(bytes.Length / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture)} MB; in JSON or XML the hub takes up to {FormLimits.LargestData / 1_000_000}.");
        return kind switch
        {
            FileKind.Zip => ReadArchive(bytes, expected),
            FileKind.Json => JsonFormReader.Read(bytes, expected),
            FileKind.Xml => ReadXml(bytes, expected),
            FileKind.Empty => throw FileRules.Empty.Refuse(Place.WholeFile, $"The file is empty."),
            FileKind.EncryptedOffice => throw FileRules.Encrypted.Refuse(Place.WholeFile, $"The file is locked with a password.", fileName),
            _ => throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is {words}, not a form that the hub can read.{FileSniffer.WayOut(words)}", fileName),
        };
    }

    /// <summary>By its root: the form itself as data, or a document that an office program saved as one XML file.</summary>
    private static FormFileReading ReadXml(ReadOnlyMemory<byte> bytes, IReadOnlyList<FormDefinition> expected) => XmlSource.Root(bytes) switch
    {
        ("document", OpenDocumentNames.Office) => FormChoice.Read(OpenDocumentReader.ReadFlat(bytes), FileFormat.OpenDocument, expected),
        ("package", FlatPackage.Namespace) => FormChoice.Read(WordReader.Read(FlatPackage.Open(bytes)), FileFormat.Word, expected),
        ("wordDocument", WordNames.Word2003) => FormChoice.Read(WordReader.Read2003(bytes), FileFormat.Word, expected),
        ("html", _) => throw Other(FileSniffer.WebPage),
        _ => XmlFormReader.Read(bytes, expected),
    };

    private static FileRefusedException Other(string words) =>
        FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is {words}, not a form that the hub can read.{FileSniffer.WayOut(words)}");

    private static FormFileReading ReadArchive(ReadOnlyMemory<byte> bytes, IReadOnlyList<FormDefinition> expected)
    {
        var package = ZipPackage.Open(bytes);
        if (WordPackage.IsOfficeOpenXml(package))
            return FormChoice.Read(WordReader.Read(package), FileFormat.Word, expected);
        if (OpenDocumentPackage.IsOpenDocument(package))
            return FormChoice.Read(OpenDocumentReader.Read(package), FileFormat.OpenDocument, expected);
        if (package.Has("Index/Document.iwa") || package.Has("index.apxl") || package.Has("Index.zip"))
            throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is a document of Apple Pages (.pages). In Pages choose File, Export To, Word and drop the .docx.");
        throw FileRules.UnknownKind.Refuse(Place.WholeFile, $"The file is a zip archive, but neither a Word nor an OpenDocument file.");
    }
}
