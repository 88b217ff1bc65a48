using System.IO.Compression;
using System.Text;

namespace MimFunctions.Benchmarks.Corpus;

/// <summary>Packs forms as Word documents around a set of parts that is the same for all of them, compressed once.</summary>
internal sealed class WordForm
{
    /// <summary>So many styles make the 0.8 MB of a form as a ministry sends it.</summary>
    public const int HeavyStyles = 1330;

    /// <summary>What a fresh document of Word holds, about.</summary>
    public const int LightStyles = 195;

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>
        """;

    private const string PackageRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>
        """;

    private const string DocumentRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    private const string FormId = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="FormId"><vt:lpwstr>mim-1</vt:lpwstr></property></Properties>
        """;

    private readonly byte[] common;

    /// <summary>Prepares the common parts.</summary>
    /// <param name="styles">How many styles the documents carry.</param>
    public WordForm(int styles)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes);
            Add(zip, "_rels/.rels", PackageRelations);
            Add(zip, "word/_rels/document.xml.rels", DocumentRelations);
            Add(zip, "word/styles.xml", StyleParts.Write(styles));
            Add(zip, "docProps/custom.xml", FormId);
        }

        common = buffer.ToArray();
    }

    /// <summary>The bytes of the document.</summary>
    public byte[] Write(FilledForm form, Random random)
    {
        using var buffer = new MemoryStream();
        buffer.Write(common);
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
            Add(zip, "word/document.xml", WordBody.Write(form, random));
        return buffer.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        // A fixed time: the same form always has the same bytes.
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
