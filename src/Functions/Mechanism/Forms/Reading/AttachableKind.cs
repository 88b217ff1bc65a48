using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms.Reading.Archives;
using MimFunctions.Mechanism.Forms.Reading.OpenDocument;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>What may be attached to a form or an answer, decided by content and never by name: PDF files, Office documents without anything that runs, and pictures.</summary>
/// <param name="Words">The kind in words.</param>
/// <param name="ContentType">Media type to store it under.</param>
/// <param name="Endings">Endings of names that fit it.</param>
internal sealed record AttachableKind(string Words, string ContentType, IReadOnlyList<string> Endings)
{
    /// <summary>What may be attached, for the page.</summary>
    public const string Allowed = "PDF files, Word, Excel, PowerPoint and OpenDocument files without macros, and pictures (PNG, JPEG, GIF, TIFF)";

    private const string ContentTypes = "[Content_Types].xml";

    private static readonly (byte[] Signature, AttachableKind Kind)[] BySignature =
    [
        ("%PDF-"u8.ToArray(), new("a PDF file", "application/pdf", [".pdf"])),
        ([0x89, 0x50, 0x4E, 0x47], new("a picture (PNG)", "image/png", [".png"])),
        ([0xFF, 0xD8, 0xFF], new("a picture (JPEG)", "image/jpeg", [".jpg", ".jpeg"])),
        ("GIF8"u8.ToArray(), new("a picture (GIF)", "image/gif", [".gif"])),
        ("II*\0"u8.ToArray(), new("a picture (TIFF)", "image/tiff", [".tif", ".tiff"])),
        ("MM\0*"u8.ToArray(), new("a picture (TIFF)", "image/tiff", [".tif", ".tiff"])),
    ];

    private static readonly Dictionary<string, string> ByEnding = new()
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".odt"] = "application/vnd.oasis.opendocument.text",
    };

    private static readonly AttachableKind OfficeOpenXml = new("an Office document", "application/octet-stream", [".docx", ".xlsx", ".pptx"]);
    private static readonly AttachableKind OpenDocument = new("an OpenDocument file", "application/octet-stream", [".odt", ".ods", ".odp"]);

    /// <summary>What the content is; null when it is none of the kinds.</summary>
    /// <exception cref="FileRefusedException">It is an archive that is hostile or broken, or carries what could run.</exception>
    public static AttachableKind? Of(ReadOnlyMemory<byte> content)
    {
        foreach (var (signature, kind) in BySignature)
        {
            if (content.Span.StartsWith(signature))
                return kind;
        }

        return FileSniffer.Sniff(content.Span).Kind == FileKind.Zip ? Package(ZipPackage.Open(content)) : null;
    }

    /// <summary>Whether the content may be attached. What is hostile may not; its sender gets the reason from reading it as a form (docs/rules.md, rule 6).</summary>
    public static bool Fits(ReadOnlyMemory<byte> content)
    {
        try
        {
            return Of(content) is not null;
        }
        catch (FileRefusedException)
        {
            return false;
        }
    }

    /// <summary>Media type to give a file back under: by its content, and by its name only among the kinds that the content may be.</summary>
    public static string TypeOf(ReadOnlyMemory<byte> content, string name)
    {
        const string Unknown = "application/octet-stream";
        try
        {
            return Of(content) is not { } kind ? Unknown
                : kind.ContentType != Unknown ? kind.ContentType
                : ByEnding.GetValueOrDefault(kind.Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? "", Unknown);
        }
        catch (FileRefusedException)
        {
            return Unknown;
        }
    }

    private static AttachableKind? Package(ZipPackage package)
    {
        if (package.Names.FirstOrDefault(Runs) is { } part)
            throw FileRules.Macros.Refuse(Place.Part(part), $"The file carries macros, controls or programs.");
        if (!package.Has(ContentTypes))
            return package.Has("mimetype") && package.Has("content.xml") ? Open(package) : null;
        RefuseDeclaredMacros(package);
        return OfficeOpenXml;
    }

    private static AttachableKind Open(ZipPackage package)
    {
        OpenDocumentPackage.RefuseLocked(package);
        return OpenDocument;
    }

    private static bool Runs(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || part.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || part.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)
        || (part.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        || part.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    private static void RefuseDeclaredMacros(ZipPackage package) =>
        SafeXml.Read(package.OpenPart(ContentTypes), Place.Part(ContentTypes), xml =>
        {
            while (xml.Read())
            {
                if (xml.GetAttribute("ContentType") is { } type
                    && (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
                    throw FileRules.Macros.Refuse(Place.Part(ContentTypes), $"The file declares macros.", type);
            }
        });
}
